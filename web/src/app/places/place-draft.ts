import type { ChangePlace, CreatePlace, PlaceView } from '@shared/places/place.contract';

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
] as const;
export type PlaceField = (typeof placeFields)[number];

const numbers: readonly PlaceField[] = ['capacity', 'personsHeld'];
export const optionalFields: readonly PlaceField[] = [
  ...numbers,
  'address',
  'bin',
  'lastPeriodicVisitOn',
  'personsHeldAsOf',
];

/** What stands in the form, letter by letter: also what is no number or no date yet. */
export type PlaceDraft = Readonly<Record<PlaceField, string>>;

export const emptyDraft = Object.fromEntries(placeFields.map((field) => [field, ''])) as PlaceDraft;

/** The last periodic visit is not among what is changed: from the first entry on, visits alone move it. */
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
    legalBasis: place.legalBasis,
    underMandateFrom: place.underMandateFrom,
    lastPeriodicVisitOn: '',
    capacity: place.capacity?.toString() ?? '',
    personsHeld: place.personsHeld?.toString() ?? '',
    personsHeldAsOf: place.personsHeldAsOf ?? '',
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
  return numbers.includes(field) && /^\d+$/.test(text) ? Number(text) : text;
}
