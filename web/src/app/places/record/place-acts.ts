import { EndLegalBasis, RestOnLegalBasis } from '@shared/places/legal-basis.contract';
import type { PlaceView } from '@shared/places/place.contract';
import { ReassignPlace, RecordPopulation, RenamePlace } from '@shared/places/place-history.contract';

export type ActFieldName =
  | 'nameKk'
  | 'nameRu'
  | 'nameEn'
  | 'regionIso'
  | 'authorityId'
  | 'legalBasisId'
  | 'personsHeld'
  | 'capacity'
  | 'source'
  | 'from'
  | 'since'
  | 'until'
  | 'asOf'
  | 'reason';

export interface ActField {
  readonly name: ActFieldName;
  readonly kind: 'line' | 'text' | 'number' | 'day' | 'choice';
  readonly lang?: string;
  /** Left out of the request where it is empty. */
  readonly isOptional?: boolean;
}

/** A change of a place as of a day, asked in a dialog: where it is sent, which contract it keeps, what it asks. */
export interface PlaceActForm {
  /** Name of the action that the API allows, and of the texts. */
  readonly name: 'rename' | 'reassign' | 'record-population' | 'rest-on-legal-basis' | 'end-legal-basis';
  /** Below the address of the place. */
  readonly path: string;
  readonly contract: new () => object;
  readonly fields: readonly ActField[];
  /** What stands in the fields at first. */
  readonly begin: (place: PlaceView, today: string) => ActDraft;
}

export type ActDraft = Readonly<Partial<Record<ActFieldName, string>>>;

const reason: ActField = { name: 'reason', kind: 'text' };

const renaming: PlaceActForm = {
  name: 'rename',
  path: 'renaming',
  contract: RenamePlace,
  fields: [
    { name: 'nameKk', kind: 'line', lang: 'kk' },
    { name: 'nameRu', kind: 'line', lang: 'ru' },
    { name: 'nameEn', kind: 'line', lang: 'en' },
    { name: 'from', kind: 'day' },
    reason,
  ],
  begin: ({ name }, today) => ({ nameKk: name.kk, nameRu: name.ru, nameEn: name.en, from: today }),
};

const reassignment: PlaceActForm = {
  name: 'reassign',
  path: 'reassignment',
  contract: ReassignPlace,
  fields: [
    { name: 'regionIso', kind: 'choice' },
    { name: 'authorityId', kind: 'choice' },
    { name: 'from', kind: 'day' },
    reason,
  ],
  begin: ({ region, authority }, today) => ({ regionIso: region.iso, authorityId: authority.id, from: today }),
};

const population: PlaceActForm = {
  name: 'record-population',
  path: 'populations',
  contract: RecordPopulation,
  fields: [
    { name: 'asOf', kind: 'day' },
    { name: 'personsHeld', kind: 'number' },
    { name: 'capacity', kind: 'number', isOptional: true },
    { name: 'source', kind: 'line', isOptional: true },
  ],
  begin: ({ capacity }, today) => ({ asOf: today, capacity: capacity?.toString() ?? '' }),
};

const basis: PlaceActForm = {
  name: 'rest-on-legal-basis',
  path: 'legal-bases',
  contract: RestOnLegalBasis,
  fields: [
    { name: 'legalBasisId', kind: 'choice' },
    { name: 'since', kind: 'day' },
  ],
  begin: (_, today) => ({ since: today }),
};

/** By the name of the action in the actions bar. */
export const placeActs: Readonly<Record<string, PlaceActForm>> = Object.fromEntries(
  [renaming, reassignment, population, basis].map((form) => [form.name, form]),
);

/** The place no longer rests on the act that the link names. */
export const endOfBasis = (linkId: string): PlaceActForm => ({
  name: 'end-legal-basis',
  path: `legal-bases/${linkId}/end`,
  contract: EndLegalBasis,
  fields: [{ name: 'until', kind: 'day' }],
  begin: (_, today) => ({ until: today }),
});

/** What is no number stays a word, so that the contract says so at its field. */
export function actBody(fields: readonly ActField[], draft: ActDraft): Record<string, string | number> {
  return Object.fromEntries(
    fields.flatMap(({ name, kind, isOptional }) => {
      const text = (draft[name] ?? '').trim();
      if (text === '' && isOptional) return [];
      return [[name, kind === 'number' && /^\d+$/.test(text) ? Number(text) : text]];
    }),
  );
}
