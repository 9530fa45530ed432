import { DeclareConflict } from '@shared/conflicts/known-conflict.contract';
import { knownConflictErrors } from '@shared/conflicts/known-conflict.errors';
import type { Locale } from '@shared/locale';
import type { PlaceRef } from '@shared/places/place.contract';
import { formProblem } from '../forms/form-problem';
import type { ShownProblem } from '../http/problem';

/** What stands in the form; which of the two subjects is sent is chosen first. */
export interface ConflictDraft {
  readonly kind: string;
  readonly subject: 'place' | 'authority';
  readonly place: PlaceRef | null;
  readonly authorityId: string;
  readonly since: string;
  readonly until: string;
}

export const emptyConflict: ConflictDraft = {
  kind: '',
  subject: 'place',
  place: null,
  authorityId: '',
  since: '',
  until: '',
};

export const isTyped = (draft: ConflictDraft): boolean =>
  (Object.keys(emptyConflict) as (keyof ConflictDraft)[]).some((field) => draft[field] !== emptyConflict[field]);

export const conflictOf = ({ kind, subject, place, authorityId, since, until }: ConflictDraft): DeclareConflict => ({
  kind: kind as DeclareConflict['kind'],
  ...(subject === 'place' ? { placeId: place?.id } : { authorityId: authorityId || undefined }),
  ...(since && { since }),
  ...(until && { until }),
});

/** What the API would refuse; that a subject is missing lands on the control that is shown. */
export function conflictProblem(draft: ConflictDraft, locale: Locale): ShownProblem | null {
  const body = conflictOf(draft);
  const found = formProblem(DeclareConflict, body, locale);
  if (found || body.placeId || body.authorityId) return found;
  const code = 'KNOWN_CONFLICT.PLACE_OR_AUTHORITY';
  const title = knownConflictErrors[code].title[locale];
  const field = draft.subject === 'place' ? 'placeId' : 'authorityId';
  return { status: 422, code, title, correlationId: '', fields: [{ field, message: title }] };
}
