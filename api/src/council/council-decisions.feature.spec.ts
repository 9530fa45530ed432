import type { DecisionDetails, DecisionView } from '@shared/council/decision.contract';
import type { AddAgendaItem, AgendaItemView, SessionView } from '@shared/council/session.contract';
import type { Page } from '@shared/page';
import { testApp, type Client, type TestApp } from '../../test/app';
import { makeElection } from '../../test/make/commission';
import {
  addItem as addTo,
  convene as conveneOn,
  decide,
  makeCouncil,
  type SeatedMember,
} from '../../test/make/council';
import { made } from '../../test/make/made';

describe('What the Council decides', () => {
  let app: TestApp;
  let office: Client;
  let council: SeatedMember[];
  const subject = { subjectType: 'visit_plan', subjectId: '7c0a0000-0000-4000-8000-000000000001' } as const;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    council = await makeCouncil(app, 3);
  });
  afterAll(() => app.close());

  const member = (at: number): Client => (council[at] as SeatedMember).as;
  const convene = (heldOn = '2026-03-02') => conveneOn(app, { heldOn });
  const addItem = (sessionId: string, of: Partial<AddAgendaItem> = subject) => addTo(app, sessionId, of);
  const seat = async (fullName: string, term: object) => {
    const seen = { fullName, isExOfficio: false, isCitizen: true, termFrom: '2026-01-01', ...term };
    const electionActId = await makeElection(app);
    return made(await office.post('/council/members', { ...seen, electionActId })).id;
  };

  describe('votes', () => {
    it('are cast by the member alone, once, before the decision', async () => {
      const item = await addItem((await convene()).id);
      const votes = `/council/agenda-items/${item.id}/votes`;
      expect((await office.post(votes, { choice: 'for' })).status).toBe(403);
      expect((await app.as(['council']).post(votes, { choice: 'for' })).body.code).toBe('ACCESS.DENIED');
      expect((await member(1).post(votes, { choice: 'for', councilMemberId: council[2]?.id })).status).toBe(422);
      const cast = await member(1).post<AgendaItemView>(votes, { choice: 'for' });
      expect(cast).toMatchObject({
        status: 201,
        body: { votes: [{ councilMemberId: council[1]?.id, choice: 'for' }] },
      });
      expect(cast.body.actions).toMatchObject([
        { name: 'vote', allowed: false, refusal: { code: 'COUNCIL.ALREADY_VOTED' } },
        { name: 'declare-conflict', allowed: false, refusal: { code: 'COUNCIL.ALREADY_VOTED' } },
      ]);
      expect((await member(1).post(votes, { choice: 'against' })).body.code).toBe('COUNCIL.ALREADY_VOTED');
      await office.post(`/council/agenda-items/${item.id}/decision`);
      const late = await member(2).post(votes, { choice: 'against' });
      expect([late.status, late.body.code, late.body.provision]).toEqual([409, 'COUNCIL.ITEM_DECIDED', '11-2(1)']);
    });

    it.each([
      ['before the term', '2025-12-31', {}, undefined],
      ['after the term', '2026-02-02', { termTo: '2026-02-01' }, undefined],
      ['after the departure', '2026-02-01', {}, '2026-02-01'],
    ])('are not cast by a member %s', async (_, heldOn, term, endedOn) => {
      const id = await seat(`A member on ${heldOn}`, term);
      if (endedOn) await office.post(`/council/members/${id}/departure`, { endedOn, reason: 'resigned' });
      const item = await addItem((await convene(heldOn)).id);
      const outsider = app.as(['council'], { councilMemberId: id });
      const { status, body } = await outsider.post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' });
      expect([status, body.code, body.params]).toEqual([409, 'COUNCIL.MEMBER_NOT_IN_TERM', { day: heldOn }]);
      await expect(
        app.sql(
          `insert into votes (agenda_item_id, council_member_id, choice, cast_at) values ($1, $2, 'for', now())`,
          [item.id, id],
        ),
      ).rejects.toMatchObject({ constraint: 'votes_by_members_in_term' });
    });
  });

  describe('decisions', () => {
    it('carry number, day and votes, and are found by what they are about', async () => {
      const session = await convene();
      await addItem(session.id, { subjectType: 'other' });
      const item = await addItem(session.id);
      await member(0).post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' });
      await member(1).post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' });
      await member(2).post(`/council/agenda-items/${item.id}/votes`, { choice: 'against' });
      const { status, body } = await office.post<DecisionView>(`/council/agenda-items/${item.id}/decision`);
      expect(status).toBe(201);
      expect(body).toMatchObject({ outcome: 'adopted', votesFor: 2, votesAgainst: 1, votesAbstained: 0, ...subject });
      expect(body).toMatchObject({ number: `2026-${session.number}/2`, decidedOn: '2026-03-02' });
      expect(body.rule).toMatchObject({ editionId: null, quorum: null, majority: 'of_votes', takingPart: 3 });
      const details = made(await office.get<DecisionDetails>(`/council/decisions/${body.id}`));
      expect(details).toMatchObject({ ...body, session: { kind: 'in_person' } });
      expect(details.votes.map(({ fullName, choice }) => `${fullName} ${choice}`)).toEqual([
        'Member 1 for',
        'Member 2 against',
        'Ombudsman for',
      ]);
      const found = await office.get<Page<DecisionView>>(
        `/council/decisions?subjectType=visit_plan&subjectId=${subject.subjectId}&outcome=adopted&year=2026`,
      );
      expect(found.body.items).toContainEqual(body);
      expect((await office.get<Page<DecisionView>>('/council/decisions?year=2025')).body.items).toEqual([]);
      const again = await office.post(`/council/agenda-items/${item.id}/decision`);
      expect([again.status, again.body.code]).toEqual([409, 'COUNCIL.ITEM_DECIDED']);
      const seen = (await office.get<SessionView>(`/council/sessions/${session.id}`)).body;
      expect(seen.agenda.map((view) => [view.position, view.status])).toEqual([
        [1, 'open'],
        [2, 'decided'],
      ]);
      expect(seen.agenda[1]?.decision?.id).toBe(body.id);
    });

    it('are rejected when votes for do not outnumber votes against', async () => {
      const id = await decide(app, subject, '2026-03-02', ['for', 'against', 'abstain']);
      expect((await office.get<DecisionView>(`/council/decisions/${id}`)).body.outcome).toBe('rejected');
    });

    it('rest on at least one vote, and an item on the record that it is about', async () => {
      const session = await convene();
      const item = await addItem(session.id);
      expect(item.actions).toMatchObject([{ name: 'decide', allowed: false, refusal: { code: 'COUNCIL.NO_VOTES' } }]);
      expect((await office.post(`/council/agenda-items/${item.id}/decision`)).body.code).toBe('COUNCIL.NO_VOTES');
      const nameless = await office.post(`/council/sessions/${session.id}/agenda-items`, {
        title: 'A',
        subjectType: 'selection',
      });
      expect(nameless).toMatchObject({
        status: 422,
        body: { code: 'COUNCIL.SUBJECT_REQUIRED', fields: [{ field: 'subjectId' }] },
      });
    });

    it('are given once to a repeated request', async () => {
      const item = await addItem((await convene()).id);
      await member(0).post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' });
      const ask = () => office.post(`/council/agenda-items/${item.id}/decision`, {}, { idempotencyKey: 'decide-once' });
      expect((await ask()).body).toEqual((await ask()).body);
    });

    it('leave an audit entry without a name', async () => {
      const id = await decide(app, subject);
      const entries = await app.sql(`select action, provision, detail from audit_entries where subject_id = $1`, [id]);
      expect(entries).toMatchObject([
        { action: 'agenda-item.decide', provision: '11-2(1)', detail: { outcome: 'adopted' } },
      ]);
    });
  });

  describe('the database itself', () => {
    let itemId: string;
    let session: SessionView;
    const record = (change: object = {}) => {
      const row = {
        number: `2026-${session.number}/1`,
        day: '2026-03-02',
        outcome: 'adopted',
        votes: [1, 0, 0],
        ...change,
      };
      return app.sql(
        `insert into council_decisions (number, agenda_item_id, decided_on, outcome, votes_for, votes_against,
           votes_abstained, subject_type, subject_id, majority, council_size, taking_part, conflicted, created_at)
         select $1, $2, $3::date, $4, $5::int, $6::int, $7::int, $8, $9::uuid, 'of_votes',
           (select count(*) from council_members_on($3::date)), $5::int + $6::int + $7::int, 0, now()`,
        [row.number, itemId, row.day, row.outcome, ...row.votes, subject.subjectType, subject.subjectId],
      );
    };

    beforeAll(async () => {
      session = await convene();
      itemId = (await addItem(session.id)).id;
      await member(0).post(`/council/agenda-items/${itemId}/votes`, { choice: 'for' });
    });

    it.each([
      ['counts votes that were not cast', { votes: [2, 0, 0] }, 'council_decisions_follow_the_votes'],
      ['has another number', { number: '2026-99/1' }, 'council_decisions_follow_the_votes'],
      ['has another day', { day: '2026-03-01' }, 'council_decisions_follow_the_votes'],
      ['is adopted against its votes', { outcome: 'rejected' }, 'council_decisions_votes_check'],
    ])('refuses a decision that %s', async (_, change, constraint) => {
      await expect(record(change)).rejects.toMatchObject({ constraint });
    });

    it('refuses a second vote, a vote after the decision or the close, and any change of what is decided', async () => {
      const insert = (memberAt: number) =>
        app.sql(
          `insert into votes (agenda_item_id, council_member_id, choice, cast_at) values ($1, $2, 'for', now())`,
          [itemId, council[memberAt]?.id],
        );
      const refused = (query: string) => expect(app.sql(query)).rejects;
      await expect(insert(0)).rejects.toMatchObject({ constraint: 'votes_agenda_item_id_council_member_id_key' });
      await record();
      await expect(insert(1)).rejects.toMatchObject({ constraint: 'votes_before_decision' });
      const undecided = await addItem((await convene()).id);
      await office.post(`/council/sessions/${undecided.sessionId}/close`);
      itemId = undecided.id;
      await expect(insert(1)).rejects.toMatchObject({ constraint: 'votes_in_open_session' });
      await refused(`update council_decisions set outcome = 'rejected'`).toMatchObject({
        constraint: 'council_decisions_append_only',
      });
      await refused('delete from council_decisions').toMatchObject({ constraint: 'council_decisions_append_only' });
      await refused(`update votes set choice = 'against'`).toMatchObject({ constraint: 'votes_append_only' });
      await refused(`update agenda_items set title = 'x'`).toMatchObject({ constraint: 'agenda_items_append_only' });
      await refused(`update council_sessions set held_on = '2026-01-01'`).toMatchObject({
        constraint: 'council_sessions_append_only',
      });
    });
  });
});
