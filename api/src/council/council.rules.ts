import type { DecisionSubject, SessionStatus } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { ProvisionId } from '@shared/law/provisions';
import { broken, type Broken } from '../platform/errors';

interface Seat {
  readonly exOfficio: boolean;
  readonly isCitizen: boolean;
  readonly electionAct: string | null;
  readonly termFrom: LocalDate;
  readonly termTo: LocalDate | null;
  readonly endedOn: LocalDate | null;
}

/** 11-2(1): members other than the Ombudsman are elected by the commission; its act is recorded. */
export const memberMustBeElectedByAnAct = (seat: Pick<Seat, 'exOfficio' | 'electionAct'>): Broken | null =>
  seat.exOfficio || seat.electionAct?.trim() ? null : broken('COUNCIL.ELECTION_ACT_REQUIRED', '11-2(1)');

/** 11-2(1): they are elected from among citizens. */
export const electedMemberMustBeACitizen = (seat: Pick<Seat, 'exOfficio' | 'isCitizen'>): Broken | null =>
  seat.exOfficio || seat.isCitizen ? null : broken('COUNCIL.CITIZEN_REQUIRED', '11-2(1)');

/** 11-2(1): the term is recorded, so it has to be one. */
export const termMustEndAfterItBegins = (termFrom: LocalDate, end: LocalDate | null): Broken | null =>
  end === null || end > termFrom ? null : broken('COUNCIL.TERM_INVALID', '11-2(1)');

/** 11-2(1): only who is a member on the day of the session votes in it. */
export function voterMustBeInTermOn(
  day: LocalDate,
  { termFrom, termTo, endedOn }: Pick<Seat, 'termFrom' | 'termTo' | 'endedOn'>,
): Broken | null {
  const isInTerm = termFrom <= day && (termTo === null || day <= termTo) && (endedOn === null || day < endedOn);
  return isInTerm ? null : broken('COUNCIL.MEMBER_NOT_IN_TERM', '11-2(1)', { day });
}

/** 11-2(1): the agenda, the votes and the decisions of a session that was closed stay as they are. */
export const sessionMustBeOpen = (status: SessionStatus): Broken | null =>
  status === 'open' ? null : broken('COUNCIL.SESSION_CLOSED', '11-2(1)');

export const memberMustVoteOnce = (hasVoted: boolean): Broken | null =>
  hasVoted ? broken('COUNCIL.ALREADY_VOTED', '11-2(1)') : null;

export const itemMustBeUndecided = (isDecided: boolean): Broken | null =>
  isDecided ? broken('COUNCIL.ITEM_DECIDED', '11-2(1)') : null;

/** 11-2(1): a decision carries votes. */
export const decisionMustRestOnVotes = (votes: number): Broken | null =>
  votes > 0 ? null : broken('COUNCIL.NO_VOTES', '11-2(1)');

/** Every subject but `other` is a record of the platform; without its id nobody could rest anything on the decision. */
export const subjectMustBeNamed = (type: DecisionSubject, id: string | null): Broken | null =>
  (type === 'other') === (id === null) ? null : broken('COUNCIL.SUBJECT_REQUIRED');

/** What the law reserves to the Council rests on an adopted decision about that very record. */
export function councilMustHaveAdopted(
  decision: { outcome: string; subjectType: string; subjectId: string | null } | null,
  subject: { type: DecisionSubject; id: string },
  provision: ProvisionId,
): Broken | null {
  const isAdopted =
    decision?.outcome === 'adopted' && decision.subjectType === subject.type && decision.subjectId === subject.id;
  return isAdopted ? null : broken('COUNCIL.DECISION_REQUIRED', provision);
}
