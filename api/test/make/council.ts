import type { CouncilMemberView, DecisionSubject, VoteChoice } from '@shared/council/council.contract';
import type { DecisionView } from '@shared/council/decision.contract';
import type { AddAgendaItem, AgendaItemView, ConveneSession, SessionView } from '@shared/council/session.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import type { Client, TestApp } from '../app';
import { makeElection } from './commission';
import { made } from './made';

export interface SeatedMember {
  readonly id: string;
  readonly fullName: string;
  /** Requests as this member. */
  readonly as: Client;
}

const firstDay: LocalDate = '2019-04-01';

/** A Council of `size`: the Ombudsman first, then members elected by the commission, all in term from 2019-04-01 on. */
export async function makeCouncil(app: TestApp, size = 3): Promise<SeatedMember[]> {
  const members: SeatedMember[] = [];
  const electionActId = size > 1 ? await makeElection(app, firstDay) : undefined;
  for (let at = 0; at < size; at += 1) {
    const isExOfficio = at === 0;
    const view = made(
      await app.as(['office']).post<CouncilMemberView>('/council/members', {
        fullName: isExOfficio ? 'Ombudsman' : `Member ${at}`,
        isExOfficio,
        isCitizen: true,
        ...(!isExOfficio && { electionActId }),
        termFrom: firstDay,
      }),
    );
    members.push(seated(app, view));
  }
  return members;
}

/** A session on a day, in person unless told. */
export const convene = async (app: TestApp, of: ConveneSession): Promise<SessionView> =>
  made(await app.as(['office']).post<SessionView>('/council/sessions', of));

/** An agenda item about nothing in particular, unless told. */
export const addItem = async (
  app: TestApp,
  sessionId: string,
  of: Partial<AddAgendaItem> = {},
): Promise<AgendaItemView> =>
  made(
    await app.as(['office']).post<AgendaItemView>(`/council/sessions/${sessionId}/agenda-items`, {
      title: 'On the matter',
      subjectType: 'other',
      ...of,
    }),
  );

/**
 * One decision through the API: a session on `heldOn` (today unless told), an agenda item, votes, the count. Votes are
 * dealt to the members in their order; the Council is made if there is none.
 *
 * @example const decisionId = await decide(app, { subjectType: 'visit_plan', subjectId: plan.id });
 * @example const rejected = await decide(app, subject, '2026-03-02', ['against', 'against', 'for']);
 */
export async function decide(
  app: TestApp,
  subject: { subjectType: DecisionSubject; subjectId?: string },
  heldOn: LocalDate = app.clock.today(),
  votes: readonly VoteChoice[] = ['for', 'for', 'abstain'],
): Promise<string> {
  const office = app.as(['office']);
  const members = await councilOf(app, heldOn);
  const session = await convene(app, { heldOn });
  const item = await addItem(app, session.id, subject);
  for (const [at, choice] of votes.entries()) {
    const member = members[at];
    if (!member) throw new Error(`the Council has ${members.length} members, ${votes.length} votes are given`);
    made(await member.as.post(`/council/agenda-items/${item.id}/votes`, { choice }));
  }
  return made(await office.post<DecisionView>(`/council/agenda-items/${item.id}/decision`)).id;
}

/** Who sits in the Council on the day, by name; a Council is made if there is none. */
export async function councilOf(app: TestApp, day: LocalDate): Promise<SeatedMember[]> {
  const { items } = made(await app.as(['office']).get<Page<CouncilMemberView>>('/council/members?limit=200'));
  const sitting = items.filter(
    ({ termFrom, termTo, endedOn }) => termFrom <= day && (termTo ?? day) >= day && (endedOn === null || endedOn > day),
  );
  return sitting.length > 0 ? sitting.map((view) => seated(app, view)) : makeCouncil(app);
}

const seated = (app: TestApp, { id, fullName, isExOfficio }: CouncilMemberView): SeatedMember => ({
  id,
  fullName,
  as: app.as(isExOfficio ? ['ombudsman', 'council'] : ['council'], { councilMemberId: id, accountId: `council-${id}` }),
});
