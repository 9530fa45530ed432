import type { DecisionSubject } from '@shared/council/council.contract';
import type { DecisionView } from '@shared/council/decision.contract';
import type { AgendaItemView, SessionView } from '@shared/council/session.contract';
import type { Person } from '../person';

/** Who prepares the Council's sessions, and who votes in them. */
export interface Council {
  readonly office: Person;
  readonly members: readonly Person[];
}

export interface Question {
  readonly title: string;
  readonly subjectType: DecisionSubject;
  readonly subjectId: string;
}

/** One session on a day: every question is put, voted for by all members and decided, and the session is closed (11-2(1)). */
export async function decideInSession(
  council: Council,
  heldOn: string,
  questions: readonly Question[],
): Promise<DecisionView[]> {
  const session = await council.office.post<SessionView>('/council/sessions', { heldOn });
  const decisions: DecisionView[] = [];
  for (const question of questions) {
    const item = await council.office.post<AgendaItemView>(`/council/sessions/${session.id}/agenda-items`, question);
    for (const member of council.members)
      await member.post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' });
    decisions.push(await council.office.post<DecisionView>(`/council/agenda-items/${item.id}/decision`));
  }
  await council.office.post(`/council/sessions/${session.id}/close`);
  return decisions;
}

export async function decide(council: Council, heldOn: string, question: Question): Promise<DecisionView> {
  const [decision] = await decideInSession(council, heldOn, [question]);
  if (!decision) throw new Error('the session took no decision');
  return decision;
}
