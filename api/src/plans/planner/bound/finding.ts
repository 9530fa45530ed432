/** Visits of one month that bring more than they cost at some prices. */
export interface Finding {
  /** Of a trip; the first of the region where visits of several clusters go together. */
  readonly cluster: number;
  readonly month: number;
  readonly positions: Int32Array;
  readonly profit: number;
}

/** Of each cluster those that bring most: more of them would make the linear programs larger and prices hardly better. */
export function bestOfClusters(found: readonly Finding[], most: number): Finding[] {
  const taken = new Map<number, number>();
  return [...found]
    .sort((a, b) => b.profit - a.profit || a.month - b.month)
    .filter(({ cluster }) => {
      const count = (taken.get(cluster) ?? 0) + 1;
      taken.set(cluster, count);
      return count <= most;
    });
}
