import type { DecisionDetails } from '@shared/council/decision.contract';
import { membersByName, votesByName } from './agenda-item.view';
import { decisionView } from './decision.view';
import { type AgendaItemFile, votersOf } from './session-file';

/** Null while the item is undecided. */
export function decisionDetails(file: AgendaItemFile): DecisionDetails | null {
  const { decision, session, names, conflicts } = file;
  if (!decision) return null;
  const { year, number, kind } = session;
  return {
    ...decisionView(decision),
    session: { year, number, kind },
    votes: votesByName(file),
    voted: membersByName(votersOf(file), names),
    conflicts: membersByName(
      conflicts.map(({ councilMemberId }) => councilMemberId),
      names,
    ),
  };
}
