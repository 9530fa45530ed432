import type { DemonstrationPlace } from './places';

/** The columns of the import format, in its order; region is the ISO code, authority its code. */
const columns: readonly (readonly [header: string, value: (place: DemonstrationPlace) => string | number])[] = [
  ['bin', (place) => place.bin],
  ['name_kk', (place) => place.nameKk],
  ['name_ru', (place) => place.nameRu],
  ['name_en', (place) => place.nameEn],
  ['type', (place) => place.type],
  ['region', (place) => place.regionIso],
  ['authority', (place) => place.authorityCode],
  ['legal_basis', (place) => place.legalBasis],
  ['capacity', (place) => place.capacity],
  ['persons_held', (place) => place.personsHeld],
  ['persons_held_as_of', (place) => place.personsHeldAsOf],
  ['address', (place) => place.address],
  ['under_mandate_from', (place) => place.underMandateFrom],
  ['latitude', (place) => place.latitude],
  ['longitude', (place) => place.longitude],
  ['trip_area', (place) => place.tripArea],
  ['visit_days', (place) => place.visitDays],
  ['visit_cost_tenge', (place) => place.visitCostTiyn / 100],
];

/** RFC 4180, section 2: a field with a comma, a quote or a line break is quoted, and its quotes are doubled. */
const field = (value: string | number): string =>
  /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);

export const placesCsv = (places: readonly DemonstrationPlace[]): string =>
  [columns.map(([header]) => header), ...places.map((place) => columns.map(([, value]) => value(place)))]
    .map((record) => `${record.map(field).join(',')}\r\n`)
    .join('');
