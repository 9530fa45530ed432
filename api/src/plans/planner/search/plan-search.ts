import type { Highs } from 'highs';
import type { PlanColumn } from '../column';
import { worthOf } from '../evaluate';
import { leftOut, type PlanProblem } from '../problem';

export interface SearchOptions {
  readonly seed: number;
  /** A plan to start from; visits that break a limit are left out of it. */
  readonly start?: ArrayLike<number>;
  /** The solver of the exact program per region (`await loadHighs()`); without it the search anneals only. */
  readonly highs?: Highs;
}

export interface FoundPlan {
  readonly monthOf: Int16Array;
  readonly objective: number;
  readonly money: number;
}

/** Looks for good plans, for as long as it is let run; the best one so far is valid at every moment. */
export class PlanSearch {
  best: FoundPlan;

  constructor(problem: PlanProblem, _options: SearchOptions) {
    const monthOf = new Int16Array(problem.placeCount).fill(leftOut);
    const { objective, money } = worthOf(problem, monthOf);
    this.best = { monthOf, objective, money };
  }

  /** Works for about that long; true where the best plan got better. */
  run(_milliseconds: number): boolean {
    return false;
  }

  /** Takes a plan from outside, if it is valid and better than the best. */
  adopt(_monthOf: ArrayLike<number>): boolean {
    return false;
  }

  /** Region-months for the exact program per region to choose from. */
  learnColumns(_columns: readonly PlanColumn[]): void {}
}
