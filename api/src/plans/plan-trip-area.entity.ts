import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TripArea } from '../places';
import { VisitPlan } from './visit-plan.entity';

/** What a trip to an area costs in a plan: once for the plan, fixed when its first visit there is planned. */
@Entity('plan_trip_areas')
@Check('plan_trip_areas_cost_check', 'trip_cost_tiyn >= 0')
export class PlanTripArea {
  @ForeignKey(() => VisitPlan, { onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid')
  planId!: string;
  @ForeignKey(() => TripArea, { onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid')
  tripAreaId!: string;
  @Column('bigint') tripCostTiyn!: number;
}
