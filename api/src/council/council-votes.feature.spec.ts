import type { DecisionView } from '@shared/council/decision.contract';
import type { AgendaItemView, SessionView } from '@shared/council/session.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { makeElection } from '../../test/make/commission';
import { addItem, convene, makeCouncil, type SeatedMember } from '../../test/make/council';
import { made } from '../../test/make/made';

describe('Votes of the Council beyond the plain case', () => {
  let app: TestApp;
  let office: Client;
  let council: SeatedMember[];
  const today = '2026-03-02';

  beforeAll(async () => {
    app = await testApp({ today });
    office = app.as(['office']);
    council = await makeCouncil(app, 3);
  });
  afterEach(() => app.clock.set(today));
  afterAll(() => app.close());

  const member = (at: number): Client => (council[at] as SeatedMember).as;
  const idOf = (at: number): string => (council[at] as SeatedMember).id;
  const vote = (at: number, item: AgendaItemView, choice = 'for') =>
    member(at).post<AgendaItemView>(`/council/agenda-items/${item.id}/votes`, { choice });
  const count = (item: AgendaItemView) => office.post<DecisionView>(`/council/agenda-items/${item.id}/decision`);
  const codeOf = ({ body }: { body: unknown }) => (body as { code?: string }).code;

  describe('a written vote (11-2(1))', () => {
    const open = async () => {
      const session = await convene(app, { heldOn: today, kind: 'written', closesOn: '2026-03-05' });
      return [session, await addItem(app, session.id)] as const;
    };

    it('names its last day, which a session in person has not', async () => {
      const answers = [
        await office.post('/council/sessions', { heldOn: today, kind: 'written' }),
        await office.post('/council/sessions', { heldOn: today, kind: 'written', closesOn: '2026-03-01' }),
        await office.post('/council/sessions', { heldOn: today, closesOn: '2026-03-05' }),
      ];
      expect(answers.map(({ status, body }) => [status, body.code, body.fields?.[0]?.field])).toEqual(
        Array(3).fill([422, 'COUNCIL.VOTING_DAYS_INVALID', 'closesOn']),
      );
      await expect(
        app.sql(
          `insert into council_sessions (number, held_on, year, kind, created_at) values (99, '2026-03-02', 2026, 'written', now())`,
        ),
      ).rejects.toMatchObject({ constraint: 'council_sessions_closes_on_check' });
    });

    it('takes votes through its last day, and is counted after it', async () => {
      const [session, item] = await open();
      made(await vote(0, item));
      const early = await count(item);
      expect([early.status, codeOf(early)]).toEqual([409, 'COUNCIL.VOTING_UNDER_WAY']);
      expect(codeOf(await office.post(`/council/sessions/${session.id}/close`))).toBe('COUNCIL.VOTING_UNDER_WAY');
      await expect(
        app.sql(`update council_sessions set status = 'closed', closed_at = $2 where id = $1`, [
          session.id,
          '2026-03-05T12:00:00Z',
        ]),
      ).rejects.toMatchObject({ constraint: 'council_sessions_closed_when_the_vote_is_over' });
      app.clock.set('2026-03-05');
      made(await vote(1, item, 'abstain'));
      app.clock.set('2026-03-06');
      const late = await vote(2, item, 'against');
      expect([late.status, codeOf(late)]).toEqual([409, 'COUNCIL.VOTING_ENDED']);
      await expect(
        app.sql(`insert into votes (agenda_item_id, council_member_id, choice, cast_at) values ($1, $2, 'for', $3)`, [
          item.id,
          idOf(2),
          '2026-03-05T19:30:00Z',
        ]),
      ).rejects.toMatchObject({ constraint: 'votes_until_the_last_day' });
      const decision = made(await count(item));
      expect(decision).toMatchObject({
        decidedOn: '2026-03-05',
        outcome: 'adopted',
        rule: { takingPart: 2, councilSize: 3 },
      });
      const closed = made(await office.post<SessionView>(`/council/sessions/${session.id}/close`));
      expect(closed.members.map(({ isPresent }) => isPresent)).toEqual([true, false, true]);
    });

    it('is counted at once when everybody has voted', async () => {
      const [, item] = await open();
      app.clock.set('2026-03-03');
      for (const at of [0, 1]) made(await vote(at, item));
      made(await member(2).post(`/council/agenda-items/${item.id}/conflict`));
      expect(made(await count(item))).toMatchObject({
        decidedOn: '2026-03-03',
        rule: { takingPart: 2, conflicted: 1 },
      });
    });

    it('is not recorded as decided by SQL while it goes on', async () => {
      const [session, item] = await open();
      made(await vote(0, item));
      await expect(
        app.sql(
          `insert into council_decisions (number, agenda_item_id, decided_on, outcome, votes_for, votes_against,
             votes_abstained, subject_type, majority, council_size, taking_part, conflicted, created_at)
           values ($1, $2, '2026-03-02', 'adopted', 1, 0, 0, 'other', 'of_votes', 3, 1, 0, '2026-03-02T05:00:00Z')`,
          [`2026-${session.number}/1`, item.id],
        ),
      ).rejects.toMatchObject({ constraint: 'council_decisions_when_the_vote_is_over' });
    });
  });

  describe('a conflict of interest (11-2(1))', () => {
    const declare = (at: number, item: AgendaItemView, reason?: string) =>
      member(at).post<AgendaItemView>(`/council/agenda-items/${item.id}/conflict`, { reason });

    it('is declared once, before voting, and takes the vote on that item away', async () => {
      const session = await convene(app, { heldOn: today });
      const [item, other] = [await addItem(app, session.id), await addItem(app, session.id)];
      const declared = made(await declare(1, item, 'My brother applies.'));
      expect(declared.own).toEqual({ hasVoted: false, choice: null, hasConflict: true });
      const refused = [await vote(1, item), await declare(1, item)];
      expect(refused.map((answer) => [answer.status, codeOf(answer)])).toEqual(
        Array(2).fill([409, 'COUNCIL.CONFLICT_DECLARED']),
      );
      await expect(
        app.sql(`insert into votes (agenda_item_id, council_member_id, choice, cast_at) values ($1, $2, 'for', $3)`, [
          item.id,
          idOf(1),
          `${today}T05:00:00Z`,
        ]),
      ).rejects.toMatchObject({ constraint: 'votes_without_conflict' });
      expect((await vote(1, other)).status).toBe(201);
      expect(codeOf(await declare(1, other))).toBe('COUNCIL.ALREADY_VOTED');
      await expect(
        app.sql(
          `insert into agenda_item_conflicts (agenda_item_id, council_member_id, declared_at) values ($1, $2, now())`,
          [other.id, idOf(1)],
        ),
      ).rejects.toMatchObject({ constraint: 'conflicts_before_the_vote' });
      await expect(app.sql('delete from agenda_item_conflicts')).rejects.toMatchObject({
        constraint: 'agenda_item_conflicts_append_only',
      });
      expect((await office.post(`/council/agenda-items/${item.id}/conflict`)).status).toBe(403);
    });

    it('has a reason that the member, the office and the Ombudsman read, and others leave unread', async () => {
      const session = await convene(app, { heldOn: today });
      const item = await addItem(app, session.id);
      made(await declare(1, item, 'My brother applies.'));
      const seenBy = async (by: Client) =>
        made(await by.get<SessionView>(`/council/sessions/${session.id}`)).agenda[0]?.conflicts[0];
      expect(await seenBy(member(1))).toEqual({
        councilMemberId: idOf(1),
        fullName: 'Member 1',
        reason: 'My brother applies.',
      });
      expect((await seenBy(office))?.reason).toBe('My brother applies.');
      expect((await seenBy(member(0)))?.reason).toBe('My brother applies.');
      expect((await seenBy(member(2)))?.reason).toBeNull();
      const traces = await app.sql<{ actor_id: string }>(
        `select actor_id from audit_entries where action = 'council-session.read-reasons' and subject_id = $1`,
        [session.id],
      );
      expect(traces).toHaveLength(2);
      expect(await app.sql(`select from audit_entries where detail::text like '%brother%'`)).toEqual([]);
    });
  });

  it('takes in writing no vote of a member who has left while the vote went on (11-2(1))', async () => {
    const leaver = made(
      await office.post('/council/members', {
        fullName: 'Leaver',
        isExOfficio: false,
        isCitizen: true,
        electionActId: await makeElection(app, '2026-03-01'),
        termFrom: '2026-03-01',
        termTo: '2026-03-03',
      }),
    );
    const session = await convene(app, { heldOn: today, kind: 'written', closesOn: '2026-03-05' });
    const item = await addItem(app, session.id);
    app.clock.set('2026-03-04');
    const late = await app
      .as(['council'], { councilMemberId: leaver.id })
      .post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' });
    expect([late.status, late.body.code, late.body.params]).toEqual([
      409,
      'COUNCIL.MEMBER_NOT_IN_TERM',
      { day: '2026-03-04' },
    ]);
    await expect(
      app.sql(`insert into votes (agenda_item_id, council_member_id, choice, cast_at) values ($1, $2, 'for', $3)`, [
        item.id,
        leaver.id,
        '2026-03-04T05:00:00Z',
      ]),
    ).rejects.toMatchObject({ constraint: 'votes_by_members_in_term' });
  });
});
