import type { PlanProblem } from '../problem';
import { Chance } from './chance';
import { MoneyControl } from './money-control';
import { PlanState } from './plan-state';
import { TripMoves } from './trip-moves';
import { VisitMoves } from './visit-moves';

/** Anneals a plan: a cycle cools geometrically from a given warmth, then takes only what is better. */
export class Annealing {
  readonly state: PlanState;
  readonly money: MoneyControl;
  /** Moves tried so far. */
  moves = 0;
  private readonly chance: Chance;
  private readonly visits: VisitMoves;
  private readonly trips: TripMoves;
  /** A month late of an average place: the unit of temperature. */
  private readonly unit: number;
  private readonly movesPerLook: number;
  private beats = 0;
  private beatAt = 0;
  private warmth = usualColdest;
  private coldest = usualColdest;

  /** @param keep looks at the state whenever it is within all limits and may be worth keeping */
  constructor(
    readonly problem: PlanProblem,
    seed: number,
    private readonly keep: (state: PlanState) => void,
  ) {
    this.state = new PlanState(problem);
    this.chance = new Chance(seed);
    this.money = new MoneyControl(this.state);
    this.visits = new VisitMoves(this.state, this.chance);
    this.trips = new TripMoves(this.state, this.chance, this.visits);
    this.unit = problem.weight.reduce((sum, weight) => sum + weight, 0) / Math.max(1, problem.placeCount) || 1;
    this.movesPerLook = Math.ceil(problem.placeCount / looksPerBeat);
  }

  /** Begins a cycle of so many beats. @param warmth temperature at the beginning, in months late of an average place */
  begin(beats: number, warmth: number, coldest: number = usualColdest): void {
    this.coldest = coldest;
    this.beats = beats;
    this.beatAt = 0;
    this.warmth = warmth;
  }

  /** Does one beat, about as many moves as there are places; true where it ended the cycle. */
  beat(): boolean {
    const share = this.beatAt / this.beats;
    if (share < coolingShare) {
      const warmth = this.warmth * (this.coldest / this.warmth) ** (share / coolingShare);
      this.money.adapt(warmth);
      this.anneal(warmth * this.unit);
    } else {
      this.money.priceOverLimit(quenchFactor);
      this.anneal(0);
    }
    return ++this.beatAt >= this.beats;
  }

  /** Goes on from a valid plan. */
  startFrom(monthOf: ArrayLike<number>): void {
    this.state.load(monthOf);
  }

  private anneal(temperature: number): void {
    for (let look = 0; look < looksPerBeat; look++) {
      for (let move = 0; move < this.movesPerLook; move++) {
        const allowance = temperature * this.chance.patience();
        if (this.propose(allowance) && !this.money.accept(allowance)) this.state.undo();
      }
      this.money.look();
      if (this.money.isWithinLimits) this.keep(this.state);
    }
    this.moves += looksPerBeat * this.movesPerLook;
  }

  private propose(allowance: number): boolean {
    switch (kinds[this.chance.below(kinds.length)]) {
      case Kind.join:
        return this.visits.join(allowance);
      case Kind.swap:
        return this.visits.swap();
      case Kind.wander:
        return this.visits.wander(allowance);
      case Kind.shift:
        return this.trips.shift();
      case Kind.start:
        return this.trips.start();
      case Kind.giveUp:
        return this.trips.giveUp();
      default:
        return this.trips.exchangeMonths();
    }
  }
}

const looksPerBeat = 256;
/** In months late of an average place: where hardly anything moves any more. */
const usualColdest = 0.18;
/** The rest of a cycle takes only what is better. */
const coolingShare = 0.96;
/** While only what is better is taken, money over the limit is as good as forbidden; finite, so that going back below is better. */
const quenchFactor = 1_000;

enum Kind {
  join,
  swap,
  wander,
  shift,
  start,
  giveUp,
  exchangeMonths,
}

/** How often each kind is tried, in hundredths: the cheap ones most. */
const kinds = Uint8Array.from(
  [
    [Kind.join, 40],
    [Kind.swap, 30],
    [Kind.wander, 10],
    [Kind.shift, 8],
    [Kind.start, 6],
    [Kind.giveUp, 4],
    [Kind.exchangeMonths, 2],
  ].flatMap(([kind, times]) => new Array<number>(times ?? 0).fill(kind ?? 0)),
);
