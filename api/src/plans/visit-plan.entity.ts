import type { LocalDate } from '@shared/law/local-date';
import type { PlanStatus } from '@shared/plans/plan.contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CouncilDecision } from '../council';
import { Allotment } from './allotment.entity';
import { PlanRun } from './runs/plan-run.entity';

/** One edition of a year's plan; the money is counted again by a trigger when it is approved. */
@Entity('visit_plans')
@Unique(['year', 'edition'])
@Index('visit_plans_year_in_force_key', { synchronize: false })
@Check('visit_plans_status_check', `status in ('draft', 'approved', 'superseded')`)
@Check('visit_plans_trip_places_check', 'trip_places between 1 and 50')
@Check('visit_plans_replaces_check', `status <> 'draft' or replaces_id is null`)
@Check(
  'visit_plans_approved_check',
  `(status = 'draft') = (decision_id is null) and (status = 'draft') = (approved_on is null)`,
)
export class VisitPlan {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => Allotment, { onDelete: 'RESTRICT' })
  @Column('int')
  year!: number;
  @Column('int') edition!: number;
  @Column({ type: 'text', default: 'draft' }) status!: PlanStatus;
  @ForeignKey(() => CouncilDecision, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  decisionId!: string | null;
  @Column({ type: 'date', nullable: true }) approvedOn!: LocalDate | null;
  /** The most places of one area that one trip reaches, as the settings had it when the plan was made. */
  @Column('int') tripPlaces!: number;
  /** The planner's run that the plan was adopted from. */
  @ForeignKey(() => PlanRun, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  runId!: string | null;
  /** The plan in force that gave way to this one. */
  @ForeignKey(() => VisitPlan, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  replacesId!: string | null;
  /** When the list of visits last changed: what the Council votes on must not change after the votes. */
  @Column('timestamptz') changedAt!: Date;
  @Column({ type: 'int', default: 1 }) version!: number;
  @Column('timestamptz') createdAt!: Date;
}
