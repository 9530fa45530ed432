import { leftOut, type PlanProblem } from '../problem';

export interface ReplanOptions {
  readonly seed: number;
  /** Visits that stay where they are. */
  readonly frozen?: (place: number) => boolean;
  readonly milliseconds?: number;
}

export interface Replan {
  readonly monthOf: Int16Array;
  readonly moves: readonly { readonly place: number; readonly from: number; readonly to: number }[];
}

/** The valid plan nearest to the current one. */
export function replan(problem: PlanProblem, _current: ArrayLike<number>, _options: ReplanOptions): Replan {
  return { monthOf: new Int16Array(problem.placeCount).fill(leftOut), moves: [] };
}
