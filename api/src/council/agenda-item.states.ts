import type { AgendaItemStatus } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';
import { broken } from '../platform/errors';
import { defineStates } from '../platform/states';
import { voterMustBeInTermOn } from './council.rules';
import type { SessionFacts } from './council-session.states';
import {
  dayOfSessionMustHaveCome,
  sessionMustBeOpen,
  writtenVoteMustBeOver,
  writtenVoteMustGoOn,
} from './session.rules';
import {
  decisionMustRestOnVotes,
  itemMustBeUndecided,
  memberMustHaveNoConflict,
  memberMustVoteOnce,
  quorumMustBePresent,
  voterMustBePresent,
} from './vote.rules';
import type { Attendance } from './votes-count';

/** The session, and whether everybody who may vote on this very item has voted. */
export interface AgendaItemFacts extends SessionFacts {
  readonly isDecided: boolean;
  readonly votes: number;
  readonly attendance: Attendance;
  readonly quorumNeeded: number | null;
  /** The member who is signed in, if it is one. */
  readonly voter: {
    readonly termFrom: LocalDate;
    readonly termTo: LocalDate | null;
    readonly endedOn: LocalDate | null;
  } | null;
  readonly hasVoted: boolean;
  readonly hasConflict: boolean;
  /** Those present are recorded, and the voter is not among them. */
  readonly isRecordedAbsent: boolean;
}

type Rule = (facts: AgendaItemFacts) => ReturnType<typeof broken> | null;

const isOpen: Rule = ({ status }) => sessionMustBeOpen(status);
const hasCome: Rule = (facts) => dayOfSessionMustHaveCome(facts.today, facts);
const goesOn: Rule = (facts) => writtenVoteMustGoOn(facts.today, facts);
const isOver: Rule = (facts) => writtenVoteMustBeOver(facts.today, facts, facts.hasEverybodyVoted);
const isUndecided: Rule = ({ isDecided }) => itemMustBeUndecided(isDecided);
const isInTerm: Rule = ({ voter, heldOn }) =>
  voter ? voterMustBeInTermOn(heldOn, voter) : broken('ACCESS.DENIED', '11-2(1)');
/** 11-2(1): who has left the Council while a written vote went on votes no more. */
const isStillInTerm: Rule = ({ kind, voter, today }) =>
  kind === 'written' && voter ? voterMustBeInTermOn(today, voter) : null;
const isPresent: Rule = ({ isRecordedAbsent }) => voterMustBePresent(isRecordedAbsent);
const hasNoConflict: Rule = ({ hasConflict }) => memberMustHaveNoConflict(hasConflict);
const hasNotVoted: Rule = ({ hasVoted }) => memberMustVoteOnce(hasVoted);
const hasVotes: Rule = ({ votes }) => decisionMustRestOnVotes(votes);
const hasQuorum: Rule = ({ quorumNeeded, attendance }) => quorumMustBePresent(quorumNeeded, attendance);

const isFor = (_: AgendaItemFacts, actor: { readonly councilMemberId?: string }) => actor.councilMemberId !== undefined;

export type AgendaItemAction = 'vote' | 'declare-conflict' | 'decide';

/** The decided item keeps its actions so that a late vote is told why, not merely refused. */
export const agendaItemStates = defineStates<AgendaItemStatus, AgendaItemAction, AgendaItemFacts>('open', {
  open: {
    vote: {
      to: 'open',
      permission: 'council.vote',
      rules: [isOpen, hasCome, goesOn, isInTerm, isStillInTerm, hasNoConflict, isPresent, hasNotVoted],
      isFor,
    },
    'declare-conflict': {
      to: 'open',
      permission: 'council.vote',
      rules: [isOpen, isInTerm, hasNoConflict, hasNotVoted],
      isFor,
    },
    decide: {
      to: 'decided',
      permission: 'council.manage',
      rules: [isOpen, hasCome, hasVotes, isOver, hasQuorum],
    },
  },
  decided: {
    vote: { to: 'decided', permission: 'council.vote', rules: [isUndecided], isFor },
    'declare-conflict': { to: 'decided', permission: 'council.vote', rules: [isUndecided], isFor },
    decide: { to: 'decided', permission: 'council.manage', rules: [isUndecided] },
  },
});
