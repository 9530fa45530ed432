import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Place } from '../places';
import { VisitPlan } from './visit-plan.entity';

@Entity('planned_visits')
@Unique(['planId', 'placeId'])
@Check('planned_visits_month_check', 'month between 1 and 12')
@Check('planned_visits_cost_check', 'cost_tiyn >= 0')
export class PlannedVisit {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => VisitPlan, { onDelete: 'RESTRICT' })
  @Column('uuid')
  planId!: string;
  @ForeignKey(() => Place, { onDelete: 'RESTRICT' })
  @Column('uuid')
  placeId!: string;
  @Column('int') month!: number;
  @Column('bigint') costTiyn!: number;
}
