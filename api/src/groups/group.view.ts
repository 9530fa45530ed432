import type { Actor } from '@shared/actor';
import type { GroupMemberView, GroupSummary, GroupView } from '@shared/groups/group.contract';
import type { Participant } from '../participants';
import type { PlaceFacts } from '../places';
import { actionsOf } from '../platform/states';
import { visitedPlace } from '../plans';
import type { GroupExclusion } from './group-exclusion.entity';
import type { GroupMember } from './group-member.entity';
import { seesRecusalReasons, seesTheDraw } from './group.policy';
import type { GroupRefill } from './group-refill.entity';
import { type GroupFacts, groupStates } from './group.states';
import type { VisitGroup } from './visit-group.entity';

export interface SeatedParticipant {
  readonly member: GroupMember;
  readonly participant: Participant;
}

/** A group with everything that is judged or shown of it; `seats` in the order in which they were drawn. */
export interface GroupFile {
  readonly group: VisitGroup;
  readonly place: PlaceFacts;
  readonly seats: readonly SeatedParticipant[];
  readonly exclusions: readonly GroupExclusion[];
  readonly refills: readonly GroupRefill[];
}

export const activeSeats = ({ seats }: Pick<GroupFile, 'seats'>): SeatedParticipant[] =>
  seats.filter(({ member }) => member.status === 'active');

export const factsOf = (file: GroupFile): GroupFacts => ({
  memberIds: activeSeats(file).map(({ member }) => member.participantId),
});

export const groupSummary = (group: VisitGroup, place: PlaceFacts, taken: number): GroupSummary => ({
  id: group.id,
  kind: group.kind,
  place: visitedPlace(place),
  startsOn: group.startsOn,
  endsOn: group.endsOn,
  seats: group.seats,
  vacancies: group.seats - taken,
  status: group.status,
  version: group.version,
});

export function groupView(file: GroupFile, actor: Actor): GroupView {
  const { group, place, exclusions, refills } = file;
  const shown = seesTheDraw(actor) ? file.seats : activeSeats(file);
  return {
    ...groupSummary(group, place, activeSeats(file).length),
    plannedVisitId: group.plannedVisitId,
    needs: group.needs,
    decisionId: group.decisionId,
    decidedOn: group.decidedOn,
    members: shown.map((seat) => memberView(seat, actor)),
    ...(seesTheDraw(actor) && {
      exclusions: exclusions.map(({ participantId, reason }) => ({ participantId, reason })),
      draw: group.draw,
      refills: refills.map(({ n, vacatedById, draw }) => ({ n, vacatedById, ...draw })),
    }),
    actions: actionsOf(groupStates, group.status, factsOf(file), actor),
  };
}

const memberView = ({ member, participant }: SeatedParticipant, actor: Actor): GroupMemberView => ({
  id: member.id,
  participantId: member.participantId,
  fullName: participant.fullName,
  category: participant.category,
  status: member.status,
  impartialityDeclared: member.impartialityDeclaredAt !== null,
  replacesId: member.replacesId,
  ...(member.recusalReason !== null && seesRecusalReasons(actor) && { recusalReason: member.recusalReason }),
});
