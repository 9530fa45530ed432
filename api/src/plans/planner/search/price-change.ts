import type { BrokenLimit } from '../evaluate';
import type { PlanProblem } from '../problem';

/** What a change by hand of one visit does, at once. */
export interface PriceOfChange {
  /** Weighted months of lateness more (less, where below zero). */
  readonly objective: number;
  /** Money more, each year. */
  readonly money: readonly number[];
  readonly trips: number;
  /** The limits around the change that the plan would not keep after it. */
  readonly broken: readonly BrokenLimit[];
}

export function priceChange(
  _problem: PlanProblem,
  _monthOf: ArrayLike<number>,
  _place: number,
  _month: number,
): PriceOfChange {
  return { objective: 0, money: [], trips: 0, broken: [] };
}
