import type { Highs } from 'highs';
import type { PlanColumn } from '../column';
import { worthOf } from '../evaluate';
import type { PlanProblem } from '../problem';
import { Annealing } from './annealing';
import type { PlanState } from './plan-state';
import { withinLimits } from './within-limits';

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
  private readonly annealing: Annealing;

  constructor(
    private readonly problem: PlanProblem,
    { seed, start = [] }: SearchOptions,
  ) {
    const monthOf = withinLimits(problem, start);
    const { objective, money } = worthOf(problem, monthOf);
    this.best = { monthOf, objective, money };
    this.annealing = new Annealing(problem, seed, (state) => this.keep(state));
    this.annealing.startFrom(monthOf);
  }

  /** Moves tried so far: the search's own clock, the same on every machine. */
  get moves(): number {
    return this.annealing.moves;
  }

  /** Works for about that long; true where the best plan got better. */
  run(milliseconds: number): boolean {
    const before = this.best;
    const end = performance.now() + milliseconds;
    do this.annealing.beat();
    while (performance.now() < end);
    return this.best !== before;
  }

  /** Works for at least so many moves, however long that takes. */
  runMoves(moves: number): void {
    const end = this.moves + moves;
    while (this.moves < end) this.annealing.beat();
  }

  /** Takes a plan from outside, if it is valid and better than the best. */
  adopt(monthOf: ArrayLike<number>): boolean {
    const { objective, money, broken } = worthOf(this.problem, monthOf);
    if (broken.length > 0 || !this.isBetter(objective, money)) return false;
    this.best = { monthOf: Int16Array.from(monthOf), objective, money };
    this.annealing.startFrom(monthOf);
    return true;
  }

  /** Region-months for the exact program per region to choose from. */
  learnColumns(_columns: readonly PlanColumn[]): void {}

  private keep(state: PlanState): void {
    if (this.isBetter(state.lateness, state.money))
      this.best = { monthOf: state.monthOf.slice(), objective: state.lateness, money: state.money };
  }

  private isBetter(objective: number, money: number): boolean {
    return objective < this.best.objective || (objective === this.best.objective && money < this.best.money);
  }
}
