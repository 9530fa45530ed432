import { randomBytes } from 'node:crypto';
import type { DrawGroup, GroupView } from '@shared/groups/group.contract';
import type { LocalDate } from '@shared/law/local-date';
import { commitmentOf } from '@api/groups/draw';
import type { Client, TestApp } from '../app';
import { councilOf, decide, type SeatedMember } from './council';
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
 * Freezes a draw of a group of two (unless told) for today, for a periodic visit of a new place. There must be participants
 * in force who are not engaged on those days: make them first, with `makeParticipants` or `makeParticipant`.
 */
export async function freezeGroup(app: TestApp, wish: GroupWish = {}): Promise<GroupView> {
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

/** A secret of a Council member and the commitment to it. */
export function secretFor(groupId: string): { readonly secret: string; readonly commitment: string } {
  const secret = randomBytes(32).toString('hex');
  return { secret, commitment: commitmentOf(groupId, secret) };
}

/** Each member commits to a secret, in this order; the taking of commitments stays open. */
export async function commitAll(
  groupId: string,
  members: readonly Pick<SeatedMember, 'as'>[],
): Promise<{ readonly as: Client; readonly secret: string }[]> {
  const committed: { as: Client; secret: string }[] = [];
  for (const { as } of members) {
    const { secret, commitment } = secretFor(groupId);
    made(await as.post(`/groups/${groupId}/commitments`, { commitment }));
    committed.push({ as, secret });
  }
  return committed;
}

export const closeCommitments = async (app: TestApp, groupId: string): Promise<GroupView> =>
  made(await app.as(['office']).post<GroupView>(`/groups/${groupId}/commitments/closure`));

/** A drawn group: frozen, committed to by two members of the Council, closed, revealed. See `freezeGroup`. */
export const makeGroup = async (app: TestApp, wish: GroupWish = {}): Promise<GroupView> =>
  revealAll(app, (await freezeGroup(app, wish)).id);

/** Draws a frozen group: two members of the Council commit to a secret and reveal it. */
export async function revealAll(app: TestApp, id: string): Promise<GroupView> {
  const committed = await commitAll(id, (await councilOf(app, app.clock.today())).slice(0, 2));
  await closeCommitments(app, id);
  for (const { as, secret } of committed) made(await as.post(`/groups/${id}/reveals`, { secret }));
  return made(await app.as(['office']).get<GroupView>(`/groups/${id}`));
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
