import type { CallStatus } from '@shared/calls/call.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { ParticipantCategory } from '@shared/participants/application.contract';
import { broken, type Broken } from '../platform/errors';

export interface CallDays {
  readonly status: CallStatus;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

export const callMustEndAfterItOpens = ({ opensOn, closesOn }: CallDays): Broken | null =>
  opensOn <= closesOn ? null : broken('CALL.DAYS_INVALID', '11-1(3)');

/** 11-1(3): candidates could not answer a call whose days are over. */
export const callMustNotBeOver = ({ closesOn }: CallDays, today: LocalDate): Broken | null =>
  today <= closesOn ? null : broken('CALL.ENDS_IN_THE_PAST', '11-1(3)', { day: closesOn });

/** 11-1(3): everybody answers the same call, so it does not change under the candidates' hands. */
export const callMustBeADraft = ({ status }: CallDays): Broken | null =>
  status === 'draft' ? null : broken('CALL.ANNOUNCED', '11-1(3)');

export const callMustBeAnnounced = ({ status }: CallDays): Broken | null =>
  status === 'announced' ? null : broken('CALL.NOT_ANNOUNCED', '11-1(3)');

/** 11-1(3): by the day on which the application came, not by the day on which it is entered. */
export const callMustAcceptOn = ({ status, opensOn, closesOn }: CallDays, day: LocalDate): Broken | null =>
  status === 'announced' && opensOn <= day && day <= closesOn
    ? null
    : { ...broken('CALL.CLOSED', '11-1(3)', { opensOn, closesOn }), on: day };

export const callMustWant = (
  category: ParticipantCategory,
  wanted: readonly { readonly category: ParticipantCategory }[],
): Broken | null =>
  wanted.some((row) => row.category === category) ? null : broken('CALL.CATEGORY_NOT_WANTED', '11-1(3)');
