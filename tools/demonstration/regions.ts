import regionRows from '@shared/places/regions.json';
import type { LocalisedText } from './localised-text';
import settlementBank from './settlements.json';

export interface Region extends LocalisedText {
  readonly iso: string;
  readonly kato: string;
  /** First day of the region as it is now: three were formed in 2022, and a visit keeps the region of its day. */
  readonly validFrom: string;
}

/** A city or a district in which demonstration places stand. */
export interface Settlement extends LocalisedText {
  readonly isCity: boolean;
}

export const regions: readonly Region[] = regionRows;

/** Thousands of inhabitants, roughly: it only spreads the places over the country as people are spread. */
const inhabitants: Readonly<Record<string, number>> = {
  'KZ-10': 605,
  'KZ-11': 790,
  'KZ-15': 945,
  'KZ-19': 1560,
  'KZ-23': 710,
  'KZ-27': 695,
  'KZ-31': 1220,
  'KZ-33': 695,
  'KZ-35': 1135,
  'KZ-39': 830,
  'KZ-43': 845,
  'KZ-47': 800,
  'KZ-55': 750,
  'KZ-59': 520,
  'KZ-61': 2145,
  'KZ-62': 220,
  'KZ-63': 725,
  'KZ-71': 1530,
  'KZ-75': 2290,
  'KZ-79': 1260,
};

/** Correctional institutions stand where they were once built, in the north and the centre, not where people live. */
const custody: Readonly<Record<string, number>> = {
  'KZ-10': 6,
  'KZ-11': 6,
  'KZ-15': 4,
  'KZ-19': 5,
  'KZ-23': 3,
  'KZ-27': 3,
  'KZ-31': 4,
  'KZ-33': 3,
  'KZ-35': 11,
  'KZ-39': 6,
  'KZ-43': 2,
  'KZ-47': 2,
  'KZ-55': 5,
  'KZ-59': 3,
  'KZ-61': 2,
  'KZ-62': 2,
  'KZ-63': 6,
  'KZ-71': 2,
  'KZ-75': 3,
  'KZ-79': 3,
};

/** Only the three cities of republican significance. */
const greatCities: Readonly<Record<string, number>> = { 'KZ-71': 1, 'KZ-75': 1, 'KZ-79': 1 };

export const regionalWeights = { inhabitants, custody, greatCities } as const;
export type RegionalWeight = keyof typeof regionalWeights;

type NameTriple = readonly string[];
const bank: Readonly<Record<string, { cities: readonly NameTriple[]; districts: readonly NameTriple[] }>> =
  settlementBank;

/** Cities first: the first of them is the seat of the region. */
export function settlementsOf(iso: string): readonly Settlement[] {
  const found = bank[iso];
  if (!found) throw new RangeError(`No settlements for the region ${iso}.`);
  const name = ([kk = '', ru = '', en = '']: NameTriple, isCity: boolean): Settlement =>
    isCity
      ? { isCity, kk: `${kk} қаласы`, ru: `город ${ru}`, en }
      : { isCity, kk: `${kk} ауданы`, ru: `${ru} район`, en: `${en} District` };
  return [...found.cities.map((city) => name(city, true)), ...found.districts.map((district) => name(district, false))];
}

/** "Karaganda" is also a city; in an English sentence the region needs its word. */
export function regionInEnglish(region: Region): string {
  const isCity = region.ru.startsWith('город ');
  return isCity || region.en.endsWith('Region') ? region.en : `${region.en} Region`;
}

/**
 * Shares a count among the regions by weight, by the method of largest remainders, so that the parts always add up.
 * Every region with a weight gets at least one when the count allows it.
 */
export function shareAmongRegions(count: number, by: RegionalWeight): ReadonlyMap<string, number> {
  const weights = Object.entries(regionalWeights[by]);
  const least = count >= weights.length ? 1 : 0;
  const open = count - least * weights.length;
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const quotas = weights.map(([iso, weight]) => ({ iso, quota: (open * weight) / total }));
  const shares = new Map(quotas.map(({ iso, quota }) => [iso, least + Math.floor(quota)]));
  const given = [...shares.values()].reduce((sum, share) => sum + share, 0);
  quotas
    .sort((a, b) => (b.quota % 1) - (a.quota % 1) || (a.iso < b.iso ? -1 : 1))
    .slice(0, count - given)
    .forEach(({ iso }) => shares.set(iso, (shares.get(iso) ?? 0) + 1));
  return shares;
}
