import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { PlaceRef } from '@shared/places/place.contract';
import type { VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import { actionsOf } from '../platform/states';
import type { VisitProposal } from './visit-proposal.entity';
import { seesGrounds } from './visit-proposal.policy';
import type { ProposalFacts } from './visit-proposal.rules';
import { proposalStates } from './visit-proposal.states';

/** A proposal with everything that is judged or shown of it. */
export interface ProposalFile {
  readonly proposal: VisitProposal;
  readonly place: PlaceRef;
  readonly complaintIds: readonly string[];
  readonly reserve: ProposalFacts['reserve'];
}

export const factsOf = ({ proposal, reserve }: ProposalFile): ProposalFacts => ({
  costTiyn: proposal.costTiyn,
  reserve,
});

export function proposalView(file: ProposalFile, actor: Actor, today: LocalDate): VisitProposalView {
  const { proposal, place, complaintIds } = file;
  const { id, kind, status, basisVisitId, interimPurposes, proposedOn, decideBy, costTiyn, decisionId, decidedOn } =
    proposal;
  return {
    id,
    kind,
    place,
    basisVisitId,
    interimPurposes,
    status,
    proposedOn,
    decideBy,
    isLate: decideBy !== null && (decidedOn ?? today) > decideBy,
    costTiyn,
    reserve: file.reserve,
    decisionId,
    decidedOn,
    messageCount: complaintIds.length,
    ...(seesGrounds(actor) && { complaintIds, grounds: proposal.grounds }),
    version: proposal.version,
    actions: actionsOf(proposalStates, status, factsOf(file), actor),
  };
}
