import type { Highs } from 'highs';
import type { PlanColumn } from '../column';
import type { PlanProblem } from '../problem';
import { Annealing } from './annealing';
import { Chance } from './chance';
import type { PlanState } from './plan-state';
import { RegionPlans } from './region-plans';
import { RegionProgram } from './region-program';

/**
 * A sweep solves the exact program of each region a few times, at prices of money a little different each time, puts the best of all that the
 * regions ever did together within the money, and anneals the result coolly, so that what is left of the money is spent.
 */
export class RegionSweep {
  private readonly program: RegionProgram;
  private readonly plans: RegionPlans;
  private readonly annealing: Annealing;
  private readonly chance: Chance;
  /** Of money, by year; none before the first sweep. */
  private prices: Float64Array | null = null;
  private regionsToGo: number[] = [];
  private isAnnealing = false;
  private learnt = 0;

  /** @param keep looks at the state whenever it is within all limits and may be worth keeping */
  constructor(
    highs: Highs,
    private readonly problem: PlanProblem,
    seed: number,
    private readonly keep: (state: PlanState) => void,
  ) {
    this.program = new RegionProgram(highs, problem);
    this.plans = new RegionPlans(highs, problem);
    this.annealing = new Annealing(problem, seed, keep);
    this.chance = new Chance(seed + 1);
  }

  /** Whether there are columns enough to choose from. */
  get isReady(): boolean {
    return this.learnt > leastColumnsByCell * this.problem.regionCount * this.problem.months;
  }

  learn(columns: readonly PlanColumn[]): void {
    this.program.learn(columns);
    this.learnt += columns.length;
  }

  /** Takes in a good plan found elsewhere. */
  see(state: PlanState): void {
    if (!this.isReady) return;
    this.program.learnFrom(state);
    this.plans.rememberAll(state);
  }

  start(monthOf: ArrayLike<number>, moneyPrice: Float64Array): void {
    this.annealing.startFrom(monthOf);
    this.plans.rememberAll(this.annealing.state);
    this.prices ??= moneyPrice.slice();
    this.regionsToGo = Array.from(
      { length: rounds * this.problem.regionCount },
      (_, at) => at % this.problem.regionCount,
    );
    this.isAnnealing = false;
  }

  /** One region's program, or a beat of the annealing; true where the sweep is over. */
  step(): boolean {
    const region = this.regionsToGo.pop();
    if (region !== undefined) {
      this.solve(region);
      return false;
    }
    if (!this.isAnnealing) this.putTogether();
    this.isAnnealing = true;
    if (!this.annealing.beat()) return false;
    this.plans.rememberAll(this.annealing.state);
    return true;
  }

  private solve(region: number): void {
    const { state } = this.annealing;
    const prices = this.prices!.map((price) => price * (1 + spread * (2 * this.chance.share() - 1)));
    if (this.program.improve(state, region, prices, secondsPerRegion)) this.plans.remember(state, region);
  }

  private putTogether(): void {
    const { state } = this.annealing;
    const together = this.plans.combine(secondsTogether);
    if (together) {
      state.load(together.monthOf);
      if (state.isWithinMoney) this.keep(state);
      this.prices = this.prices!.map((price, year) => towards(price, together.prices[year]!));
      this.plans.forget(this.prices);
    }
    state.moneyPrice.set(this.prices!);
    this.annealing.begin(coolBeats, warmest, coldest);
  }
}

/** Half way, but not far at once: prices of few plans mean little. */
function towards(price: number, other: number): number {
  return Math.max(price * 0.7, Math.min(price * 1.4, (price + other) / 2));
}

const leastColumnsByCell = 0.5;
const rounds = 3;
/** How much a price may differ up or down in one region's program, as a share. */
const spread = 0.03;
const secondsPerRegion = 1;
const secondsTogether = 0.5;
const coolBeats = 600;
/** In months late of an average place. */
const warmest = 0.25;
const coldest = 0.03;
