import type { CreateVisit, VisitView } from '@shared/visits/visit.contract';
import type { TestApp } from '../app';
import { activeMembers, type GroupWish, makeParticipants, makeReadyGroup } from './groups';
import { made } from './made';

export interface VisitWish {
  /** The group's; one is drawn, decided and declared, with the participants it needs, where no `groupId` is given. */
  readonly group?: GroupWish;
  readonly visit?: Partial<CreateVisit>;
}

/** A visit that may start today: periodic, of a new place, unless told. */
export async function makeVisit(app: TestApp, { group = {}, visit = {} }: VisitWish = {}): Promise<VisitView> {
  const groupId = visit.groupId ?? (await readyGroup(app, group)).id;
  const body: CreateVisit = { method: 'in_depth', ...visit, groupId };
  return made(await app.as(['office']).post<VisitView>('/visits', body));
}

/** @example const visit = await makeStartedVisit(app, { group: { placeId: place.id } }) */
export async function makeStartedVisit(app: TestApp, wish: VisitWish = {}): Promise<VisitView> {
  return startVisit(app, await makeVisit(app, wish));
}

/** Carried out on one day by every member of its group; `members` of the view are those who sign. */
export async function makeCarriedOutVisit(app: TestApp, wish: VisitWish = {}): Promise<VisitView> {
  return completeVisit(app, await makeStartedVisit(app, wish));
}

export async function startVisit(app: TestApp, visit: VisitView): Promise<VisitView> {
  return made(await app.as(['office']).post<VisitView>(`/visits/${visit.id}/start`, { startedOn: visit.plannedFrom }));
}

export async function completeVisit(
  app: TestApp,
  visit: VisitView,
  participantIds = visit.members.map(({ participantId }) => participantId),
): Promise<VisitView> {
  const body = { endedOn: visit.startedOn ?? visit.plannedFrom, participantIds };
  return made(await app.as(['office']).post<VisitView>(`/visits/${visit.id}/completion`, body));
}

/** Participants who are engaged that day already are not drawn again, so some are made to spare. */
async function readyGroup(app: TestApp, wish: GroupWish) {
  const { startsOn = app.clock.today(), endsOn = startsOn, seats = 2 } = wish;
  const [row] = await app.sql<{ count: number }>(
    `select count(distinct participant_id)::int as count from group_members
     where status = 'active' and daterange(starts_on, ends_on, '[]') && daterange($1, $2, '[]')`,
    [startsOn, endsOn],
  );
  await makeParticipants(app, (row?.count ?? 0) + seats);
  const group = await makeReadyGroup(app, { ...wish, startsOn, endsOn, seats });
  if (activeMembers(group).length < seats) throw new Error('the group is not full');
  return group;
}
