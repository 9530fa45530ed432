import type { Block } from './block';
import type { BoundModel } from './bound-model';
import type { Finding } from './finding';
import { tripPriceOf, type Prices } from './prices';

const dust = 1e-7;

/** Prices the trips of a block whose visit days are priced: no limit holds clusters together, so the most profitable places of each fill its trips. */
export class TripPricer {
  private readonly order: Int32Array;
  private readonly profit: Float64Array;

  constructor(private readonly model: BoundModel) {
    this.order = new Int32Array(model.mostPlacesOfCluster);
    this.profit = new Float64Array(model.mostPlacesOfCluster);
  }

  /** @returns the most that the block's visits in this month bring after the prices; `found` gets each trip of them that brings something */
  price(block: Block, month: number, prices: Prices, found?: Finding[]): number {
    let sum = 0;
    for (let cluster = block.firstCluster; cluster < block.endCluster; cluster++) {
      const tripPrice = tripPriceOf(this.model, prices, cluster, month);
      if (tripPrice < 0) sum -= tripPrice * this.model.mostTrips[cluster]!;
      sum += this.priceCluster(block.region, cluster, month, Math.max(0, tripPrice), prices, found);
    }
    return sum;
  }

  private priceCluster(
    region: number,
    cluster: number,
    month: number,
    tripPrice: number,
    prices: Prices,
    found: Finding[] | undefined,
  ): number {
    const { profit, order, model } = this;
    const count = this.sort(region, cluster, month, prices);
    let [sum, most] = [0, 0];
    for (let start = 0; start < count; start += model.tripPlaces) {
      const end = Math.min(count, start + model.tripPlaces);
      let trip = -tripPrice;
      for (let rank = start; rank < end; rank++) trip += profit[rank]!;
      if (trip <= 0) break;
      sum += trip;
      most = sum;
      if (found && trip > dust) found.push({ cluster, month, positions: order.slice(start, end), profit: trip });
    }
    return most;
  }

  private sort(region: number, cluster: number, month: number, prices: Prices): number {
    const { order, profit, model } = this;
    const { days, due, from, to, weight, outCost, cost, clusterStart } = model;
    const pay = prices.money[(month / 12) | 0]!;
    const dayPrice = prices.day[region * model.months + month]!;
    const charges = month * model.placeCount;
    const capacity = model.capacity[region]!;
    const end = clusterStart[cluster + 1]!;
    let count = 0;
    for (let at = clusterStart[cluster]!; at < end; at++) {
      if (month < from[at]! || month > to[at]! || days[at]! > capacity) continue;
      let gain =
        outCost[at]! - prices.place[at]! - prices.charge[charges + at]! - pay * cost[at]! - dayPrice * days[at]!;
      const late = month - due[at]!;
      if (late > 0) gain -= weight[at]! * late;
      if (gain <= 0) continue;
      let slot = count++;
      while (slot > 0 && profit[slot - 1]! < gain) {
        profit[slot] = profit[slot - 1]!;
        order[slot] = order[slot - 1]!;
        slot--;
      }
      profit[slot] = gain;
      order[slot] = at;
    }
    return count;
  }
}
