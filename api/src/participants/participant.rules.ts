import type { LocalDate } from '@shared/law/local-date';
import { terminationById, type TerminationId } from '@shared/law/terminations';
import { broken, type Broken } from '../platform/errors';

export interface Mandate {
  readonly mandateFrom: LocalDate;
  readonly mandateTo: LocalDate | null;
}

/** 11-6: powers end once. */
export const powersMustNotHaveEnded = (isTerminated: boolean): Broken | null =>
  isTerminated ? broken('PARTICIPANT.POWERS_ENDED', '11-6') : null;

/** 11-6: only powers that stand on the day can end on it. */
export function mandateMustStandOn(day: LocalDate, { mandateFrom, mandateTo }: Mandate): Broken | null {
  const stands = mandateFrom <= day && (mandateTo === null || day <= mandateTo);
  return stands ? null : broken('PARTICIPANT.NO_POWERS_TO_END', '11-6', { day });
}

/** 11-6(7): another case provided by laws names the law and the article. */
export function caseInLawsMustBeCited(ground: TerminationId, citation: string | null): Broken | null {
  const needs: readonly string[] = terminationById(ground).needs;
  return needs.includes('citation') && !citation?.trim() ? broken('PARTICIPANT.CITATION_REQUIRED', ground) : null;
}
