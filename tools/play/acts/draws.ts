import { randomBytes } from 'node:crypto';
import type { DrawGroup, GroupView } from '@shared/groups/group.contract';
import { commitmentOf } from '@api/groups/draw';
import type { Person } from '../person';
import type { Council } from './council';

/** A Council member and what the member alone knows until all reveal. */
export interface KeptSecret {
  readonly member: Person;
  readonly secret: string;
}

/** 11-8(2): pool, needs and odds are fixed before anybody can know the seed. */
export const freezeDraw = (office: Person, request: Omit<DrawGroup, 'exclusions'>): Promise<GroupView> =>
  office.post<GroupView>('/groups', { ...request, exclusions: [] });

/** As many members of the Council as the order of forming groups asks for commit, each to a secret of their own. */
export async function commitToDraw({ members }: Council, group: GroupView): Promise<KeptSecret[]> {
  const kept: KeptSecret[] = [];
  for (const member of members.slice(0, group.contributorsNeeded)) {
    const secret = randomBytes(32).toString('hex');
    await member.post(`/groups/${group.id}/commitments`, { commitment: commitmentOf(group.id, secret) });
    kept.push({ member, secret });
  }
  return kept;
}

export const closeCommitments = (office: Person, { id }: GroupView): Promise<GroupView> =>
  office.post<GroupView>(`/groups/${id}/commitments/closure`);

/** The last secret draws. */
export async function revealSecrets({ id }: GroupView, kept: readonly KeptSecret[]): Promise<void> {
  for (const { member, secret } of kept) await member.post(`/groups/${id}/reveals`, { secret });
}

/** The whole way to a drawn group, on one day. */
export async function drawGroup(council: Council, request: Omit<DrawGroup, 'exclusions'>): Promise<GroupView> {
  const frozen = await freezeDraw(council.office, request);
  const kept = await commitToDraw(council, frozen);
  await closeCommitments(council.office, frozen);
  await revealSecrets(frozen, kept);
  return council.office.get<GroupView>(`/groups/${frozen.id}`);
}
