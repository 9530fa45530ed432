import type { DecisionDetails } from '@shared/council/decision.contract';
import { membersByName, votesByName } from './agenda-item.view';
import { decisionView } from './decision.view';
import { type AgendaItemFile, votersOf } from './session-file';

/** Null while the item is undecided. */
export function decisionDetails(file: AgendaItemFile): DecisionDetails | null {
  const { decision, session, regulation, names, conflicts } = file;
  if (!decision) return null;
  const { year, number, kind } = session;
  return {
    ...decisionView(decision),
    session: { year, number, kind },
    // The edition that was applied is the one of that day, or there was none at the count.
    regulationNumber: regulation?.editionId === decision.decision.regulationId ? regulation.number : null,
    votes: votesByName(file),
    voted: membersByName(votersOf(file), names),
    conflicts: membersByName(
      conflicts.map(({ councilMemberId }) => councilMemberId),
      names,
    ),
  };
}
