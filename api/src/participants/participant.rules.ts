import type { LocalDate } from '@shared/law/local-date';
import { terminationById, type TerminationId, type TerminationNeed } from '@shared/law/terminations';
import { broken, type Broken } from '../platform/errors';
import { covers, type Term } from './mandate.rules';

/** 11-6: powers end once. */
export const powersMustNotHaveEnded = (isTerminated: boolean): Broken | null =>
  isTerminated ? broken('PARTICIPANT.POWERS_ENDED', '11-6') : null;

/** 11-6: only powers that a mandate gives on the day can end on it, be the day past, today or still to come. */
export const mandateMustStandOn = (day: LocalDate, mandates: readonly Term[]): Broken | null =>
  mandates.some((mandate) => covers(mandate, day)) ? null : broken('PARTICIPANT.NO_POWERS_TO_END', '11-6', { day });

const needs = (ground: TerminationId, need: TerminationNeed): boolean =>
  (terminationById(ground).needs as readonly string[]).includes(need);

/** 11-6(7): another case provided by laws names the law and the article. */
export const caseInLawsMustBeCited = (ground: TerminationId, citation: string | null): Broken | null =>
  needs(ground, 'citation') && !citation?.trim() ? broken('PARTICIPANT.CITATION_REQUIRED', ground) : null;

/** 11-6(2): who resigns does so in writing, and the paper is kept. */
export const resignationMustBeInWriting = (ground: TerminationId, fileId: string | null): Broken | null =>
  needs(ground, 'document') && !fileId ? broken('PARTICIPANT.DOCUMENT_REQUIRED', ground) : null;
