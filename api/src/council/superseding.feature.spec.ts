import type { DecisionDetails, DecisionView } from '@shared/council/decision.contract';
import type { AgendaItemView } from '@shared/council/session.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { convene, decide, makeCouncil, type SeatedMember } from '../../test/make/council';
import { made } from '../../test/make/made';
import { makePlan } from '../../test/make/plans';

describe('A decision that takes the place of another (11-2(1))', () => {
  let app: TestApp;
  let office: Client;
  let council: SeatedMember[];
  const today = '2026-03-02';

  beforeAll(async () => {
    app = await testApp({ today });
    office = app.as(['office']);
    council = await makeCouncil(app, 3);
  });
  afterAll(() => app.close());

  const member = (at: number): Client => (council[at] as SeatedMember).as;
  const vote = (at: number, item: AgendaItemView, choice = 'for') =>
    member(at).post<AgendaItemView>(`/council/agenda-items/${item.id}/votes`, { choice });
  const count = (item: AgendaItemView) => office.post<DecisionView>(`/council/agenda-items/${item.id}/decision`);
  const codeOf = ({ body }: { body: unknown }) => (body as { code?: string }).code;

  /** One vote for, counted past the API. */
  const decideInSql = `insert into council_decisions (number, agenda_item_id, decided_on, outcome, votes_for, votes_against,
           votes_abstained, subject_type, subject_id, majority, council_size, taking_part, conflicted, supersedes_id, created_at)
         select s.year || '-' || s.number || '/' || i.position, i.id, s.held_on, 'adopted', 1, 0, 0, i.subject_type,
           i.subject_id, 'of_votes', 3, 1, 0, i.supersedes_decision_id, now()
         from agenda_items i join council_sessions s on s.id = i.session_id where i.id = $1`;
  const subject = { subjectType: 'visit_plan', subjectId: '7c0a0000-0000-4000-8000-000000000001' } as const;
  const inPlaceOf = async (supersedesDecisionId: string, of: object = subject) => {
    const session = await convene(app, { heldOn: today });
    return office.post<AgendaItemView>(`/council/sessions/${session.id}/agenda-items`, {
      title: 'Anew',
      ...of,
      supersedesDecisionId,
    });
  };

  it('is told by both, and the earlier one stays as it was', async () => {
    const earlierId = await decide(app, subject);
    const earlier = made(await office.get<DecisionDetails>(`/council/decisions/${earlierId}`));
    const item = made(await inPlaceOf(earlierId));
    expect(item.supersedes).toEqual({ id: earlierId, number: earlier.number });
    made(await vote(0, item));
    const later = made(await count(item));
    expect(later.supersedes).toEqual({ id: earlierId, number: earlier.number });
    const { supersededBy, ...unchanged } = made(await office.get<DecisionDetails>(`/council/decisions/${earlierId}`));
    expect(supersededBy).toEqual({ id: later.id, number: later.number });
    expect(unchanged).toEqual({ ...earlier, supersededBy: undefined });
    const again = await inPlaceOf(earlierId);
    expect([again.status, codeOf(again)]).toEqual([409, 'COUNCIL.ALREADY_SUPERSEDED']);
  });

  it('is only adopted, and only in place of an adopted one on the same matter', async () => {
    const rejected = await decide(app, subject, today, ['against']);
    const adopted = await decide(app, subject);
    const answers = [
      await inPlaceOf(rejected),
      await inPlaceOf(adopted, { subjectType: 'other' }),
      await inPlaceOf('7c0a0000-0000-4000-8000-0000000000ff'),
    ];
    expect(answers.map((answer) => [answer.status, codeOf(answer)])).toEqual(
      Array(3).fill([422, 'COUNCIL.NOT_SUPERSEDABLE']),
    );
    const item = made(await inPlaceOf(adopted));
    made(await vote(0, item, 'against'));
    expect(made(await count(item))).toMatchObject({ outcome: 'rejected', supersedes: null });
    expect(made(await office.get<DecisionDetails>(`/council/decisions/${adopted}`)).supersededBy).toBeNull();
  });

  it('leaves nothing to rest on the earlier one (11-7(2))', async () => {
    const plan = await makePlan(app);
    const about = { subjectType: 'visit_plan', subjectId: plan.id } as const;
    const decisionId = await decide(app, about);
    const item = made(await inPlaceOf(decisionId, about));
    made(await vote(0, item));
    made(await count(item));
    const approval = await office.post(`/plans/${plan.id}/approval`, { decisionId });
    expect([approval.status, approval.body.code, approval.body.provision]).toEqual([
      409,
      'COUNCIL.DECISION_SUPERSEDED',
      '11-7(2)',
    ]);
  });

  it('is refused by the database in place of a rejected one', async () => {
    const rejected = await decide(app, subject, today, ['against']);
    const session = await convene(app, { heldOn: today });
    const [item] = await app.sql<{ id: string }>(
      `insert into agenda_items (session_id, position, title, subject_type, subject_id, supersedes_decision_id, created_at)
       values ($1, 1, 'Anew', 'visit_plan', $2, $3, now()) returning id`,
      [session.id, subject.subjectId, rejected],
    );
    made(await member(0).post(`/council/agenda-items/${item?.id}/votes`, { choice: 'for' }));
    await expect(app.sql(decideInSql, [item?.id])).rejects.toMatchObject({
      constraint: 'council_decisions_supersede_adopted',
    });
  });

  it('is the only one, also where two were on the agenda', async () => {
    const earlierId = await decide(app, subject);
    const [one, two] = [made(await inPlaceOf(earlierId)), made(await inPlaceOf(earlierId))];
    for (const item of [one, two]) made(await vote(0, item));
    made(await count(one));
    const second = await count(two);
    expect([second.status, codeOf(second)]).toEqual([409, 'COUNCIL.ALREADY_SUPERSEDED']);
    await expect(app.sql(decideInSql, [two.id])).rejects.toMatchObject({
      constraint: 'council_decisions_supersedes_id_key',
    });
  });
});
