import type { BoundModel } from './bound-model';
import { tripPriceOf, type Prices } from './prices';

const none = -1;

/**
 * Finds the most profitable visits of one region in one month, exactly: within a cluster all that matters of a place is its days and its profit, so
 * of each size the most profitable come first, and how many of each size are visited is enumerated; then the region's days are shared out among
 * clusters (a knapsack).
 */
export class MonthPricer {
  /** Positions of the places of the last answer, and how many there are; grouped by cluster. */
  readonly chosen: Int32Array;
  chosenCount = 0;
  /** Trips of the last answer, in money. */
  tripMoney = 0;

  private readonly order: Int32Array;
  private readonly profit: Float64Array;
  private readonly classStart: Int32Array;
  private readonly classDays: Int32Array;
  private classCount = 0;
  private readonly states = new States();
  private readonly slot: Int32Array;
  private readonly best: Float64Array;
  private readonly bestParent: Int32Array;
  private readonly bestTake: Int32Array;
  private readonly filled: Float64Array;
  private readonly optionStart: Int32Array;
  private readonly optionDays: Int32Array;
  private readonly optionProfit: Float64Array;
  private readonly choice: Int32Array;

  constructor(private readonly model: BoundModel) {
    const most = Math.max(0, ...model.capacity);
    const clusters = spans(model.regionStart);
    const places = model.mostPlacesOfCluster;
    this.chosen = new Int32Array(model.placeCount);
    this.order = new Int32Array(places);
    this.profit = new Float64Array(places);
    this.classStart = new Int32Array(places + 1);
    this.classDays = new Int32Array(places);
    this.slot = new Int32Array((places + 1) * (most + 1)).fill(none);
    this.best = new Float64Array(most + 1);
    this.bestParent = new Int32Array(most + 1);
    this.bestTake = new Int32Array(most + 1);
    this.filled = new Float64Array(most + 1);
    this.optionStart = new Int32Array(clusters + 1);
    this.optionDays = new Int32Array(clusters * (most + 1));
    this.optionProfit = new Float64Array(clusters * (most + 1));
    this.choice = new Int32Array(clusters * (most + 1));
  }

  /** @returns the most that visits in this region and month bring, after the prices; never less than nothing but for a trip's negative price */
  price(region: number, month: number, prices: Prices): number {
    const { model, filled, choice, optionStart, optionDays, optionProfit } = this;
    const capacity = model.capacity[region]!;
    const first = model.regionStart[region]!;
    const count = model.regionStart[region + 1]! - first;
    filled.fill(0, 0, capacity + 1);
    let bonus = 0;
    let options = 0;
    for (let at = 0; at < count; at++) {
      optionStart[at] = options;
      const tripPrice = tripPriceOf(model, prices, first + at, month);
      if (tripPrice < 0) bonus -= tripPrice * model.mostTrips[first + at]!;
      if (this.sortCluster(first + at, month, prices) === 0) continue;
      this.enumerate(capacity, Math.max(0, tripPrice));
      let most = 0;
      for (let days = 1; days <= capacity; days++) {
        if (this.best[days]! <= most) continue;
        most = this.best[days]!;
        optionDays[options] = days;
        optionProfit[options++] = most;
      }
      const from = optionStart[at]!;
      if (options === from) continue;
      const row = at * (capacity + 1);
      for (let days = capacity; days >= 0; days--) {
        let most = filled[days]!;
        let taken = 0;
        for (let option = from; option < options && optionDays[option]! <= days; option++) {
          const sum = filled[days - optionDays[option]!]! + optionProfit[option]!;
          if (sum > most) [most, taken] = [sum, optionDays[option]!];
        }
        filled[days] = most;
        choice[row + days] = taken;
      }
    }
    optionStart[count] = options;
    return filled[capacity]! + bonus;
  }

  /** Fills `chosen` with the visits that the last call of `price` found. */
  recall(region: number, month: number, prices: Prices): void {
    const { model, choice, optionStart } = this;
    const capacity = model.capacity[region]!;
    const first = model.regionStart[region]!;
    this.chosenCount = 0;
    this.tripMoney = 0;
    let days = capacity;
    for (let at = model.regionStart[region + 1]! - first - 1; at >= 0; at--) {
      if (optionStart[at] === optionStart[at + 1]) continue;
      const taken = choice[at * (capacity + 1) + days]!;
      if (taken === 0) continue;
      days -= taken;
      this.sortCluster(first + at, month, prices);
      this.enumerate(capacity, Math.max(0, tripPriceOf(model, prices, first + at, month)));
      this.choose(first + at, taken);
    }
  }

