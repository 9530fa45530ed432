import type { ViolationOutcome } from '@shared/conduct/violation.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { TerminationId } from '@shared/law/terminations';
import { type Broken, broken } from '../platform/errors';

export const violationMustHaveHappenedBeforeItIsFound = (days: {
  readonly happenedOn: LocalDate;
  readonly foundOn: LocalDate;
}): Broken | null => (days.foundOn >= days.happenedOn ? null : broken('VIOLATION.FOUND_BEFORE_IT_HAPPENED', '11-5(5)'));

/** 11-5(5): the outcome is set once; what was decided wrongly is corrected by another entry. */
export const violationMustBeUndecided = (outcome: ViolationOutcome | null): Broken | null =>
  outcome === null ? null : broken('VIOLATION.DECIDED', '11-5(5)');

/** 11-5(5): an entry that another has taken the place of is history. */
export const violationMustNotBeCorrected = (isCorrected: boolean): Broken | null =>
  isCorrected ? broken('VIOLATION.CORRECTED', '11-5(5)') : null;

export const decisionMustFollowTheFinding = (decidedOn: LocalDate, foundOn: LocalDate): Broken | null =>
  decidedOn >= foundOn ? null : broken('VIOLATION.DECIDED_BEFORE_FOUND', '11-5(5)', { day: foundOn });

/** 11-6(1): a breach ends powers by an act of its own, which the entry refers to. */
export const endOfPowersMustBeRecorded = (outcome: ViolationOutcome, ground: TerminationId | null): Broken | null =>
  outcome === 'powers_ended' && ground !== '11-6(1)' ? broken('VIOLATION.POWERS_NOT_ENDED', '11-6(1)') : null;

/** 11-5(5): a correction is about the same participant. */
export const correctionMustBeOfTheSameParticipant = (participantId: string, corrected: string): Broken | null =>
  participantId === corrected ? null : broken('VIOLATION.CORRECTS_ANOTHER', '11-5(5)');
