import type { SptContactKind, SptDirection, SptReaders, RegisterSptContact } from '@shared/spt/spt.contract';

export const contactFields = [
  'kind',
  'direction',
  'contactOn',
  'subject',
  'summary',
  'nextStep',
  'nextStepDueOn',
  'openTo',
] as const;

/** What stands in the form, letter by letter. */
export interface ContactDraft {
  readonly kind: SptContactKind | '';
  readonly direction: SptDirection | '';
  readonly contactOn: string;
  readonly subject: string;
  readonly summary: string;
  readonly nextStep: string;
  readonly nextStepDueOn: string;
  readonly openTo: SptReaders;
  readonly fileIds: readonly string[];
}

export const emptyContact: ContactDraft = {
  kind: '',
  direction: '',
  contactOn: '',
  subject: '',
  summary: '',
  nextStep: '',
  nextStepDueOn: '',
  openTo: 'ombudsman',
  fileIds: [],
};

/** What is not chosen yet stays a word that the contract refuses at its field. */
export function contactOf(draft: ContactDraft, corrects: string | undefined): Partial<RegisterSptContact> {
  const { kind, direction, nextStep, nextStepDueOn, fileIds, ...rest } = draft;
  return {
    ...rest,
    ...(kind && { kind }),
    ...(direction && { direction }),
    ...(nextStep.trim() && { nextStep }),
    ...(nextStepDueOn && { nextStepDueOn }),
    ...(fileIds.length > 0 && { fileIds: [...fileIds] }),
    ...(corrects && { correctsId: corrects }),
  };
}
