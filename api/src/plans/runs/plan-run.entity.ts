import type {
  PlanRunKind,
  PlanRunStatus,
  RunAssumptions,
  RunOverrides,
  RunProgressPoint,
  RunYearView,
} from '@shared/plans/plan-run.contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { VisitPlan } from '../visit-plan.entity';

export type RunYear = Omit<RunYearView, 'plannedTiyn' | 'monthsPerMillion'>;
export type RunYearOutcome = Pick<RunYearView, 'plannedTiyn' | 'monthsPerMillion'>;
/** Why a run has no answer: its worker died three times, or the work itself failed. */
export type RunFailure = 'worker_died' | 'error';

/** One run of the planner. The heavy columns are read only where they are asked for. */
@Entity('plan_runs')
@Index('plan_runs_parent_id_idx', ['parentId'])
@Index('plan_runs_asked_at_idx', ['askedAt'])
@Check('plan_runs_kind_check', `kind in ('plan', 'replan', 'what_if', 'zero_lateness', 'next_million')`)
@Check('plan_runs_status_check', `status in ('queued', 'running', 'stopping', 'stopped', 'finished', 'failed')`)
@Check('plan_runs_years_check', 'years between 1 and 8')
@Check('plan_runs_milliseconds_check', 'milliseconds between 100 and 3600000')
@Check('plan_runs_attempts_check', 'attempts >= 0')
@Check('plan_runs_parent_check', `(kind in ('what_if', 'zero_lateness', 'next_million')) = (parent_id is not null)`)
@Check('plan_runs_basis_check', `kind <> 'replan' or basis_plan_id is not null`)
@Check('plan_runs_first_month_check', 'first_month between 0 and years * 12 - 1')
@Check('plan_runs_input_check', `input_sha256 = encode(sha256(convert_to(input, 'UTF8')), 'hex')`)
@Check(
  'plan_runs_answer_check',
  `(answer is null) = (answer_sha256 is null)
   and (answer is null or answer_sha256 = encode(sha256(convert_to(answer, 'UTF8')), 'hex'))
   and (answer is null or status in ('stopped', 'finished')) and (status <> 'finished' or answer is not null)`,
)
@Check(
  'plan_runs_ended_check',
  `(status in ('stopped', 'finished', 'failed')) = (ended_at is not null)
   and (status in ('running', 'stopping')) = (claim is not null) and (status = 'failed') = (failure is not null)`,
)
@Check(
  'plan_runs_outcome_check',
  `num_nulls(objective, visits, late, left_out, money_tiyn) in (0, 5)
   and (answer is null or objective is not null)
   and (objective is null or (objective >= 0 and visits + left_out = places and late between 0 and places and money_tiyn >= 0))
   and (bound is null or bound <= objective)`,
)
export class PlanRun {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ForeignKey(() => PlanRun, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;
  @ForeignKey(() => VisitPlan, { onDelete: 'RESTRICT' })
  @Column({ type: 'uuid', nullable: true })
  basisPlanId!: string | null;
  @Column('text') kind!: PlanRunKind;
  @Column({ type: 'text', default: 'queued' }) status!: PlanRunStatus;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column('int') fromYear!: number;
  @Column('int') years!: number;
  /** Of the first month that may be planned; 0 is January of the first year. */
  @Column('int') firstMonth!: number;
  @Column('int') milliseconds!: number;
  @Column('int') seed!: number;
  @Column('jsonb') overrides!: RunOverrides;
  @Column('jsonb') yearly!: readonly RunYear[];
  @Column('jsonb') assumptions!: RunAssumptions;
  @Column('int') settingsEdition!: number;
  @Column('int') places!: number;
  /** The frozen bytes: see `RunInput`. */
  @Column({ type: 'text', select: false }) input!: string;
  @Column('text') inputSha256!: string;
  @Column({ type: 'text', nullable: true }) solver!: string | null;
  @Column({ type: 'jsonb', default: [] }) progress!: readonly RunProgressPoint[];
  /** Of the best plan so far, then of the answer. */
  @Column({ type: 'bigint', nullable: true }) objective!: number | null;
  @Column({ type: 'double precision', nullable: true }) bound!: number | null;
  @Column({ type: 'int', nullable: true }) visits!: number | null;
  @Column({ type: 'int', nullable: true }) late!: number | null;
  @Column({ type: 'int', nullable: true }) leftOut!: number | null;
  @Column({ type: 'bigint', nullable: true }) moneyTiyn!: number | null;
  @Column({ type: 'jsonb', nullable: true }) yearOutcomes!: readonly RunYearOutcome[] | null;
  /** The visits, as `PlanMonths` in JSON. */
  @Column({ type: 'text', nullable: true, select: false }) answer!: string | null;
  @Column({ type: 'text', nullable: true }) answerSha256!: string | null;
  /** `BoundCertificate` in JSON; none for a replan. */
  @Column({ type: 'text', nullable: true, select: false }) certificate!: string | null;
  @Column({ type: 'text', nullable: true }) failure!: RunFailure | null;
  /** How often a worker has begun it. */
  @Column({ type: 'int', default: 0 }) attempts!: number;
  /** Of the worker that has it; one that was given up cannot write any more. */
  @Column({ type: 'uuid', nullable: true }) claim!: string | null;
  @Column('text') askedBy!: string;
  @Column('text') askedByName!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column({ type: 'timestamptz', nullable: true }) startedAt!: Date | null;
  /** When its worker was last heard of. */
  @Column({ type: 'timestamptz', nullable: true }) beatAt!: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) endedAt!: Date | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
