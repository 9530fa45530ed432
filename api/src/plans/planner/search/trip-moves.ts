import { leftOut } from '../problem';
import type { Chance } from './chance';
import type { PlanState } from './plan-state';
import type { VisitMoves } from './visit-moves';

/** Moves of whole trips: what single visits cannot do without paying for a trip that is half begun. */
export class TripMoves {
  private readonly going: Int32Array;
  private readonly cleared: Int32Array;
  private clearedCount = 0;
  private readonly gain: Float64Array;

  constructor(
    private readonly state: PlanState,
    private readonly chance: Chance,
    private readonly single: VisitMoves,
  ) {
    const { placeCount } = state.problem;
    this.going = new Int32Array(placeCount);
    this.cleared = new Int32Array(placeCount);
    this.gain = new Float64Array(placeCount);
  }

  /** A cluster's visits of a month go to another month; trips that are in their way go back, as far as they fit. */
  shift(): boolean {
    const { state, going } = this;
    const { cluster, region, days } = state.problem;
    const place = this.single.anyPlace();
    const from = state.monthOf[place]!;
    if (from === leftOut) return false;
    const to = this.single.monthNear(from);
    const count = this.visitsOf(cluster[place]!, from, going, 0);
    let needed = 0;
    for (let at = 0; at < count; at++) {
      if (!state.isInWindow(going[at]!, to)) return false;
      needed += days[going[at]!]!;
    }
    if (to === from) return false;
    this.begin();
    for (let at = 0; at < count; at++) state.put(going[at]!, leftOut);
    while (state.room(region[place]!, to) < needed) this.clearTrip(region[place]!, to);
    for (let at = 0; at < count; at++) state.put(going[at]!, to);
    for (let at = 0; at < this.clearedCount; at++) {
      const back = this.cleared[at]!;
      if (state.canTake(from, back)) state.put(back, from);
      else this.single.settle(back, leftOut);
    }
    return true;
  }

  /** Everything that a region does in two months changes places. */
  exchangeMonths(): boolean {
    const { state, going, cleared } = this;
    const { region } = state.problem;
    const place = this.single.anyPlace();
    const from = state.monthOf[place]!;
    if (from === leftOut) return false;
    const to = this.single.monthNear(from);
    if (to === from) return false;
    const there = this.contentOf(region[place]!, from, going);
    const back = this.contentOf(region[place]!, to, cleared);
    for (let at = 0; at < there; at++) if (!state.isInWindow(going[at]!, to)) return false;
    for (let at = 0; at < back; at++) if (!state.isInWindow(cleared[at]!, from)) return false;
    this.begin();
    for (let at = 0; at < there; at++) state.put(going[at]!, leftOut);
    for (let at = 0; at < back; at++) state.put(cleared[at]!, from);
    for (let at = 0; at < there; at++) state.put(going[at]!, to);
    return true;
  }

  /** A trip is given up; its visits join others of their cluster where they can. */
  giveUp(): boolean {
    const { state } = this;
    const place = this.single.anyPlace();
    const month = state.monthOf[place]!;
    if (month === leftOut) return false;
    this.begin();
    this.clear(state.problem.cluster[place]!, month);
    this.settleCleared(leftOut);
    return true;
  }

  /** A cluster begins a trip in a month in which its region is out already, or in any; others make room for it. */
  start(): boolean {
    const { state, chance } = this;
    const { cluster, region, months } = state.problem;
    const place = this.single.anyPlace();
    const at = region[place]!;
    const month = this.busyMonthOf(at);
    const cell = at * months + month;
    this.begin();
    if (state.slotCount[cell]! > 0 && (state.room(at, month) < shortRoom || chance.below(4) === 0)) {
      do this.clearTrip(at, month);
      while (state.slotCount[cell]! > 0 && state.room(at, month) < wideRoom && chance.below(2) > 0);
    }
    if (!this.fill(cluster[place]!, month)) {
      state.undo();
      return false;
    }
    this.settleCleared(month);
    return true;
  }

  private begin(): void {
    this.clearedCount = 0;
    this.state.begin();
  }

