import { leftOut } from '../problem';
import type { BoundModel } from './bound-model';
import type { CommonPrices } from './prices';

/** A cluster's trips go to so many months at most. */
const mostMonths = 8;
const mostPasses = 6;
const dust = 1e-9;

/**
 * What one cluster would do at given prices of money and days, if nothing else bound it: months with trips are opened, closed and exchanged one at a time
 * as long as that makes it cheaper. Good plans, not proven to be the best.
 */
export class ClusterClimb {
  /** By place of the cluster: its month in the last answer. */
  readonly month: Int16Array;
  /** By place and month: what the visit costs over leaving the place out, its trip apart. */
  private readonly cost: Float64Array;
  private readonly tripPrice: Float64Array;
  /** By place: the least of the months that stay open. */
  private readonly least: Float64Array;
  private readonly load = new Int32Array(mostMonths + 1);
  private readonly trial: number[] = [];
  private readonly moved: number[] = [];
  private count = 0;

  constructor(private readonly model: BoundModel) {
    const places = model.mostPlacesOfCluster;
    this.month = new Int16Array(places);
    this.cost = new Float64Array(places * model.months);
    this.tripPrice = new Float64Array(model.months);
    this.least = new Float64Array(places);
  }

  /** Climbs from the months given and from none, and leaves the cheaper plan in `month`. @returns the months with trips */
  solve(cluster: number, prices: CommonPrices, from: readonly number[]): readonly number[] {
    this.read(cluster, prices);
    const [one, other] = [this.climb(from), this.climb([])];
    const best = this.assign(one) <= this.assign(other) ? one : other;
    this.assign(best);
    return best;
  }

  private read(cluster: number, prices: CommonPrices): void {
    const { model, cost, tripPrice } = this;
    const { months, due, from, to, weight, days, outCost } = model;
    const first = model.clusterStart[cluster]!;
    const row = model.regionOf[cluster]! * months;
    const capacity = model.capacity[model.regionOf[cluster]!]!;
    this.count = model.clusterStart[cluster + 1]! - first;
    for (let month = 0; month < months; month++)
      tripPrice[month] = prices.money[(month / 12) | 0]! * model.tripCost[cluster]!;
    for (let place = 0; place < this.count; place++) {
      const at = first + place;
      for (let month = 0; month < months; month++) {
        const late = Math.max(0, month - due[at]!);
        const priced = prices.money[(month / 12) | 0]! * model.cost[at]! + prices.day[row + month]! * days[at]!;
        const isOpen = month >= from[at]! && month <= to[at]! && days[at]! <= capacity;
        cost[place * months + month] = isOpen ? weight[at]! * late - outCost[at]! + priced : Infinity;
      }
    }
  }

  private climb(from: readonly number[]): readonly number[] {
    const { trial } = this;
    let open = from;
    let least = this.assign(open);
    for (let pass = 0; pass < mostPasses; pass++) {
      const before = open;
      const look = (months: readonly number[]) => {
        const value = this.assign(months);
        if (value >= least - dust) return;
        least = value;
        open = [...months];
      };
      for (let closed = 0; closed <= before.length; closed++) {
        const others = before.filter((_, index) => index !== closed);
        if (closed < before.length) look(others);
        if (others.length === mostMonths) continue;
        const fixed = this.settle(others);
        trial.length = 0;
        trial.push(...others, leftOut);
        for (let month = 0; month < this.model.months; month++) {
          if (others.includes(month) || fixed + this.atLeast(month) >= least - dust) continue;
          trial[others.length] = month;
          look(trial);
        }
      }
      if (open === before) break;
    }
    return open;
  }

  /** Fills `least`. @returns one trip to each of these months */
  private settle(open: readonly number[]): number {
    const { cost, least, tripPrice, model } = this;
    for (let place = 0; place < this.count; place++) {
      let low = 0;
      for (const month of open) low = Math.min(low, cost[place * model.months + month]!);
      least[place] = low;
    }
    return open.reduce((sum, month) => sum + tripPrice[month]!, 0);
  }

  /** What visits cost at least when this month opens as well; its trip included. */
  private atLeast(month: number): number {
    const { cost, least, model } = this;
    let sum = this.tripPrice[month]!;
    for (let place = 0; place < this.count; place++)
      sum += Math.min(least[place]!, cost[place * model.months + month]!);
    return sum;
  }

  /** Fills `month` from the open months: the cheapest for each place, then trips that are not full are emptied where that is cheaper. @returns its cost */
  private assign(open: readonly number[]): number {
    const { cost, load, month, tripPrice, model } = this;
    const { months, tripPlaces } = model;
    let sum = 0;
    load.fill(0);
    for (let place = 0; place < this.count; place++) {
      let [low, at] = [0, leftOut];
      for (let index = 0; index < open.length; index++) {
        const priced = cost[place * months + open[index]!]!;
        if (priced < low) [low, at] = [priced, index];
      }
      sum += low;
      month[place] = at;
      if (at !== leftOut) load[at]!++;
    }
    for (let index = 0; index < open.length; index++)
      if (load[index]! % tripPlaces > 0) sum += this.emptyTrip(open, index);
    for (let index = 0; index < open.length; index++)
      sum += Math.ceil(load[index]! / tripPlaces) * tripPrice[open[index]!]!;
    for (let place = 0; place < this.count; place++) {
      const at = month[place]!;
      if (at !== leftOut) month[place] = open[at]!;
    }
    return sum;
  }

  /** Takes a month's last trip's places, those that mind it least, to trips with room or leftOut, if that costs less than the trip. @returns what the places mind */
  private emptyTrip(open: readonly number[], from: number): number {
    const { cost, load, month, model, moved } = this;
    const { months, tripPlaces } = model;
    const price = this.tripPrice[open[from]!]!;
    let sum = 0;
    moved.length = 0;
    for (let rest = load[from]! % tripPlaces; rest > 0; rest--) {
      let [low, mover, target] = [Infinity, leftOut, leftOut];
      for (let place = 0; place < this.count; place++) {
        if (month[place] !== from) continue;
        const here = cost[place * months + open[from]!]!;
        if (-here < low) [low, mover, target] = [-here, place, leftOut];
        for (let to = 0; to < open.length; to++) {
          const more = cost[place * months + open[to]!]! - here;
          if (to !== from && load[to]! % tripPlaces > 0 && more < low) [low, mover, target] = [more, place, to];
        }
      }
      sum += low;
      moved.push(mover);
      this.move(mover, from, target);
      if (sum >= price) {
        for (const place of moved) this.move(place, month[place]!, from);
        return 0;
      }
    }
    return sum;
  }

  private move(place: number, from: number, to: number): void {
    if (from !== leftOut) this.load[from]!--;
    if (to !== leftOut) this.load[to]!++;
    this.month[place] = to;
  }
}
