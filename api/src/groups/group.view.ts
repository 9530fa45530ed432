import type { Actor } from '@shared/actor';
import type { GroupMemberView, GroupSummary, GroupView } from '@shared/groups/group.contract';
import type { LocalDate } from '@shared/law/local-date';
import { isSittingOn } from '../council';
import type { PlaceFacts } from '../places';
import { actionsOf } from '../platform/states';
import { visitedPlace } from '../plans';
import { chanceOf, type DrawKnowledge, drawViews } from './draw.view';
import type { GroupFile, SeatedParticipant } from './group-file';
import { seesRecusalReasons, seesTheDraw } from './group.policy';
import { type GroupFacts, groupStates } from './group.states';
import type { VisitGroup } from './visit-group.entity';

interface Acting {
  readonly actor: Actor;
  readonly today: LocalDate;
}

export const activeSeats = ({ seats }: Pick<GroupFile, 'seats'>): SeatedParticipant[] =>
  seats.filter(({ member }) => member.status === 'active');

export const factsOf = (file: GroupFile, { today }: Pick<Acting, 'today'>): GroupFacts => ({
  memberIds: activeSeats(file).map(({ member }) => member.participantId),
  contributions: file.contributions.map(({ councilMemberId, revealedAt }) => ({
    councilMemberId,
    hasRevealed: revealedAt !== null,
  })),
  contributor: file.contributor && { id: file.contributor.id, isInTerm: isSittingOn(today, file.contributor) },
  contributorsNeeded: file.contributorsNeeded,
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

/** `known` is there for those who see the draw. */
export function groupView(file: GroupFile, { actor, today }: Acting, known?: DrawKnowledge): GroupView {
  const { group, place } = file;
  const shown = seesTheDraw(actor) ? file.seats : activeSeats(file);
  return {
    ...groupSummary(group, place, activeSeats(file).length),
    plannedVisitId: group.plannedVisitId,
    needs: group.needs,
    decisionId: group.decisionId,
    decidedOn: group.decidedOn,
    abandonment:
      group.abandonmentReason && group.abandonedOn ? { reason: group.abandonmentReason, on: group.abandonedOn } : null,
    members: shown.map((seat) => memberView(seat, actor, known && chanceOf(file, known, seat))),
    ...(known && drawViews(file, known)),
    actions: actionsOf(groupStates, group.status, factsOf(file, { today }), actor),
  };
}

const memberView = ({ member, participant }: SeatedParticipant, actor: Actor, chance?: string): GroupMemberView => ({
  id: member.id,
  participantId: member.participantId,
  fullName: participant.fullName,
  category: participant.category,
  status: member.status,
  impartialityDeclared: member.impartialityDeclaredAt !== null,
  replacesId: member.replacesId,
  ...(chance !== undefined && { chance }),
  ...(member.recusalReason !== null && seesRecusalReasons(actor) && { recusalReason: member.recusalReason }),
});
