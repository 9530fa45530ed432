import type { DrawGroup, GroupView } from '@shared/groups/group.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { TestApp } from '../app';
import { decide } from './council';
import { made } from './made';
import { asParticipant, makeParticipant } from './participants';
import { makePlace } from './places';

export type GroupWish = Partial<DrawGroup>;

/** At least `many` participants in force on the day; makes only those who are missing. */
export async function makeParticipants(app: TestApp, many: number): Promise<void> {
  const [row] = await app.sql<{ count: number }>(
    'select count(*)::int as count from participants p where participant_has_powers_on(p.id, $1)',
    [app.clock.today()],
  );
  for (let at = row?.count ?? 0; at < many; at += 1) await makeParticipant(app);
}

/**
 * Draws a group of two (unless told) for today, for a periodic visit of a new place. There must be participants in force
 * who are not engaged on those days: make them first, with `makeParticipants` or `makeParticipant`.
 */
export async function makeGroup(app: TestApp, wish: GroupWish = {}): Promise<GroupView> {
  const today = app.clock.today();
  const body: DrawGroup = {
    kind: 'periodic',
    placeId: wish.placeId ?? (await makePlace(app)).id,
    startsOn: today,
    endsOn: wish.startsOn ?? today,
    seats: 2,
    needs: {},
    exclusions: [],
    ...wish,
  };
  return made(await app.as(['office']).post<GroupView>('/groups', body));
}

/** Puts the group before the Council, which adopts it on `heldOn` (today unless told). */
export async function decideGroup(app: TestApp, groupId: string, heldOn?: LocalDate): Promise<GroupView> {
  const decisionId = await decide(app, { subjectType: 'visit_group', subjectId: groupId }, heldOn);
  return made(await app.as(['office']).post<GroupView>(`/groups/${groupId}/decision`, { decisionId }));
}

/** Every member declares impartiality. */
export async function declareAll(app: TestApp, groupId: string): Promise<GroupView> {
  const read = async () => made(await app.as(['office']).get<GroupView>(`/groups/${groupId}`));
  for (const participantId of activeMembers(await read())) {
    made(await asParticipant(app, participantId).post(`/groups/${groupId}/impartiality`, { impartial: true }));
  }
  return read();
}

/** Participants who hold a seat, in the order in which they were drawn. */
export const activeMembers = (group: GroupView): string[] =>
  group.members.filter(({ status }) => status === 'active').map(({ participantId }) => participantId);

/** Drawn, decided, and every member declared: its visit can start. */
export async function makeReadyGroup(app: TestApp, wish: GroupWish = {}): Promise<GroupView> {
  const group = await makeGroup(app, wish);
  await decideGroup(app, group.id);
  return declareAll(app, group.id);
}
