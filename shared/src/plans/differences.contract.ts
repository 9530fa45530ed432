import { IsOptional, IsUUID } from 'class-validator';
import type { PlannedVisitView, PlanMoney, PlanSummary } from './plan.contract';

/**
 * Query of `GET /plans/:id/differences`. Left out, a draft is compared with the plan in force of its year, and an approved
 * plan with the one that it replaced.
 */
export class DifferencesQuery {
  @IsOptional() @IsUUID() with?: string;
}

/** A visit that both plans hold, in another month or for other money or days. */
export interface ChangedVisitView {
  readonly before: PlannedVisitView;
  readonly after: PlannedVisitView;
}

/** What is different in `plan` since `other`; with no other, all of it is added. */
export interface PlanDifferences {
  readonly plan: PlanSummary;
  readonly other: PlanSummary | null;
  readonly added: readonly PlannedVisitView[];
  readonly removed: readonly PlannedVisitView[];
  /** Visited in another month. */
  readonly moved: readonly ChangedVisitView[];
  /** The same month, another cost or number of days. */
  readonly repriced: readonly ChangedVisitView[];
  readonly unchanged: number;
  /** What the plan costs more than the other; below zero: less. */
  readonly difference: PlanMoney;
}
