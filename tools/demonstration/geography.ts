import type { PlaceType } from './place-types';
import { demonstrationRandom } from './random';
import { regions, type Settlement, settlementsOf } from './regions';

/** Degrees of WGS 84, north and east. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A settlement and all that stands in it: one trip reaches it. */
export interface DemonstrationTripArea extends Position {
  readonly regionIso: string;
  readonly settlement: Settlement;
  /** Tiyn. */
  readonly tripCostTiyn: number;
}

/** Where the first settlement of each region lies, roughly. */
const seats: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  'KZ-10': [50.41, 80.23],
  'KZ-11': [53.28, 69.39],
  'KZ-15': [50.28, 57.17],
  'KZ-19': [43.87, 77.06],
  'KZ-23': [47.11, 51.92],
  'KZ-27': [51.23, 51.37],
  'KZ-31': [42.9, 71.37],
  'KZ-33': [45.02, 78.37],
  'KZ-35': [49.8, 73.1],
  'KZ-39': [53.21, 63.63],
  'KZ-43': [44.85, 65.5],
  'KZ-47': [43.65, 51.17],
  'KZ-55': [52.29, 76.95],
  'KZ-59': [54.87, 69.15],
  'KZ-61': [43.3, 68.25],
  'KZ-62': [47.8, 67.71],
  'KZ-63': [49.95, 82.61],
  'KZ-71': [51.13, 71.43],
  'KZ-75': [43.24, 76.89],
  'KZ-79': [42.32, 69.6],
};

const SEED = 20_220_608;
const kilometresPerDegree = 111;
const tiynPerTenge = 100;

/** The settlements of the country, each around the seat of its region: the distances are invented, the same for all. */
export function demonstrationTripAreas(): DemonstrationTripArea[] {
  const random = demonstrationRandom(SEED);
  return regions.flatMap(({ iso, ru }) => {
    const [latitude, longitude] = seats[iso] ?? [0, 0];
    const isGreatCity = ru.startsWith('город ');
    const [nearest, farthest] = isGreatCity ? [3, 12] : [30, 130];
    const settlements = settlementsOf(iso);
    return settlements.map((settlement, at): DemonstrationTripArea => {
      const away = at === 0 && !isGreatCity ? 0 : random.between(nearest, farthest) / 100;
      const angle = (2 * Math.PI * at) / settlements.length;
      return {
        regionIso: iso,
        settlement,
        latitude: latitude + away * Math.sin(angle),
        longitude: longitude + (away * Math.cos(angle)) / Math.cos((latitude * Math.PI) / 180),
        tripCostTiyn: tripCost(away * kilometresPerDegree),
      };
    });
  });
}

/** A car and a day's allowance for a group, and the fuel; whole thousands of tenge. */
const tripCost = (kilometres: number): number => Math.round(60 + kilometres * 0.6) * 1_000 * tiynPerTenge;

/** Within three kilometres or so of the middle of the settlement; five decimals are a metre. */
export function positionIn(area: Position, next: () => number): Position {
  const near = (middle: number): number => Number((middle + (next() - 0.5) * 0.06).toFixed(5));
  return { latitude: near(area.latitude), longitude: near(area.longitude) };
}

const longVisits: Partial<Readonly<Record<PlaceType, readonly [least: number, most: number]>>> = {
  correctional_institution: [2, 3],
  pretrial_detention_centre: [2, 3],
  psychiatric_organisation: [1, 3],
  compulsory_treatment_organisation: [1, 2],
  special_education_organisation: [1, 2],
  orphanage: [1, 2],
  social_service_provider: [1, 2],
};

export interface VisitEstimate {
  readonly visitDays: number;
  readonly visitCostTiyn: number;
}

/** Days by what there is to see, and a cost for each day of a group; whole hundreds of tenge. */
export function visitEstimate(type: PlaceType, next: () => number): VisitEstimate {
  const [least, most] = longVisits[type] ?? [1, 1];
  const visitDays = least + Math.floor(next() * (most - least + 1));
  return { visitDays, visitCostTiyn: Math.round(visitDays * (900 + next() * 500)) * 100 * tiynPerTenge };
}
