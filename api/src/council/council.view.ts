import type { Actor } from '@shared/actor';
import type {
  AgendaItemView,
  CouncilMemberView,
  DecisionView,
  SessionSummary,
  SessionView,
} from '@shared/council/council.contract';
import { hasPermission } from '@shared/permissions';
import { actionsOf, actionView } from '../platform/states';
import type { AgendaItem } from './agenda-item.entity';
import { type AgendaItemFacts, agendaItemStates } from './agenda-item.states';
import type { CouncilDecision } from './council-decision.entity';
import type { CouncilMember } from './council-member.entity';
import type { CouncilSession } from './council-session.entity';
import { sessionStates } from './council-session.states';
import type { Vote } from './vote.entity';

/** An agenda item with everything that is judged or shown of it. */
export interface AgendaItemFile {
  readonly item: AgendaItem;
  readonly session: CouncilSession;
  readonly votes: readonly (Vote & { readonly fullName: string })[];
  readonly decision: CouncilDecision | null;
  readonly voter: CouncilMember | null;
}

export const factsOf = ({ session, votes, decision, voter }: AgendaItemFile): AgendaItemFacts => ({
  session,
  isDecided: decision !== null,
  votes: votes.length,
  voter,
  hasVoted: votes.some((vote) => vote.councilMemberId === voter?.id),
});

export const memberView = (row: CouncilMember, actor: Actor): CouncilMemberView => ({
  id: row.id,
  version: row.version,
  fullName: row.fullName,
  isExOfficio: row.exOfficio,
  isCitizen: row.isCitizen,
  electionAct: row.electionAct,
  termFrom: row.termFrom,
  termTo: row.termTo,
  endedOn: row.endedOn,
  actions: hasPermission(actor.roles, 'council.manage')
    ? [actionView('record-departure', row.endedOn ? { code: 'STATE.NOT_ALLOWED' } : null, actor)]
    : [],
});

export const sessionSummary = ({ id, version, year, number, heldOn, status }: CouncilSession): SessionSummary => ({
  id,
  version,
  year,
  number,
  heldOn,
  status,
});

export const sessionView = (row: CouncilSession, agenda: readonly AgendaItemFile[], actor: Actor): SessionView => ({
  ...sessionSummary(row),
  agenda: agenda.map((file) => agendaItemView(file, actor)),
  actions: actionsOf(sessionStates, row.status, row, actor),
});

export function agendaItemView(file: AgendaItemFile, actor: Actor): AgendaItemView {
  const { item, votes, decision } = file;
  const status = decision ? 'decided' : 'open';
  return {
    id: item.id,
    sessionId: item.sessionId,
    position: item.position,
    title: item.title,
    subjectType: item.subjectType,
    subjectId: item.subjectId,
    status,
    votes: votes.map(({ councilMemberId, fullName, choice }) => ({ councilMemberId, fullName, choice })),
    decision: decision && decisionView(decision),
    actions: actionsOf(agendaItemStates, status, factsOf(file), actor),
  };
}

export const decisionView = (row: CouncilDecision): DecisionView => ({
  id: row.id,
  number: row.number,
  agendaItemId: row.agendaItemId,
  decidedOn: row.decidedOn,
  outcome: row.outcome,
  votesFor: row.votesFor,
  votesAgainst: row.votesAgainst,
  votesAbstained: row.votesAbstained,
  subjectType: row.subjectType,
  subjectId: row.subjectId,
});
