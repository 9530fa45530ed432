import type { ActionView } from '../problem';
import type { PlanMoney } from './plan.contract';

/** Whole months from the month in which a periodic visit is due to that in which it is planned (11-7(1)(1)). */
export interface LatenessView {
  readonly before: number;
  readonly after: number;
  /** Risk weight of the place by which its months of lateness are multiplied. */
  readonly weight: number;
  readonly weightedBefore: number;
  readonly weightedAfter: number;
}

/** `POST /plans/:id/pricing`: nothing is changed by asking. */
export interface ChangePrice {
  readonly placeId: string;
  /** The month in the plan; null: the place is not in it. */
  readonly fromMonth: number | null;
  readonly toMonth: number | null;
  /** What the change adds; below zero: saves. */
  readonly difference: PlanMoney;
  /** What the plan would cost, and what would be left of the money. */
  readonly totalTiyn: number;
  readonly remainingTiyn: number;
  /** A place left out counts as visited a year after this one. */
  readonly lateness: LatenessView;
  /** Visit days of the region in the month; null where the settings limit none, or nothing is visited. */
  readonly regionDays: { readonly planned: number; readonly allowed: number } | null;
  /** What the change would break, each with its reason; empty: it may be made. The limit of days does not forbid it. */
  readonly broken: readonly PriceBreach[];
}

export interface PriceBreach extends Required<Pick<NonNullable<ActionView['refusal']>, 'code' | 'message'>> {
  readonly provision?: string;
  /** False for what the Council may accept: the region's visit days are the office's own estimate. */
  readonly forbids: boolean;
}
