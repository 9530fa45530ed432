import { leftOut, monthsLate, type PlanProblem } from '../problem';

/** The problem as the bound reads it: places in the order of region, cluster and days, so that a cluster's places of one size stand together. */
export interface BoundModel {
  readonly problem: PlanProblem;
  readonly months: number;
  readonly years: number;
  readonly regionCount: number;
  readonly placeCount: number;
  /** By position: the place, its weight, days, cost, due month and window. */
  readonly placeAt: Int32Array;
  readonly weight: Float64Array;
  readonly days: Int32Array;
  readonly cost: Float64Array;
  readonly due: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Weighted months of lateness of the place left out. */
  readonly outCost: Float64Array;
  /** By cluster: its first position; one more entry ends the last. Clusters are renumbered by region. */
  readonly clusterStart: Int32Array;
  readonly clusterCount: number;
  /** The cluster's number in the problem, and the other way round for places. */
  readonly clusterAt: Int32Array;
  readonly clusterOf: Int32Array;
  readonly regionOf: Int32Array;
  readonly mostPlacesOfCluster: number;
  readonly tripCost: Float64Array;
  /** By region: its first cluster; one more entry ends the last. */
  readonly regionStart: Int32Array;
  /** Visit days of a month that can be used at all: never more than the region's places need. */
  readonly capacity: Int32Array;
  /** Most trips that a cluster could start in a month. */
  readonly mostTrips: Int32Array;
  readonly tripPlaces: number;
  /** All weights are whole numbers, so every objective is one. */
  readonly isWhole: boolean;
}

export function boundModelOf(problem: PlanProblem): BoundModel {
  const { months, regionCount, clusterCount, placeCount, clustersOf, placesOf } = problem;
  const clusterAt = new Int32Array(clusterCount);
  const clusterStart = new Int32Array(clusterCount + 1);
  const regionStart = new Int32Array(regionCount + 1);
  const placeAt = new Int32Array(placeCount);
  const capacity = new Int32Array(regionCount);
  const mostTrips = new Int32Array(clusterCount);
  const regionOf = new Int32Array(clusterCount);
  const clusterOf = new Int32Array(placeCount);
  let [cluster, position] = [0, 0];
  for (let region = 0; region < regionCount; region++) {
    let need = 0;
    for (const from of clustersOf[region]!) {
      const places = [...placesOf[from]!].sort((a, b) => problem.days[a]! - problem.days[b]! || a - b);
      for (const place of places) {
        clusterOf[position] = cluster;
        placeAt[position++] = place;
        need += problem.days[place]!;
      }
      regionOf[cluster] = region;
      clusterAt[cluster++] = from;
      clusterStart[cluster] = position;
    }
    regionStart[region + 1] = cluster;
    capacity[region] = Math.max(0, Math.min(problem.daysPerMonth[region]!, need));
  }
  const pick = (values: ArrayLike<number>) => Float64Array.from(placeAt, (place) => values[place]!);
  const pickWhole = (values: ArrayLike<number>) => Int32Array.from(placeAt, (place) => values[place]!);
  let mostPlacesOfCluster = 0;
  for (let at = 0; at < clusterCount; at++) {
    const places = clusterStart[at + 1]! - clusterStart[at]!;
    mostTrips[at] = Math.ceil(places / problem.tripPlaces);
    mostPlacesOfCluster = Math.max(mostPlacesOfCluster, places);
  }
  return {
    problem,
    months,
    years: problem.years,
    regionCount,
    placeCount,
    placeAt,
    weight: pick(problem.weight),
    days: pickWhole(problem.days),
    cost: pick(problem.cost),
    due: pickWhole(problem.due),
    from: pickWhole(problem.from),
    to: pickWhole(problem.to),
    outCost: Float64Array.from(
      placeAt,
      (place) => problem.weight[place]! * monthsLate(problem.due[place]!, leftOut, months),
    ),
    clusterStart,
    clusterCount,
    clusterAt,
    clusterOf,
    regionOf,
    mostPlacesOfCluster,
    tripCost: Float64Array.from(clusterAt, (from) => problem.tripCost[from]!),
    regionStart,
    capacity,
    mostTrips,
    tripPlaces: problem.tripPlaces,
    isWhole: problem.weight.every(Number.isInteger),
  };
}