  private busyMonthOf(region: number): number {
    const { state, chance } = this;
    const { clustersOf, placesOf, months } = state.problem;
    const clusters = clustersOf[region]!;
    const places = placesOf[clusters[chance.below(clusters.length)]!]!;
    const busy =
      places.length > 0 && chance.below(4) > 0 ? state.monthOf[places[chance.below(places.length)]!]! : leftOut;
    if (busy === leftOut) return chance.below(months);
    return chance.below(3) === 0 ? Math.min(months - 1, busy + 1) : busy;
  }

  /** Leaves out one cluster's visits of the cell, any cluster that is there. */
  private clearTrip(region: number, month: number): void {
    const { state } = this;
    const cell = region * state.problem.months + month;
    const any = state.slots[state.slotsOf[cell]! + this.chance.below(state.slotCount[cell]!)]!;
    this.clear(state.problem.cluster[any]!, month);
  }

  private clear(cluster: number, month: number): void {
    const first = this.clearedCount;
    this.clearedCount += this.visitsOf(cluster, month, this.cleared, first);
    for (let at = first; at < this.clearedCount; at++) this.state.put(this.cleared[at]!, leftOut);
  }

  private settleCleared(first: number): void {
    for (let at = 0; at < this.clearedCount; at++) {
      const place = this.cleared[at]!;
      if (this.state.monthOf[place] === leftOut) this.single.settle(place, first);
    }
  }

  /** Writes a cluster's visits of a month from `into[first]` on and counts them. */
  private visitsOf(cluster: number, month: number, into: Int32Array, first: number): number {
    const { monthOf, problem } = this.state;
    const places = problem.placesOf[cluster]!;
    let count = 0;
    for (let at = 0; at < places.length; at++) if (monthOf[places[at]!] === month) into[first + count++] = places[at]!;
    return count;
  }

  private contentOf(region: number, month: number, into: Int32Array): number {
    const { slots, slotsOf, slotCount, problem } = this.state;
    const cell = region * problem.months + month;
    for (let at = 0; at < slotCount[cell]!; at++) into[at] = slots[slotsOf[cell]! + at]!;
    return slotCount[cell]!;
  }

  /** Fills the trip up with the visits that gain most for their days there, give or take some chance. */
  private fill(cluster: number, month: number): boolean {
    const { state, going } = this;
    const { visits, problem } = state;
    const count = this.rankGains(cluster, month);
    let free = problem.tripPlaces - (visits[cluster * problem.months + month]! % problem.tripPlaces);
    let isBegun = false;
    for (let at = 0; at < count && free > 0; at++) {
      if (!state.canTake(month, going[at]!)) continue;
      state.put(going[at]!, month);
      free--;
      isBegun = true;
    }
    return isBegun;
  }

  /** Ranks in `going` the places of the cluster that would gain in the month, the cost of the trip left aside. */
  private rankGains(cluster: number, month: number): number {
    const { state, going, gain, chance } = this;
    const { monthOf, visits, moneyPrice, problem } = state;
    const places = problem.placesOf[cluster]!;
    let count = 0;
    for (let at = 0; at < places.length; at++) {
      const place = places[at]!;
      const from = monthOf[place]!;
      if (from === month) continue;
      let gained = state.latenessIn(place, from) - state.latenessIn(place, month);
      gained -= problem.cost[place]! * moneyPrice[(month / 12) | 0]!;
      if (from !== leftOut) {
        const others = visits[cluster * problem.months + from]! - 1;
        gained += state.costBeside(place, others) * moneyPrice[(from / 12) | 0]!;
      }
      if (gained <= 0) continue;
      gained *= (0.6 + 0.8 * chance.share()) / Math.max(1, problem.days[place]!);
      let rank = count++;
      for (; rank > 0 && gain[rank - 1]! < gained; rank--) {
        gain[rank] = gain[rank - 1]!;
        going[rank] = going[rank - 1]!;
      }
      gain[rank] = gained;
      going[rank] = place;
    }
    return count;
  }
}

/** With fewer days left than this a new trip makes room for itself, and more of it while there are fewer than the second. */
const shortRoom = 5;
const wideRoom = 8;
