import type { GroupView } from '@shared/groups/group.contract';
import type { VisitMethod, VisitView } from '@shared/visits/visit.contract';
import type { Person } from '../person';
import { type Council, decide } from './council';

/** Finds the person behind a participant: who was drawn by lot is known only after the draw. */
export type ParticipantOf = (participantId: string) => Promise<Person>;

export const activeMembers = (group: GroupView): string[] =>
  group.members.filter((member) => member.status === 'active').map((member) => member.participantId);

/** 11-8(1): the Council decides on the group that the lot has drawn. */
export async function decideGroup(council: Council, group: GroupView, heldOn: string): Promise<GroupView> {
  const { id } = await decide(council, heldOn, {
    title: `${group.place.name.kk} / ${group.place.name.ru}`,
    subjectType: 'visit_group',
    subjectId: group.id,
  });
  return council.office.post<GroupView>(`/groups/${group.id}/decision`, { decisionId: id });
}

/** 11-5(3): each member says before the visit that nothing puts the impartiality in doubt. */
export async function declareImpartiality(group: GroupView, participantOf: ParticipantOf): Promise<void> {
  for (const participantId of activeMembers(group)) {
    await (await participantOf(participantId)).post(`/groups/${group.id}/impartiality`, { impartial: true });
  }
}

export const prepareVisit = (
  office: Person,
  groupId: string,
  more: { method: VisitMethod; basisVisitId?: string; interimPurposes?: string[]; complaintIds?: string[] },
): Promise<VisitView> => office.post<VisitView>('/visits', { groupId, ...more });

export const startVisit = (office: Person, visit: VisitView, startedOn: string): Promise<VisitView> =>
  office.post<VisitView>(`/visits/${visit.id}/start`, { startedOn });

export const completeVisit = (
  office: Person,
  visit: VisitView,
  endedOn: string,
  participantIds: readonly string[],
): Promise<VisitView> => office.post<VisitView>(`/visits/${visit.id}/completion`, { endedOn, participantIds });
