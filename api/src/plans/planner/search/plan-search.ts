import type { Highs } from 'highs';
import type { PlanColumn } from '../column';
import { worthOf } from '../evaluate';
import type { PlanSketch } from '../plan-sketch';
import type { PlanProblem } from '../problem';
import { Annealing } from './annealing';
import type { PlanState } from './plan-state';
import { RegionSweep } from './region-sweep';
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

/**
 * Looks for good plans, for as long as it is let run; the best one so far is valid at every moment.
 *
 * Hot annealing runs in cycles, each twice as long as the one before it: no matter when the time is over, at least a quarter of it went into
 * one slow cooling. After some cycles, and once columns are known, sweeps of the exact programs per region take turns with it: one after another while they
 * help, and else with ever longer waits. Without columns the answer depends on the seed and the number of moves alone.
 */
export class PlanSearch {
  best: FoundPlan;
  private readonly annealing: Annealing;
  private readonly sweep: RegionSweep | null;
  private beatsInCycle = firstBeats;
  private isSweeping = false;
  /** A sketch is followed: more warmth would only melt it. */
  private isCool = false;
  private objectiveBeforeSweep = 0;
  private beatsToWait = 0;
  private nextWait = firstWait;

  constructor(
    private readonly problem: PlanProblem,
    { seed, start = [], highs }: SearchOptions,
  ) {
    const monthOf = withinLimits(problem, start);
    const { objective, money } = worthOf(problem, monthOf);
    this.best = { monthOf, objective, money };
    const keep = (state: PlanState): void => this.keep(state);
    this.annealing = new Annealing(problem, seed, keep);
    this.annealing.startFrom(monthOf);
    this.annealing.begin(firstBeats, firstWarmth);
    this.sweep = highs ? new RegionSweep(highs, problem, seed + 1, keep) : null;
  }

  /** Moves of the hot annealing so far: the search's own clock, the same on every machine. */
  get moves(): number {
    return this.annealing.moves;
  }

  /** Works for about that long; true where the best plan got better. */
  run(milliseconds: number): boolean {
    const before = this.best;
    const end = performance.now() + milliseconds;
    do this.step();
    while (performance.now() < end);
    return this.best !== before;
  }

  /** Works for at least so many moves, however long that takes. */
  runMoves(moves: number): void {
    const end = this.moves + moves;
    while (this.moves < end) this.step();
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
  learnColumns(columns: readonly PlanColumn[]): void {
    this.sweep?.learn(columns);
  }

  /** Goes on from a sketch, coolly: what is over the limits is left out and its place sought anew. */
  follow({ monthOf, moneyPrices }: PlanSketch): void {
    const start = withinLimits(this.problem, monthOf);
    if (!this.adopt(start)) this.annealing.startFrom(start);
    this.annealing.state.moneyPrice.set(moneyPrices);
    this.isSweeping = false;
    this.isCool = true;
    this.beatsInCycle = beatsOfSketch;
    this.beginCycle();
  }

  private beginCycle(): void {
    if (this.isCool) this.annealing.begin(this.beatsInCycle, coolWarmth, coolColdest);
    else this.annealing.begin(this.beatsInCycle, laterWarmth);
  }

  private step(): void {
    if (this.isSweeping) this.stepSweep();
    else if (this.sweep?.isReady && this.beatsInCycle > longestBeforeSweep && --this.beatsToWait < 0) {
      this.isSweeping = true;
      this.objectiveBeforeSweep = this.best.objective;
      this.sweep.start(this.best.monthOf, this.annealing.state.moneyPrice);
    } else if (this.annealing.beat()) {
      this.sweep?.see(this.annealing.state);
      this.beatsInCycle *= 2;
      this.beginCycle();
    }
  }

  private stepSweep(): void {
    if (!this.sweep?.step()) return;
    this.isSweeping = false;
    const hasHelped = this.best.objective < this.objectiveBeforeSweep * (1 - leastHelp);
    this.nextWait = hasHelped ? firstWait : this.nextWait * 2;
    this.beatsToWait = hasHelped ? 0 : this.nextWait;
  }

  private keep(state: PlanState): void {
    if (this.isBetter(state.lateness, state.money))
      this.best = { monthOf: state.monthOf.slice(), objective: state.lateness, money: state.money };
  }

  private isBetter(objective: number, money: number): boolean {
    return objective < this.best.objective || (objective === this.best.objective && money < this.best.money);
  }
}

const firstBeats = 400;
/** In months late of an average place: where places find their months and clusters their trips. */
const firstWarmth = 4.5;
const laterWarmth = 2.7;
const beatsOfSketch = 600;
const coolWarmth = 0.6;
const coolColdest = 0.1;
/** Beats of the longest cycle before the first sweep: until then annealing gains more in the time. */
const longestBeforeSweep = 16 * firstBeats;
/** A sweep has helped where it made the objective less by this share. */
const leastHelp = 0.0002;
const firstWait = 200;
