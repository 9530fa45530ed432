import type { PlaceType } from '@shared/places/place.types';
import type { RiskTermView, VisitReason } from '@shared/plans/run-visit.contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Place, Region } from '../../places';
import { PlanRun } from './plan-run.entity';

/** A place as a run was given it, and when it visits it. Months count from January of the run's first year. */
@Entity('plan_run_places')
@Index('plan_run_places_place_id_idx', ['placeId'])
@Check('plan_run_places_weight_check', 'weight >= 1')
@Check('plan_run_places_days_check', 'visit_days between 1 and 10')
@Check('plan_run_places_cost_check', 'cost_tiyn >= 0')
@Check('plan_run_places_month_check', 'month >= 0')
@Check('plan_run_places_late_check', 'late_months >= 0')
export class PlanRunPlace {
  @ForeignKey(() => PlanRun, { onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid')
  runId!: string;
  @ForeignKey(() => Place, { onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid')
  placeId!: string;
  @ForeignKey(() => Region, { onDelete: 'RESTRICT' })
  @Column('text')
  regionIso!: string;
  @Column('text') type!: PlaceType;
  @Column({ type: 'uuid', nullable: true }) tripAreaId!: string | null;
  @Column('int') dueMonth!: number;
  @Column('int') weight!: number;
  @Column('jsonb') terms!: readonly RiskTermView[];
  @Column('int') visitDays!: number;
  @Column('bigint') costTiyn!: number;
  /** Null until the run has its answer, and where it leaves the place out. */
  @Column({ type: 'int', nullable: true }) month!: number | null;
  @Column({ type: 'int', nullable: true }) lateMonths!: number | null;
  @Column({ type: 'jsonb', nullable: true }) why!: readonly VisitReason[] | null;
}
