import { monthsLate } from '../problem';
import type { BoundModel } from './bound-model';

/** What may be done in one month of a block: visits with their trips, or one more trip that carries nobody (it keeps the price of trips above zero). */
export interface MasterColumn {
  readonly month: number;
  /** Grouped by cluster. */
  readonly positions: Int32Array;
  /** Clusters visited, and trips to each. */
  readonly clusters: readonly number[];
  readonly trips: readonly number[];
  /** Weighted months of lateness that the visits save against leaving all out. */
  readonly saved: number;
  readonly money: number;
  readonly days: number;
}

export function visitsColumn(model: BoundModel, month: number, positions: Int32Array): MasterColumn {
  const counts = new Map<number, number>();
  let [saved, money, days] = [0, 0, 0];
  for (const position of positions) {
    const cluster = model.clusterOf[position]!;
    counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    saved += model.outCost[position]! - model.weight[position]! * monthsLate(model.due[position]!, month, model.months);
    money += model.cost[position]!;
    days += model.days[position]!;
  }
  const clusters = [...counts.keys()];
  const trips = clusters.map((cluster) => Math.ceil((counts.get(cluster) ?? 0) / model.tripPlaces));
  clusters.forEach((cluster, at) => (money += trips[at]! * model.tripCost[cluster]!));
  return { month, positions, clusters, trips, saved, money, days };
}

export const emptyTrip = (model: BoundModel, month: number, cluster: number): MasterColumn => ({
  month,
  positions: new Int32Array(0),
  clusters: [cluster],
  trips: [1],
  saved: 0,
  money: model.tripCost[cluster]!,
  days: 0,
});

export const keyOf = ({ month, positions, clusters }: MasterColumn): string =>
  positions.length ? `${month}:${[...positions].sort((a, b) => a - b).join()}` : `${month}+${clusters.join()}`;
