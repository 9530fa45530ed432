import type { Block } from './block';
import type { BoundModel } from './bound-model';
import type { MasterColumn } from './column-entry';
import type { Prices } from './prices';

/**
 * How many trips a cluster must make in some months to carry what is visited there:
 * trips - sum of share * visited >= least, both counted in these months.
 */
export interface Cut {
  readonly cluster: number;
  readonly inMonth: Uint8Array;
  /** By place of the cluster, from its first position; 0 for a place that the cut leaves out. */
  readonly share: Float64Array;
  readonly least: number;
  /** What a place weighs by its days: with the places it makes the cut. */
  readonly weightOfDays: readonly number[];
}

/** What a column adds to the left side of a cut. */
export function shareOf(cut: Cut, column: MasterColumn, model: BoundModel): number {
  if (!cut.inMonth[column.month]) return 0;
  const at = column.clusters.indexOf(cut.cluster);
  if (at < 0) return 0;
  const first = model.clusterStart[cut.cluster]!;
  let sum = column.trips[at]!;
  for (const position of column.positions)
    if (model.clusterOf[position] === cut.cluster) sum -= cut.share[position - first]!;
  return sum;
}

/** Writes a block's charges and reliefs anew. @returns what its cuts add to the bound whatever is visited */
export function applyCuts(
  model: BoundModel,
  block: Block,
  prices: Prices,
  cuts: readonly Cut[],
  cutPrice: Float64Array,
): number {
  const { months, placeCount, clusterCount } = model;
  if (cuts.length === 0) return 0;
  for (let month = 0; month < months; month++) {
    prices.charge.fill(0, month * placeCount + block.first, month * placeCount + block.end);
    prices.relief.fill(0, month * clusterCount + block.firstCluster, month * clusterCount + block.endCluster);
  }
  let fixed = 0;
  cuts.forEach((cut, at) => {
    const price = cutPrice[at] ?? 0;
    if (price === 0) return;
    fixed += price * cut.least;
    reliefAndCharge(model, prices, cut, price);
  });
  return fixed;
}

/** A cut at a price makes trips of its months cheaper, and the visits that it counts dearer. */
export function reliefAndCharge(model: BoundModel, prices: Prices, cut: Cut, price: number): void {
  const { months, placeCount, clusterCount, clusterStart } = model;
  const first = clusterStart[cut.cluster]!;
  for (let month = 0; month < months; month++) {
    if (!cut.inMonth[month]) continue;
    prices.relief[month * clusterCount + cut.cluster]! += price;
    for (let place = 0; place < cut.share.length; place++)
      prices.charge[month * placeCount + first + place]! += price * cut.share[place]!;
  }
}
