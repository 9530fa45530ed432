import type { DecisionView } from '@shared/council/decision.contract';
import type { DecisionFile } from './session-file';

export const decisionView = ({
  decision,
  item,
  editionNumber,
  supersedes,
  supersededBy,
}: DecisionFile): DecisionView => ({
  id: decision.id,
  number: decision.number,
  title: item.title,
  sessionId: item.sessionId,
  agendaItemId: item.id,
  ballot: item.ballot,
  decidedOn: decision.decidedOn,
  outcome: decision.outcome,
  votesFor: decision.votesFor,
  votesAgainst: decision.votesAgainst,
  votesAbstained: decision.votesAbstained,
  subjectType: decision.subjectType,
  subjectId: decision.subjectId,
  rule: {
    editionId: decision.regulationId,
    editionNumber,
    quorum: decision.quorum,
    quorumNeeded: decision.quorumNeeded,
    majority: decision.majority,
    councilSize: decision.councilSize,
    takingPart: decision.takingPart,
    conflicted: decision.conflicted,
  },
  supersedes,
  supersededBy,
});
