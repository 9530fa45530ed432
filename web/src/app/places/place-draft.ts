import type { ChangePlace, CreatePlace, PlaceView } from '@shared/places/place.contract';
import { tengeText, tiynOf } from '../plans/tenge-text';

export const placeFields = [
  'nameKk',
  'nameRu',
  'nameEn',
  'type',
  'regionIso',
  'authorityId',
  'address',
  'bin',
  'legalBasis',
  'underMandateFrom',
  'lastPeriodicVisitOn',
  'capacity',
  'personsHeld',
  'personsHeldAsOf',
  'populationSource',
  'latitude',
  'longitude',
  'tripAreaId',
  'visitDays',
  'visitCostTiyn',
] as const;
export type PlaceField = (typeof placeFields)[number];

const numbers: readonly PlaceField[] = ['capacity', 'personsHeld', 'visitDays'];
const degrees: readonly PlaceField[] = ['latitude', 'longitude'];
/** Asked of a new place only: an act is added and ended on the page of the place, and visits alone move the last visit. */
export const firstFields: readonly PlaceField[] = ['legalBasis', 'lastPeriodicVisitOn'];
export const optionalFields: readonly PlaceField[] = [
  ...numbers,
  ...degrees,
  'address',
  'bin',
  'lastPeriodicVisitOn',
  'personsHeldAsOf',
  'populationSource',
  'tripAreaId',
  'visitCostTiyn',
];

/** What stands in the form, letter by letter: also what is no number or no date yet. */
export type PlaceDraft = Readonly<Record<PlaceField, string>>;

export const emptyDraft = Object.fromEntries(placeFields.map((field) => [field, ''])) as PlaceDraft;

export function draftOf(place: PlaceView): PlaceDraft {
  return {
    nameKk: place.name.kk,
    nameRu: place.name.ru,
    nameEn: place.name.en,
    type: place.type,
    regionIso: place.region.iso,
    authorityId: place.authority.id,
    address: place.address ?? '',
    bin: place.bin ?? '',
    legalBasis: '',
    underMandateFrom: place.underMandateFrom,
    lastPeriodicVisitOn: '',
    capacity: place.capacity?.toString() ?? '',
    personsHeld: place.personsHeld?.toString() ?? '',
    personsHeldAsOf: place.personsHeldAsOf ?? '',
    populationSource: place.populationSource ?? '',
    latitude: place.latitude?.toString() ?? '',
    longitude: place.longitude?.toString() ?? '',
    tripAreaId: place.tripArea?.id ?? '',
    visitDays: place.visitDays?.toString() ?? '',
    visitCostTiyn: place.visitCostTiyn === null ? '' : tengeText(place.visitCostTiyn),
  };
}

export function differing(one: PlaceDraft, other: PlaceDraft): readonly PlaceField[] {
  return placeFields.filter((field) => one[field].trim() !== other[field].trim());
}

export function newPlaceOf(draft: PlaceDraft): Partial<CreatePlace> {
  return bodyOf(draft, placeFields);
}

/** Only what was changed is sent: what a colleague changes elsewhere is not set back. */
export function changeOf(draft: PlaceDraft, base: PlaceDraft): Partial<ChangePlace> {
  return bodyOf(draft, differing(draft, base));
}

function bodyOf(draft: PlaceDraft, fields: readonly PlaceField[]): Record<string, string | number | null> {
  return Object.fromEntries(fields.map((field) => [field, valueOf(field, draft[field].trim())]));
}

/** What is no number stays a word, so that the contract says so at its field. */
function valueOf(field: PlaceField, text: string): string | number | null {
  if (text === '') return optionalFields.includes(field) ? null : '';
  if (field === 'visitCostTiyn') return tiynOf(text);
  if (degrees.includes(field) && /^-?\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return numbers.includes(field) && /^\d+$/.test(text) ? Number(text) : text;
}
