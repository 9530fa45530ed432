import type { SessionStatus } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';
import { defineStates } from '../platform/states';
import {
  dayOfSessionMustHaveCome,
  type SessionDays,
  sessionMustBeClosed,
  sessionMustBeOpen,
  writtenVoteMustBeOver,
} from './session.rules';

export interface SessionFacts extends SessionDays {
  readonly status: SessionStatus;
  readonly today: LocalDate;
  /** On every item everybody who may vote has voted, or the item is decided. */
  readonly hasEverybodyVoted: boolean;
}

export type SessionAction = 'add-agenda-item' | 'record-attendance' | 'close' | 'print-minutes';

const isOpen = ({ status }: SessionFacts) => sessionMustBeOpen(status);
const isClosed = ({ status }: SessionFacts) => sessionMustBeClosed(status);
const hasCome = (facts: SessionFacts) => dayOfSessionMustHaveCome(facts.today, facts);
const isOver = (facts: SessionFacts) => writtenVoteMustBeOver(facts.today, facts, facts.hasEverybodyVoted);
const isInPerson = ({ kind }: SessionFacts) => kind === 'in_person';

/** A session that is planned or closed keeps its actions so that an early or a late one is told why, not merely refused. */
export const sessionStates = defineStates<SessionStatus, SessionAction, SessionFacts>('planned', {
  planned: {
    'add-agenda-item': { to: 'planned', permission: 'council.manage' },
    'record-attendance': { to: 'open', permission: 'council.manage', rules: [hasCome], isFor: isInPerson },
    close: { to: 'open', permission: 'council.manage', rules: [hasCome] },
    'print-minutes': { to: 'planned', permission: 'council.read', rules: [isClosed] },
  },
  open: {
    'add-agenda-item': { to: 'open', permission: 'council.manage' },
    'record-attendance': { to: 'open', permission: 'council.manage', isFor: isInPerson },
    close: { to: 'closed', permission: 'council.manage', rules: [isOver] },
    'print-minutes': { to: 'open', permission: 'council.read', rules: [isClosed] },
  },
  closed: {
    'add-agenda-item': { to: 'closed', permission: 'council.manage', rules: [isOpen] },
    'record-attendance': { to: 'closed', permission: 'council.manage', rules: [isOpen], isFor: isInPerson },
    close: { to: 'closed', permission: 'council.manage', rules: [isOpen] },
    'print-minutes': { to: 'closed', permission: 'council.read' },
  },
});
