import type { PlanInstance } from './instance';

export const leftOut = -1;

/** An instance as the searches read it: numbers by index, so that a million looks a second cost nothing. */
export interface PlanProblem {
  readonly months: number;
  readonly tripPlaces: number;
  readonly years: number;
  /** Most money of each year for periodic visits, the reserve taken off. */
  readonly money: Float64Array;
  readonly regionCount: number;
  readonly daysPerMonth: Int32Array;
  readonly clusterCount: number;
  readonly clusterRegion: Int32Array;
  readonly tripCost: Float64Array;
  readonly clustersOf: readonly Int32Array[];
  readonly placeCount: number;
  readonly region: Int32Array;
  readonly cluster: Int32Array;
  readonly due: Int32Array;
  readonly weight: Float64Array;
  readonly days: Int32Array;
  readonly cost: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly placesOf: readonly Int32Array[];
  readonly ids: readonly string[];
}

/** A place left out counts as visited a year after the horizon. */
export const monthsLate = (due: number, month: number, months: number): number =>
  Math.max(0, (month === leftOut ? months + 12 : month) - due);

/** @throws RangeError for a place without its cluster, a cluster without its region, or months that are not whole years */
export function problemOf(instance: PlanInstance): PlanProblem {
  const { months, tripPlaces, reserve, regions, clusters, places, years } = instance;
  if (months % 12 !== 0 || years.length * 12 !== months) throw new RangeError('The horizon must be whole years.');
  const regionAt = indexOf(regions.map(({ code }) => code));
  const clusterAt = indexOf(clusters.map(({ id }) => id));
  const clusterRegion = Int32Array.from(clusters, ({ region }) => regionAt(region));
  const cluster = Int32Array.from(places, (place) => clusterAt(place.cluster));
  return {
    months,
    tripPlaces,
    years: years.length,
    money: Float64Array.from(years, ({ budget }) => Math.floor(budget * (1 - reserve))),
    regionCount: regions.length,
    daysPerMonth: Int32Array.from(regions, ({ visitDaysPerMonth }) => visitDaysPerMonth),
    clusterCount: clusters.length,
    clusterRegion,
    tripCost: Float64Array.from(clusters, ({ tripCost }) => tripCost),
    clustersOf: membersOf(clusterRegion, regions.length),
    placeCount: places.length,
    region: Int32Array.from(cluster, (at) => clusterRegion[at] ?? 0),
    cluster,
    due: Int32Array.from(places, ({ dueMonth }) => dueMonth),
    weight: Float64Array.from(places, ({ weight }) => weight),
    days: Int32Array.from(places, ({ days }) => days),
    cost: Float64Array.from(places, ({ cost }) => cost),
    from: Int32Array.from(places, ({ window }) => Math.max(0, window?.[0] ?? 0)),
    to: Int32Array.from(places, ({ window }) => Math.min(months - 1, window?.[1] ?? months - 1)),
    placesOf: membersOf(cluster, clusters.length),
    ids: places.map(({ id }) => id),
  };
}

function indexOf(names: readonly string[]): (name: string) => number {
  const at = new Map(names.map((name, index) => [name, index]));
  return (name) => {
    const index = at.get(name);
    if (index === undefined) throw new RangeError(`The instance has no ${name}.`);
    return index;
  };
}

function membersOf(group: Int32Array, groups: number): Int32Array[] {
  const members: number[][] = Array.from({ length: groups }, () => []);
  group.forEach((at, index) => members[at]?.push(index));
  return members.map((list) => Int32Array.from(list));
}