  /** Puts the cluster's profitable places in order: by days, then the most profitable first. @returns how many there are */
  private sortCluster(cluster: number, month: number, prices: Prices): number {
    const { order, profit, classStart, classDays, model } = this;
    const { days, due, from, to, weight, outCost, cost } = model;
    const pay = prices.money[(month / 12) | 0]!;
    const charges = month * model.placeCount;
    const end = model.clusterStart[cluster + 1]!;
    let [count, classes, size] = [0, 0, 0];
    for (let at = model.clusterStart[cluster]!; at < end; at++) {
      const late = month - due[at]!;
      let gain = outCost[at]! - prices.place[at]! - prices.charge[charges + at]! - pay * cost[at]!;
      if (late > 0) gain -= weight[at]! * late;
      if (gain <= 0 || month < from[at]! || month > to[at]!) continue;
      if (days[at] !== size) {
        size = days[at]!;
        classStart[classes] = count;
        classDays[classes++] = size;
      }
      let slot = count++;
      const low = classStart[classes - 1]!;
      while (slot > low && profit[slot - 1]! < gain) {
        profit[slot] = profit[slot - 1]!;
        order[slot] = order[slot - 1]!;
        slot--;
      }
      profit[slot] = gain;
      order[slot] = at;
    }
    classStart[classes] = count;
    this.classCount = classes;
    return count;
  }

  /** Fills `best` by days used: the most profit after trips, with the way there. A state is how many are visited and their days. */
  private enumerate(capacity: number, tripPrice: number): void {
    const { states, slot, best, bestParent, bestTake, profit, classStart, classDays, classCount } = this;
    const { tripPlaces } = this.model;
    best.fill(0, 0, capacity + 1);
    states.clear();
    let [begin, end] = [0, 1];
    for (let at = 0; at < classCount; at++) {
      const [low, high, size] = [classStart[at]!, classStart[at + 1]!, classDays[at]!];
      const isLast = at === classCount - 1;
      for (let state = begin; state < end; state++) {
        let sum = states.profit[state]!;
        let days = states.days[state]!;
        let count = states.count[state]!;
        for (let take = 0; ; take++) {
          if (isLast) {
            const net = sum - tripPrice * Math.ceil(count / tripPlaces);
            if (net > best[days]!) {
              best[days] = net;
              bestParent[days] = state;
              bestTake[days] = take;
            }
          } else states.offer(slot, count * (capacity + 1) + days, count, days, sum, state, take);
          if (low + take >= high || days + size > capacity) break;
          sum += profit[low + take]!;
          days += size;
          count++;
        }
      }
      if (isLast) break;
      begin = end;
      end = states.length;
      for (let state = begin; state < end; state++)
        slot[states.count[state]! * (capacity + 1) + states.days[state]!] = none;
    }
  }

  private choose(cluster: number, days: number): void {
    const { states, chosen, order, classStart } = this;
    let state = this.bestParent[days]!;
    let take = this.bestTake[days]!;
    let count = 0;
    for (let at = this.classCount - 1; at >= 0; at--) {
      for (let rank = 0; rank < take; rank++) chosen[this.chosenCount + count++] = order[classStart[at]! + rank]!;
      take = states.take[state]!;
      state = states.parent[state]!;
    }
    this.chosenCount += count;
    this.tripMoney += Math.ceil(count / this.model.tripPlaces) * this.model.tripCost[cluster]!;
  }
}

/** Ways to visit some of a cluster's places, those of one layer with different counts or days; the first is to visit none. */
class States {
  length = 1;
  profit = new Float64Array(1024);
  count = new Int32Array(1024);
  days = new Int32Array(1024);
  parent = new Int32Array(1024);
  take = new Int32Array(1024);

  clear(): void {
    this.length = 1;
  }

  /** Keeps the better of two ways with the same count and days; `slot` knows the way of this layer at that pair. */
  offer(slot: Int32Array, at: number, count: number, days: number, profit: number, parent: number, take: number): void {
    let state = slot[at]!;
    if (state === none) {
      state = this.length++;
      if (state >= this.profit.length) this.grow();
      slot[at] = state;
      this.count[state] = count;
      this.days[state] = days;
    } else if (profit <= this.profit[state]!) return;
    this.profit[state] = profit;
    this.parent[state] = parent;
    this.take[state] = take;
  }

  private grow(): void {
    const longer = <T extends Float64Array | Int32Array>(from: T, to: T): T => (to.set(from), to);
    const size = this.profit.length * 2;
    this.profit = longer(this.profit, new Float64Array(size));
    this.count = longer(this.count, new Int32Array(size));
    this.days = longer(this.days, new Int32Array(size));
    this.parent = longer(this.parent, new Int32Array(size));
    this.take = longer(this.take, new Int32Array(size));
  }
}

const spans = (starts: Int32Array): number => {
  let most = 0;
  for (let at = 1; at < starts.length; at++) most = Math.max(most, starts[at]! - starts[at - 1]!);
  return most;
};
