import type { AuthorityCode } from './authorities';
import { type DemonstrationTripArea, demonstrationTripAreas, positionIn, visitEstimate } from './geography';
import { demonstrationBins } from './identifiers';
import { placeForms, type PlaceForm } from './place-forms';
import { legalBases, type PlaceType } from './place-types';
import { demonstrationRandom, type DemonstrationRandom } from './random';
import { regionInEnglish, regions, settlementsOf, shareAmongRegions, type Region, type Settlement } from './regions';

export interface DemonstrationPlace {
  readonly bin: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly type: PlaceType;
  readonly regionIso: string;
  readonly authorityCode: AuthorityCode;
  /** In Russian, as office files have it; `legalBases` holds the same law in three languages. */
  readonly legalBasis: string;
  readonly capacity: number;
  readonly personsHeld: number;
  /** YYYY-MM-DD */
  readonly personsHeldAsOf: string;
  readonly address: string;
  /** Degrees of WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** The Russian name of the trip area, which import files name it by. */
  readonly tripArea: string;
  readonly visitDays: number;
  readonly visitCostTiyn: number;
  /** YYYY-MM-DD */
  readonly underMandateFrom: string;
  /** The mark is a field of its own: names stay realistic, and no place can pass for a real one. */
  readonly isDemonstration: true;
}

const SEED = 20_190_401;
const GEOGRAPHY_SEED = 20_190_402;
const FIRST_PLACE_SERIAL = 1_000;

const asOfDays = ['2025-09-30', '2025-10-31', '2025-11-30', '2025-12-31'] as const;
const openedLater = ['2019-09-01', '2020-10-15', '2021-03-01', '2022-11-18', '2023-07-01', '2024-09-02', '2025-04-01'];
const streets = [
  'улица Абая',
  'улица Ауэзова',
  'улица Байтурсынова',
  'улица Гагарина',
  'улица Женис',
  'улица Жамбыла',
  'улица Достык',
  'улица Конаева',
  'улица Ломоносова',
  'улица Момышулы',
  'улица Мира',
  'улица Наурыз',
  'улица Желтоксан',
  'улица Пушкина',
  'улица Сатпаева',
  'улица Сейфуллина',
  'улица Тауелсиздик',
  'улица Толе би',
  'улица Шокана Уалиханова',
];

/** The 3,500 places of the demonstration country; the same seed gives the same bytes. */
export function demonstrationPlaces(seed: number = SEED): DemonstrationPlace[] {
  const random = demonstrationRandom(seed);
  // Numbers of its own, so that what was drawn before there was a map stays as it was.
  const surveyor = demonstrationRandom(GEOGRAPHY_SEED);
  const areas = new Map(demonstrationTripAreas().map((area) => [keyOf(area.regionIso, area.settlement), area]));
  const total = placeForms.reduce((sum, form) => sum + form.count, 0);
  const bins = demonstrationBins(total, FIRST_PLACE_SERIAL);
  const places: DemonstrationPlace[] = [];
  for (const form of placeForms) {
    const numbers = new Map<string, number>();
    const shares = shareAmongRegions(form.count, form.by);
    for (const region of regions) {
      const settlements = settlementsOf(region.iso);
      for (let built = 0; built < (shares.get(region.iso) ?? 0); built += 1) {
        const settlement = settle(form, settlements, random);
        const series = form.numbering === 'national' ? '' : `${region.iso} ${settlement.ru}`;
        const number = (numbers.get(series) ?? 0) + 1;
        numbers.set(series, number);
        const area = areas.get(keyOf(region.iso, settlement)) as DemonstrationTripArea;
        const described = place(form, region, settlement, number, bins[places.length] as string, random);
        places.push({ ...described, ...surveyed(form.type, area, surveyor) });
      }
    }
  }
  return places;
}

const keyOf = (regionIso: string, settlement: Settlement): string => `${regionIso} ${settlement.ru}`;

type Surveyed = Pick<DemonstrationPlace, 'latitude' | 'longitude' | 'tripArea' | 'visitDays' | 'visitCostTiyn'>;

/** Where a place lies, which trip reaches it, and what a visit of it takes. */
const surveyed = (type: PlaceType, area: DemonstrationTripArea, { next }: DemonstrationRandom): Surveyed => ({
  ...positionIn(area, next),
  tripArea: area.settlement.ru,
  ...visitEstimate(type, next),
});

/** Two of three stand in a city: the custody of the country is urban. */
function settle(form: PlaceForm, settlements: readonly Settlement[], random: DemonstrationRandom): Settlement {
  const cities = settlements.filter((settlement) => settlement.isCity);
  const isUrban = form.numbering === 'national' || random.next() < 2 / 3;
  return random.pick(isUrban && cities.length > 0 ? cities : settlements);
}

function place(
  form: PlaceForm,
  region: Region,
  settlement: Settlement,
  number: number,
  bin: string,
  random: DemonstrationRandom,
): Omit<DemonstrationPlace, keyof Surveyed> {
  const where = form.numbering === 'national' ? [] : [settlement];
  const named = (name: string, ...at: string[]): string => `${name.replace('#', String(number))} (${at.join(', ')})`;
  const capacity = random.between(...form.capacity);
  return {
    bin,
    nameKk: named(form.kk, region.kk, ...where.map(({ kk }) => kk)),
    nameRu: named(form.ru, ...where.map(({ ru }) => ru), region.ru),
    nameEn: named(form.en, ...where.map(({ en }) => en), regionInEnglish(region)),
    type: form.type,
    regionIso: region.iso,
    authorityCode: form.authority,
    legalBasis: legalBases[form.type].ru,
    capacity,
    personsHeld: personsHeld(form, capacity, random),
    personsHeldAsOf: random.pick(asOfDays),
    address: `${region.ru}, ${settlement.ru}, ${random.pick(streets)}, ${random.between(1, 180)}`,
    underMandateFrom: underMandateFrom(form.type, random),
    isDemonstration: true,
  };
}

/** Police premises are mostly empty; pre-trial detention is now and then over capacity, as visits do find. */
function personsHeld(form: PlaceForm, capacity: number, random: DemonstrationRandom): number {
  if (form.type === 'police_premises') return random.next() < 0.7 ? 0 : random.between(0, capacity);
  const [least, most] = form.type === 'pretrial_detention_centre' ? [60, 112] : [40, 98];
  return Math.round((capacity * random.between(least, most)) / 100);
}

/** The mandate of 2013 did not reach social services and children’s homes; the amendment of 2019-04-01 did. */
function underMandateFrom(type: PlaceType, random: DemonstrationRandom): string {
  if (random.next() < 0.08) return random.pick(openedLater);
  return type === 'social_service_provider' || type === 'orphanage' ? '2019-04-01' : '2013-07-02';
}
