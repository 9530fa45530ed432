import { RegisterComplaint, sealedTextLimit } from '@shared/complaints/complaint.contract';
import type { Locale } from '@shared/locale';
import type { PlaceRef } from '@shared/places/place.contract';
import type { FieldProblem } from '@shared/problem';
import { validationTexts } from '@shared/validation.texts';
import { contractProblems } from '../forms/contract-problems';
import { almatyInstant } from './almaty-time';

/** What stands in the form. The text is its only readable copy: it is sealed before anything is sent. */
export interface RegistrationDraft {
  readonly kind: string;
  readonly channel: string;
  /** As the clock in Almaty shows it, `2026-03-02T10:15`. */
  readonly receivedAt: string;
  readonly place: PlaceRef | null;
  readonly visitId: string;
  /** Nobody's silence is an answer to this. */
  readonly concernsTorture: '' | 'yes' | 'no';
  readonly text: string;
}

/** Armour writes 48 bytes in a line of 65; a header and the marks take less than the kilobyte left for them. */
const textBytes = Math.floor(((sealedTextLimit - 1024) * 48) / 65);

export const emptyRegistration = (receivedAt: string, visitId: string): RegistrationDraft => ({
  kind: '',
  channel: '',
  receivedAt,
  place: null,
  visitId,
  concernsTorture: '',
  text: '',
});

export const isTyped = (draft: RegistrationDraft, empty: RegistrationDraft): boolean =>
  (Object.keys(empty) as (keyof RegistrationDraft)[]).some((field) => draft[field] !== empty[field]);

/** The request of this draft; of what was said it holds the sealed text only. */
export function registrationOf(draft: RegistrationDraft, officeKeyId: string, sealedText: string): object {
  const { kind, channel, receivedAt, place, visitId, concernsTorture } = draft;
  return {
    kind,
    channel,
    receivedAt: almatyInstant(receivedAt),
    placeId: place?.id ?? null,
    visitId: visitId || null,
    concernsTorture: concernsTorture === '' ? undefined : concernsTorture === 'yes',
    officeKeyId,
    sealedText,
  };
}

/** What the API would refuse, and what it cannot see any more once the text is sealed. */
export function registrationProblems(
  draft: RegistrationDraft,
  officeKeyId: string,
  locale: Locale,
): readonly FieldProblem[] {
  const found = contractProblems(RegisterComplaint, registrationOf(draft, officeKeyId, ''), locale);
  const rule = draft.text.trim() === '' ? 'isNotBlank' : new Blob([draft.text]).size > textBytes ? 'maxLength' : null;
  const message = rule && validationTexts[rule]?.[locale];
  return message ? [...found, { field: 'sealedText', message }] : found;
}
