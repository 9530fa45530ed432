import type { Actor } from '@shared/actor';
import type { VisitSummary, VisitView } from '@shared/visits/visit.contract';
import type { ComplaintFacts } from '../complaints';
import type { GroupFacts } from '../groups';
import type { PlaceFacts } from '../places';
import { visitedPlace } from '../plans';
import { actionsOf } from '../platform/states';
import type { Visit } from './visit.entity';
import { seesMessages } from './visit.policy';
import { type VisitStateFacts, visitStates } from './visit.states';

/** A visit with everything that is judged or shown of it. */
export interface VisitFile {
  readonly visit: Visit;
  readonly place: PlaceFacts;
  readonly group: GroupFacts;
  readonly messages: readonly Pick<ComplaintFacts, 'id' | 'concernsTorture'>[];
  /** Participants who carried out the visit; nobody until it is carried out. */
  readonly carriedOutBy: readonly string[];
}

export const factsOf = ({ visit, group, messages }: VisitFile): VisitStateFacts => ({
  kind: visit.kind,
  group,
  messages,
});

export const visitSummary = (
  visit: Visit,
  place: PlaceFacts,
  days: Pick<GroupFacts, 'startsOn' | 'endsOn'>,
): VisitSummary => ({
  id: visit.id,
  number: visit.number,
  kind: visit.kind,
  method: visit.method,
  place: visitedPlace(place),
  regionIso: visit.regionIso,
  groupId: visit.groupId,
  status: visit.status,
  plannedFrom: days.startsOn,
  plannedTo: days.endsOn,
  startedOn: visit.startedOn,
  endedOn: visit.endedOn,
  version: visit.version,
});

export function visitView(file: VisitFile, actor: Actor): VisitView {
  const { visit, place, group, messages, carriedOutBy } = file;
  return {
    ...visitSummary(visit, place, group),
    basisVisitId: visit.basisVisitId,
    interimPurposes: visit.interimPurposes,
    members: group.members.map(({ participantId, fullName, category }) => ({
      participantId,
      fullName,
      category,
      carriedOut: visit.status === 'carried_out' ? carriedOutBy.includes(participantId) : null,
    })),
    ...(seesMessages(actor) && { complaintIds: messages.map(({ id }) => id) }),
    actions: actionsOf(visitStates, visit.status, factsOf(file), actor),
  };
}
