import type { AgendaItemStatus, SessionStatus } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';
import { broken } from '../platform/errors';
import { defineStates } from '../platform/states';
import {
  decisionMustRestOnVotes,
  itemMustBeUndecided,
  memberMustVoteOnce,
  sessionMustBeOpen,
  voterMustBeInTermOn,
} from './council.rules';

export interface AgendaItemFacts {
  readonly session: { readonly status: SessionStatus; readonly heldOn: LocalDate };
  readonly isDecided: boolean;
  readonly votes: number;
  /** The member who is signed in, if it is one. */
  readonly voter: {
    readonly termFrom: LocalDate;
    readonly termTo: LocalDate | null;
    readonly endedOn: LocalDate | null;
  } | null;
  readonly hasVoted: boolean;
}

const isOpen = (facts: AgendaItemFacts) => sessionMustBeOpen(facts.session.status);
const isUndecided = (facts: AgendaItemFacts) => itemMustBeUndecided(facts.isDecided);
const isInTerm = ({ voter, session }: AgendaItemFacts) =>
  voter ? voterMustBeInTermOn(session.heldOn, voter) : broken('ACCESS.DENIED', '11-2(1)');

/** The decided item keeps its actions so that a late vote is told why, not merely refused. */
export const agendaItemStates = defineStates<AgendaItemStatus, 'vote' | 'decide', AgendaItemFacts>('open', {
  open: {
    vote: {
      to: 'open',
      permission: 'council.vote',
      rules: [isOpen, isInTerm, (facts) => memberMustVoteOnce(facts.hasVoted)],
      isFor: (_, actor) => actor.councilMemberId !== undefined,
    },
    decide: {
      to: 'decided',
      permission: 'council.manage',
      rules: [isOpen, (facts) => decisionMustRestOnVotes(facts.votes)],
    },
  },
  decided: {
    vote: {
      to: 'decided',
      permission: 'council.vote',
      rules: [isUndecided],
      isFor: (_, actor) => actor.councilMemberId !== undefined,
    },
    decide: { to: 'decided', permission: 'council.manage', rules: [isUndecided] },
  },
});
