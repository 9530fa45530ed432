import type { PlanProblem } from '../problem';
import { Chance } from './chance';
import { MoneyControl } from './money-control';
import { PlanState } from './plan-state';
import { TripMoves } from './trip-moves';
import { VisitMoves } from './visit-moves';

/**
 * Anneals a plan in cycles, each twice as long as the one before it, so that no matter when the time is over, at least a quarter of it went
 * into one slow cooling. A cycle cools geometrically, then makes only what is better while the last money is spent.
 */
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
  private beatsInCycle = firstBeats;
  private beatAt = 0;
  private hottest = firstWarmth;

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

  /** Does one beat, about as many moves as there are places; true where it ended a cycle. */
  beat(): boolean {
    const share = this.beatAt / this.beatsInCycle;
    const warmth = this.hottest * (coldest / this.hottest) ** (share / coolingShare);
    if (share < coolingShare) {
      this.money.adapt(warmth);
      this.anneal(warmth * this.unit);
    } else {
      this.money.forbid(Infinity);
      this.anneal(0);
    }
    this.beatAt++;
    if (this.beatAt < this.beatsInCycle) return false;
    this.beatAt = 0;
    this.beatsInCycle *= 2;
    this.hottest = laterWarmth;
    return true;
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
const firstBeats = 400;
/** Temperatures in units: at the first, places find their months and the clusters their trips; at the last hardly anything moves. */
const firstWarmth = 4.5;
const laterWarmth = 2.7;
const coldest = 0.18;
/** The rest of a cycle takes only what is better. */
const coolingShare = 0.96;

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
