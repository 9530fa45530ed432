import type { LocalDate } from '@shared/law/local-date';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Place } from '../places';
import { PlanTripArea } from './plan-trip-area.entity';
import { VisitPlan } from './visit-plan.entity';

/** A place and the month in which the Council has it visited, with what that was estimated to take when it was planned. */
@Entity('planned_visits')
@Unique(['planId', 'placeId'])
@ForeignKey(() => PlanTripArea, ['planId', 'tripAreaId'], ['planId', 'tripAreaId'], { onDelete: 'RESTRICT' })
@Check('planned_visits_month_check', 'month between 1 and 12')
@Check('planned_visits_cost_check', 'cost_tiyn >= 0')
@Check('planned_visits_days_check', 'visit_days between 1 and 10')
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
  @Column({ type: 'int', default: 1 }) visitDays!: number;
  /** First day, within the month: the office's to set, also once the Council has decided. */
  @Column({ type: 'date', nullable: true }) plannedOn!: LocalDate | null;
  /** The area whose trips the visit shares; null: a trip of its own, whose cost is in the visit's. */
  @Column({ type: 'uuid', nullable: true }) tripAreaId!: string | null;
}
