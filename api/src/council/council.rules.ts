import type { LocalDate } from '@shared/law/local-date';
import { broken, type Broken } from '../platform/errors';
import { isSittingOn, type Term } from './commission.rules';

interface Seat {
  readonly exOfficio: boolean;
  readonly isCitizen: boolean;
  readonly electionActId: string | null;
}

/** 11-2(1): members other than the Ombudsman are elected by the commission; its act is recorded. */
export const memberMustBeElectedByAnAct = (seat: Pick<Seat, 'exOfficio' | 'electionActId'>): Broken | null =>
  seat.exOfficio || seat.electionActId ? null : broken('COUNCIL.ELECTION_ACT_REQUIRED', '11-2(1)');

/** 11-2(1): they are elected from among citizens. */
export const electedMemberMustBeACitizen = (seat: Pick<Seat, 'exOfficio' | 'isCitizen'>): Broken | null =>
  seat.exOfficio || seat.isCitizen ? null : broken('COUNCIL.CITIZEN_REQUIRED', '11-2(1)');

/** 11-2(1): the term is recorded, so it has to be one. */
export const termMustEndAfterItBegins = (termFrom: LocalDate, end: LocalDate | null): Broken | null =>
  end === null || end > termFrom ? null : broken('COUNCIL.TERM_INVALID', '11-2(1)');

/** 11-2(1): only who is a member on the day of the session votes in it. */
export const voterMustBeInTermOn = (day: LocalDate, term: Term): Broken | null =>
  isSittingOn(day, term) ? null : broken('COUNCIL.MEMBER_NOT_IN_TERM', '11-2(1)', { day });
