import type { ProvisionId } from '@shared/law/provisions';
import type { DecisionSubject } from '@shared/council/council.contract';
import { broken, type Broken } from '../platform/errors';
import type { Attendance } from './votes-count';

export const memberMustVoteOnce = (hasVoted: boolean): Broken | null =>
  hasVoted ? broken('COUNCIL.ALREADY_VOTED', '11-2(1)') : null;

export const itemMustBeUndecided = (isDecided: boolean): Broken | null =>
  isDecided ? broken('COUNCIL.ITEM_DECIDED', '11-2(1)') : null;

/** 11-2(1): a member in a conflict of interest on an item has no vote on it, and declares it once. */
export const memberMustHaveNoConflict = (hasConflict: boolean): Broken | null =>
  hasConflict ? broken('COUNCIL.CONFLICT_DECLARED', '11-2(1)') : null;

/** 11-2(2): where it is recorded who is present, nobody else votes in the session. */
export const voterMustBePresent = (isRecordedAbsent: boolean): Broken | null =>
  isRecordedAbsent ? broken('COUNCIL.NOT_PRESENT', '11-2(2)') : null;

/** 11-2(1): a decision carries votes. */
export const decisionMustRestOnVotes = (votes: number): Broken | null =>
  votes > 0 ? null : broken('COUNCIL.NO_VOTES', '11-2(1)');

/** 11-2(2): where the Council's regulation asks for a quorum, nothing is decided without it. */
export const quorumMustBePresent = (needed: number | null, { takingPart }: Attendance): Broken | null =>
  needed === null || takingPart >= needed
    ? null
    : broken('COUNCIL.NO_QUORUM', '11-2(2)', { needed, present: takingPart });

/** Every subject but `other` is a record of the platform; without its id nobody could rest anything on the decision. */
export const subjectMustBeNamed = (type: DecisionSubject, id: string | null): Broken | null =>
  (type === 'other') === (id === null) ? null : broken('COUNCIL.SUBJECT_REQUIRED');

interface Decided {
  readonly outcome: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  /** The number of the decision that has taken its place. */
  readonly supersededBy: string | null;
}

/** 11-2(1): what takes the place of a decision is about the same kind of matter; only an adopted one has a place to take, once. */
export function decisionMustBeSupersedable(decision: Decided | null, subjectType: DecisionSubject): Broken | null {
  if (decision?.outcome !== 'adopted' || decision.subjectType !== subjectType) {
    return broken('COUNCIL.NOT_SUPERSEDABLE', '11-2(1)');
  }
  return decision.supersededBy === null
    ? null
    : broken('COUNCIL.ALREADY_SUPERSEDED', '11-2(1)', { number: decision.supersededBy });
}

/** What the law reserves to the Council rests on an adopted decision about that very record, while no later one has taken its place. */
export function councilMustHaveAdopted(
  decision: Decided | null,
  subject: { type: DecisionSubject; id: string },
  provision: ProvisionId,
): Broken | null {
  const isAdopted =
    decision?.outcome === 'adopted' && decision.subjectType === subject.type && decision.subjectId === subject.id;
  if (!isAdopted) return broken('COUNCIL.DECISION_REQUIRED', provision);
  return decision.supersededBy === null ? null : broken('COUNCIL.DECISION_SUPERSEDED', provision);
}
