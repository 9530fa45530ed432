import type { Competence } from '@shared/capacity/competences';
import type { SubmitApplication } from '@shared/participants/application.contract';

export const applicationFields = [
  'fullName',
  'iin',
  'category',
  'organisation',
  'submittedOn',
  'callId',
  'email',
  'locale',
] as const;
export type ApplicationField = (typeof applicationFields)[number];

/** What stands in the form, letter by letter. */
export interface ApplicationDraft {
  readonly texts: Readonly<Record<ApplicationField, string>>;
  readonly competences: readonly string[];
  readonly travelRegions: readonly string[];
}

export const draftFor = (submittedOn: string, callId: string): ApplicationDraft => ({
  texts: { fullName: '', iin: '', category: '', organisation: '', submittedOn, callId, email: '', locale: 'kk' },
  competences: [],
  travelRegions: [],
});

/** A text that must be given stays an empty one, so that the contract says so at its field. */
export function applicationOf(
  { texts, competences, travelRegions }: ApplicationDraft,
  renewsParticipantId: string | undefined,
): Partial<SubmitApplication> {
  const { callId, email, ...needed } = texts;
  return {
    ...(needed as Pick<SubmitApplication, 'iin' | 'category' | 'submittedOn' | 'locale'>),
    fullName: texts.fullName.trim(),
    iin: texts.iin.trim(),
    organisation: texts.organisation.trim(),
    ...(callId && { callId }),
    ...(email.trim() && { email: email.trim() }),
    ...(renewsParticipantId && { renewsParticipantId }),
    competences: [...competences] as Competence[],
    travelRegions: [...travelRegions],
  };
}
