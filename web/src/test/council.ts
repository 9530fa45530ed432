import type { DecisionDetails, DecisionView } from '@shared/council/decision.contract';
import type { AgendaItemView, SessionView } from '@shared/council/session.contract';

export const itemOf = (of: Partial<AgendaItemView> = {}): AgendaItemView => ({
  id: 'i1',
  sessionId: 's1',
  position: 1,
  title: 'О плане посещений',
  subjectType: 'visit_plan',
  subjectId: 'p1',
  ballot: 'open',
  paper: null,
  supersedes: null,
  status: 'open',
  votes: [],
  voted: [],
  conflicts: [],
  own: null,
  attendance: { councilSize: 9, takingPart: 5, quorumNeeded: 5 },
  decision: null,
  actions: [],
  ...of,
});

export const sessionOf = (of: Partial<SessionView> = {}): SessionView => ({
  id: 's1',
  version: 4,
  year: 2026,
  number: 3,
  kind: 'in_person',
  heldOn: '2026-03-02',
  closesOn: null,
  status: 'open',
  agenda: [itemOf()],
  members: [
    { councilMemberId: 'm1', fullName: 'Асель А.', isExOfficio: false, isPresent: true },
    { councilMemberId: 'm2', fullName: 'Болат Б.', isExOfficio: true, isPresent: false },
  ],
  regulation: { editionId: 'e1', number: '17', quorum: 'half', majority: null },
  actions: [],
  ...of,
});

export const decisionOf = (of: Partial<DecisionView> = {}): DecisionView => ({
  id: 'd1',
  number: '2026-3/1',
  title: 'О плане посещений',
  sessionId: 's1',
  agendaItemId: 'i1',
  ballot: 'open',
  decidedOn: '2026-03-02',
  outcome: 'adopted',
  votesFor: 5,
  votesAgainst: 1,
  votesAbstained: 0,
  subjectType: 'visit_group',
  subjectId: 'g1',
  rule: {
    editionId: 'e1',
    editionNumber: '17',
    quorum: 'half',
    quorumNeeded: 5,
    majority: 'of_votes',
    councilSize: 9,
    takingPart: 6,
    conflicted: 1,
  },
  supersedes: null,
  supersededBy: null,
  ...of,
});

export const detailsOf = (of: Partial<DecisionDetails> = {}): DecisionDetails => ({
  ...decisionOf(),
  session: { year: 2026, number: 3, kind: 'in_person' },
  votes: [{ councilMemberId: 'm1', fullName: 'Асель А.', choice: 'for' }],
  voted: [{ councilMemberId: 'm1', fullName: 'Асель А.' }],
  conflicts: [],
  ...of,
});
