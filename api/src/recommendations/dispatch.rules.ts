import type { LocalDate } from '@shared/law/local-date';
import { broken, type Broken } from '../platform/errors';

/** What a dispatch is judged by; a row satisfies it. */
export interface DispatchFacts {
  readonly authorityId: string;
  readonly dispatchedOn: LocalDate | null;
  readonly receivedOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
}

/** 11-11(2): the body's three months run from one day, that of its own receipt. */
export const receiptMustBeRecordedOnce = ({ receivedOn }: DispatchFacts): Broken | null =>
  receivedOn === null ? null : broken('DISPATCH.RECEIVED_ALREADY', '11-11(2)');

/** 11-11(2): the term of the answer runs from receipt. */
export const answerMustFollowReceipt = ({ receivedOn }: DispatchFacts): Broken | null =>
  receivedOn === null ? broken('ANSWER.BEFORE_RECEIPT', '11-11(2)') : null;

/** 11-11(2): what was answered in writing stays answered. */
export const answerMustBeGivenOnce = ({ answeredOn }: DispatchFacts): Broken | null =>
  answeredOn === null ? null : broken('ANSWER.GIVEN_ALREADY', '11-11(2)');

/** 11-11(2): nobody receives what was not sent yet. */
export const receiptMustFollowDispatch = (receivedOn: LocalDate, dispatchedOn: LocalDate): Broken | null =>
  receivedOn >= dispatchedOn ? null : broken('DISPATCH.RECEIVED_BEFORE_DISPATCH', '11-11(2)', { dispatchedOn });

/** 11-11(2): nobody answers what was not received yet. */
export const answerMustBeDatedAfterReceipt = (answeredOn: LocalDate, receivedOn: LocalDate): Broken | null =>
  answeredOn >= receivedOn ? null : broken('ANSWER.DATED_BEFORE_RECEIPT', '11-11(2)', { receivedOn });

export const recommendationMustBeAnsweredOnce = (answered: readonly string[]): Broken | null =>
  new Set(answered).size === answered.length ? null : broken('ANSWER.RECOMMENDATION_TWICE', '11-11(2)');

/** 11-11(2): a body answers for itself. */
export const answerMustConcernOwnRecommendations = (
  answered: readonly string[],
  addressed: readonly string[],
): Broken | null =>
  answered.every((id) => addressed.includes(id)) ? null : broken('ANSWER.NOT_ADDRESSED', '11-11(2)');

/** 11-11(2): the answer tells of the measures taken on each recommendation. */
export function everyRecommendationMustBeAnswered(
  answered: readonly string[],
  addressed: readonly string[],
): Broken | null {
  const missing = addressed.filter((id) => !answered.includes(id)).length;
  return missing === 0 ? null : broken('ANSWER.INCOMPLETE', '11-11(2)', { missing });
}

/** 11-9(2): what is assessed was recommended before. */
export const assessmentMustFollowApproval = (assessedOn: LocalDate, approvedOn: LocalDate): Broken | null =>
  assessedOn >= approvedOn ? null : broken('ASSESSMENT.BEFORE_APPROVAL', '11-9(2)', { approvedOn });

/** What a visit found is known from the day on which it began. */
export const assessmentMustRestOnAVisitThatHasBegun = (
  { startedOn }: { startedOn: LocalDate | null },
  assessedOn: LocalDate,
): Broken | null => (startedOn !== null && startedOn <= assessedOn ? null : broken('ASSESSMENT.VISIT_NOT_BEGUN'));
