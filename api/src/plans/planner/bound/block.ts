import type { BoundModel } from './bound-model';

/**
 * What is solved together at given prices: a whole region, whose visit days are a limit of each month; or some clusters of a large region, whose
 * visit days are priced.
 */
export interface Block {
  readonly region: number;
  readonly hasDayPrices: boolean;
  /** Clusters and positions, the ends not included. */
  readonly firstCluster: number;
  readonly endCluster: number;
  readonly first: number;
  readonly end: number;
}

/** A region of more places is divided: its linear program would be too slow, and a month has room enough for its days to be priced at little loss. */
export const largeRegion = 600;
const placesOfPart = 70;

export function blocksOf(model: BoundModel, mostPlaces: number): Block[] {
  const { clusterStart, regionStart, regionCount } = model;
  const blocks: Block[] = [];
  const add = (region: number, firstCluster: number, endCluster: number, hasDayPrices: boolean) =>
    blocks.push({
      region,
      hasDayPrices,
      firstCluster,
      endCluster,
      first: clusterStart[firstCluster]!,
      end: clusterStart[endCluster]!,
    });
  for (let region = 0; region < regionCount; region++) {
    const [low, high] = [regionStart[region]!, regionStart[region + 1]!];
    if (clusterStart[high]! - clusterStart[low]! <= mostPlaces) {
      add(region, low, high, false);
      continue;
    }
    let from = low;
    for (let cluster = low + 1; cluster <= high; cluster++) {
      if (cluster < high && clusterStart[cluster]! - clusterStart[from]! < placesOfPart) continue;
      add(region, from, cluster, true);
      from = cluster;
    }
  }
  return blocks;
}
