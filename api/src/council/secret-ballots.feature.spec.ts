import type { DecisionDetails, DecisionView } from '@shared/council/decision.contract';
import type { AddAgendaItem, AgendaItemView, SessionView } from '@shared/council/session.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { makeCompleteDraft, propose } from '../../test/make/annual-reports';
import { addItem, convene, makeCouncil, type SeatedMember } from '../../test/make/council';
import { made } from '../../test/make/made';
import { makePlace } from '../../test/make/places';
import { makePlan } from '../../test/make/plans';

describe('A secret ballot of the Council (11-2(1))', () => {
  let app: TestApp;
  let office: Client;
  let council: SeatedMember[];
  let item: AgendaItemView;
  const choices = ['for', 'against', 'for', 'abstain', 'for'] as const;

  const vote = (at: number, choice: string) =>
    (council[at] as SeatedMember).as.post<AgendaItemView>(
      `/council/agenda-items/${item.id}/votes`,
      { choice },
      { idempotencyKey: `secret-vote-${at}` },
    );
  const ballots = () =>
    app.sql<{ id: string; choice: string; written: string }>(
      'select id, choice, xmin::text as written from secret_ballots where agenda_item_id = $1',
      [item.id],
    );

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    council = await makeCouncil(app, 5);
    const session = await convene(app, { heldOn: '2026-03-02' });
    item = await addItem(app, session.id, { ballot: 'secret' });
  });
  afterAll(() => app.close());

  it('tells who has voted and, before the decision, nothing else', async () => {
    for (const [at, choice] of choices.slice(0, 3).entries()) made(await vote(at, choice));
    const own = made(await (council[2] as SeatedMember).as.get<SessionView>(`/council/sessions/${item.sessionId}`));
    expect(own.agenda[0]).toMatchObject({ votes: [], own: { hasVoted: true, choice: null } });
    expect(own.agenda[0]?.voted.map(({ fullName }) => fullName)).toEqual(['Member 1', 'Member 2', 'Ombudsman']);
    expect(JSON.stringify(own)).not.toContain('"against"');
    const again = await vote(0, 'against');
    expect([again.status, (again.body as { code?: string }).code]).toEqual([409, 'COUNCIL.ALREADY_VOTED']);
  });

  it('writes all ballots of the item anew with each that comes, so that neither id nor transaction nor place leads to a voter', async () => {
    const before = (await ballots()).map(({ id }) => id);
    for (const [at, choice] of choices.entries()) if (at > 2) made(await vote(at, choice));
    const after = await ballots();
    expect(after).toHaveLength(5);
    expect(after.filter(({ id }) => before.includes(id))).toEqual([]);
    expect(new Set(after.map(({ written }) => written)).size).toBe(1);
    const joined = await app.sql<{ receipts: number; ballots: number }>(
      `select count(distinct r.id)::int as receipts, count(distinct b.id)::int as ballots
       from ballot_receipts r join secret_ballots b on r.xmin::text = b.xmin::text and r.agenda_item_id = b.agenda_item_id`,
    );
    // Only the last voter's transaction is there to be found, and it wrote every ballot.
    expect(joined).toEqual([{ receipts: 1, ballots: 5 }]);
    expect(after.map(({ choice }) => choice).sort()).toEqual([...choices].sort());
  });

  it('keeps a choice without voter, time or order, and a voter without a choice', async () => {
    const columns = await app.sql<{ column_name: string }>(
      `select column_name from information_schema.columns where table_name = 'secret_ballots' order by 1`,
    );
    expect(columns.map(({ column_name }) => column_name)).toEqual(['agenda_item_id', 'choice', 'id']);
    const receipts = await app.sql<object>('select * from ballot_receipts');
    expect(Object.keys(receipts[0] ?? {}).sort()).toEqual(['agenda_item_id', 'cast_at', 'council_member_id', 'id']);
    const links = await app.sql(
      `select from pg_constraint where contype = 'f' and conrelid = 'secret_ballots'::regclass
         and confrelid <> 'agenda_items'::regclass`,
    );
    expect(links).toEqual([]);
  });

  it('leaves no trace of a choice in the audit, nor a digest of the request that would give it away', async () => {
    const entries = await app.sql<{ detail: object }>(
      `select detail from audit_entries where action = 'agenda-item.vote' and subject_id = $1`,
      [item.id],
    );
    expect(entries).toEqual(Array(5).fill({ detail: {} }));
    expect(await app.sql(`select from idempotency_keys where key like 'secret-vote-%'`)).toEqual([]);
    expect(await app.sql('select from votes where agenda_item_id = $1', [item.id])).toEqual([]);
  });

  it('takes no ballot without a voter, none twice, and changes none', async () => {
    const refused = (query: string, params: unknown[] = []) => expect(app.sql(query, params)).rejects;
    const insert = `insert into secret_ballots (agenda_item_id, choice) values ($1, 'for')`;
    await refused(insert, [item.id]).toMatchObject({ constraint: 'secret_ballots_follow_the_receipts' });
    for (const query of [`update secret_ballots set choice = 'for'`, 'delete from secret_ballots'])
      await refused(query).toMatchObject({ constraint: 'secret_ballots_append_only' });
    await refused('delete from ballot_receipts').toMatchObject({ constraint: 'ballot_receipts_append_only' });
    const openly = `insert into votes (agenda_item_id, council_member_id, choice, cast_at) values ($1, $2, 'for', now())`;
    await refused(openly, [item.id, council[0]?.id]).toMatchObject({ constraint: 'votes_by_the_ballot_of_the_item' });
    const other = await addItem(app, (await convene(app, { heldOn: '2026-03-02' })).id);
    const receipt = 'insert into ballot_receipts (agenda_item_id, council_member_id, cast_at) values ($1, $2, now())';
    await refused(receipt, [other.id, council[0]?.id]).toMatchObject({ constraint: 'votes_by_the_ballot_of_the_item' });
  });

  it('is counted like any other, and then shows its counts and still no names', async () => {
    const decision = made(await office.post<DecisionView>(`/council/agenda-items/${item.id}/decision`));
    expect(decision).toMatchObject({
      ballot: 'secret',
      outcome: 'adopted',
      votesFor: 3,
      votesAgainst: 1,
      votesAbstained: 1,
    });
    const details = made(await office.get<DecisionDetails>(`/council/decisions/${decision.id}`));
    expect(details.votes).toEqual([]);
    expect(details.voted).toHaveLength(5);
    const late = await vote(0, 'for');
    expect((late.body as { code?: string }).code).toBe('COUNCIL.ITEM_DECIDED');
  });

  describe('carries what was voted on, as it was when the ballots were cast', () => {
    const noon = new Date('2026-03-02T07:00:00Z');
    const decideAfter = async (subject: Partial<AddAgendaItem>, change: () => Promise<unknown>): Promise<string> => {
      app.clock.set('2026-03-02');
      const session = await convene(app, { heldOn: '2026-03-02' });
      item = await addItem(app, session.id, { ...subject, ballot: 'secret' });
      made(await vote(0, 'for'));
      app.clock.set(noon);
      await change();
      return made(await office.post<DecisionView>(`/council/agenda-items/${item.id}/decision`)).id;
    };

    it('a plan of visits (11-7(2))', async () => {
      const plan = await makePlan(app);
      const visit = { placeId: (await makePlace(app)).id, month: 7, costTiyn: 1 };
      const decisionId = await decideAfter({ subjectType: 'visit_plan', subjectId: plan.id }, async () =>
        made(await office.post(`/plans/${plan.id}/visits`, visit)),
      );
      const approval = await office.post(`/plans/${plan.id}/approval`, { decisionId });
      expect([approval.status, approval.body.code]).toEqual([409, 'PLAN.CHANGED_SINCE_VOTE']);
    });

    it('an annual report (11-9(1))', async () => {
      app.clock.set('2026-03-02');
      const { id } = await makeCompleteDraft(app, { year: 2025 });
      const decisionId = await decideAfter({ subjectType: 'annual_report', subjectId: id }, () => propose(app, id));
      const approval = await office.post(`/annual-reports/${id}/approval`, { decisionId });
      expect([approval.status, approval.body.code]).toEqual([409, 'ANNUAL_REPORT.CHANGED_SINCE_VOTE']);
    });
  });
});
