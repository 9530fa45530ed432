import type { AgendaItemView, SessionSummary, SessionView } from '@shared/council/session.contract';
import type { Page } from '@shared/page';
import { testApp, type Client, type TestApp } from '../../test/app';
import { makeElection } from '../../test/make/commission';
import { addItem, convene, makeCouncil, type SeatedMember } from '../../test/make/council';
import { pdfBytes, sendFile, uploadPdf } from '../../test/make/files';
import { made } from '../../test/make/made';

describe('The sessions of the Council (11-2(1))', () => {
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
  const actions = (view: { actions: readonly { name: string; refusal?: { code: string } }[] }) =>
    view.actions.map(({ name, refusal }) => `${name} ${refusal?.code ?? 'allowed'}`);

  it('are numbered within their year', async () => {
    const first = await convene(app, { heldOn: today });
    const [second, lastYear] = [await convene(app, { heldOn: today }), await convene(app, { heldOn: '2025-12-30' })];
    expect(second.number).toBe(first.number + 1);
    expect([lastYear.year, lastYear.number]).toEqual([2025, 1]);
  });

  it('carry the number of the paper where it is given, once', async () => {
    const given = await office.post('/council/sessions', { heldOn: '2024-05-01', number: 7 });
    expect(given).toMatchObject({ status: 201, body: { number: 7, year: 2024 } });
    const again = await office.post('/council/sessions', { heldOn: '2024-06-01', number: 7 });
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'COUNCIL.SESSION_NUMBER_TAKEN', title: 'There is a session no. 7 in 2024 already.' },
    });
    expect(await app.sql('select from council_sessions where year = 2024')).toHaveLength(1);
  });

  it('are convened at once without sharing a number', async () => {
    const sessions = await Promise.all([1, 2, 3].map(() => convene(app, { heldOn: '2023-09-01' })));
    expect(sessions.map((session) => session.number).sort()).toEqual([1, 2, 3]);
  });

  it('are convened by the office alone, and read by the office, the Ombudsman and the Council', async () => {
    expect((await member(1).post('/council/sessions', { heldOn: today })).status).toBe(403);
    expect((await member(1).get('/council/sessions')).status).toBe(200);
    expect((await app.as(['participant']).get('/council/sessions')).status).toBe(403);
    expect((await app.as(['authority']).get('/council/decisions')).status).toBe(403);
  });

  it('are convened ahead with their agenda; votes and decisions come from the day on', async () => {
    const session = await convene(app, { heldOn: '2026-03-10' });
    expect(session.status).toBe('planned');
    expect(actions(session)).toEqual([
      'add-agenda-item allowed',
      'record-attendance COUNCIL.SESSION_AHEAD',
      'close COUNCIL.SESSION_AHEAD',
      'print-minutes COUNCIL.SESSION_NOT_CLOSED',
    ]);
    const item = await addItem(app, session.id);
    const votes = `/council/agenda-items/${item.id}/votes`;
    const early = [
      await member(1).post(votes, { choice: 'for' }),
      await office.post(`/council/agenda-items/${item.id}/decision`),
      await office.post(`/council/sessions/${session.id}/close`),
      await office.put(`/council/sessions/${session.id}/attendance`, { present: [] }, { ifMatch: 2 }),
    ];
    expect(early.map(({ status, body }) => [status, body.code, body.params])).toEqual(
      Array(4).fill([409, 'COUNCIL.SESSION_AHEAD', { day: '2026-03-10' }]),
    );
    await expect(
      app.sql(
        `insert into votes (agenda_item_id, council_member_id, choice, cast_at) values ($1, $2, 'for', '2026-03-09T18:30:00Z')`,
        [item.id, idOf(1)],
      ),
    ).rejects.toMatchObject({ constraint: 'votes_from_the_day_on' });
    const planned = await office.get<Page<SessionSummary>>('/council/sessions?status=planned');
    expect(planned.body.items.map(({ id }) => id)).toEqual([session.id]);
    app.clock.set('2026-03-10');
    expect((await member(1).post<AgendaItemView>(votes, { choice: 'for' })).status).toBe(201);
    expect((await office.get<Page<SessionSummary>>('/council/sessions?status=planned')).body.items).toEqual([]);
    expect((await office.get<SessionView>(`/council/sessions/${session.id}`)).body.status).toBe('open');
  });

  it('bring a paper that the Council alone reads, and no paper twice', async () => {
    const sent = made(await sendFile(office, pdfBytes('for the agenda')));
    const paper = { fileId: sent.id, title: 'The draft' };
    const session = await convene(app, { heldOn: today });
    const item = await addItem(app, session.id, { paper });
    expect(item.paper).toEqual({ title: 'The draft' });
    const read = await member(1).get(`/council/agenda-items/${item.id}/paper`);
    expect([read.status, read.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(read.text).toContain('for the agenda');
    const body = { title: 'Again', subjectType: 'other', paper };
    const again = await office.post(`/council/sessions/${session.id}/agenda-items`, body);
    expect([again.status, again.body.code, again.body.fields?.[0]?.field]).toEqual([
      422,
      'FILE.NOT_FOUND',
      'paper.fileId',
    ]);
    const none = await addItem(app, session.id);
    expect((await member(1).get(`/council/agenda-items/${none.id}/paper`)).status).toBe(404);
    expect((await app.as(['participant']).get(`/council/agenda-items/${item.id}/paper`)).status).toBe(403);
    const nameless = { ...body, paper: { fileId: await uploadPdf(office, 'other'), title: ' ' } };
    const refused = await office.post(`/council/sessions/${session.id}/agenda-items`, nameless);
    expect([refused.status, refused.body.fields?.[0]?.field]).toEqual([422, 'paper.title']);
  });

  it('take neither items nor votes nor decisions nor attendance once they are closed', async () => {
    const session = await convene(app, { heldOn: today });
    const item = await addItem(app, session.id);
    await member(0).post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' });
    const closed = await office.post<SessionView>(`/council/sessions/${session.id}/close`);
    expect(closed).toMatchObject({ status: 200, body: { status: 'closed', version: 3 } });
    expect(actions(closed.body)).toEqual([
      'add-agenda-item COUNCIL.SESSION_CLOSED',
      'record-attendance COUNCIL.SESSION_CLOSED',
      'close COUNCIL.SESSION_CLOSED',
      'print-minutes allowed',
    ]);
    const late = [
      await office.post(`/council/sessions/${session.id}/agenda-items`, { title: 'Late', subjectType: 'other' }),
      await member(1).post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' }),
      await member(1).post(`/council/agenda-items/${item.id}/conflict`),
      await office.post(`/council/agenda-items/${item.id}/decision`),
      await office.post(`/council/sessions/${session.id}/close`),
      await office.put(`/council/sessions/${session.id}/attendance`, { present: [] }, { ifMatch: 3 }),
    ];
    expect(late.map(({ status, body }) => [status, body.code])).toEqual(Array(6).fill([409, 'COUNCIL.SESSION_CLOSED']));
    await expect(
      app.sql(`update council_sessions set status = 'open' where id = $1`, [session.id]),
    ).rejects.toMatchObject({ constraint: 'council_sessions_fixed_once_closed' });
    const { body } = await office.get<Page<SessionSummary>>('/council/sessions?status=closed');
    expect(body.items.map((row) => row.id)).toEqual([session.id]);
  });

  describe('keep who is present (11-2(2))', () => {
    const record = (session: SessionView, present: string[], version = session.version) =>
      office.put<SessionView>(`/council/sessions/${session.id}/attendance`, { present }, { ifMatch: version });
    const presentIn = ({ members }: SessionView) =>
      members.filter(({ isPresent }) => isPresent).map(({ councilMemberId }) => councilMemberId);

    it('as the office records it, against the version that it saw', async () => {
      const session = await convene(app, { heldOn: today });
      expect(session.members.map(({ fullName }) => fullName)).toEqual(['Member 1', 'Member 2', 'Ombudsman']);
      const first = await record(session, [idOf(0), idOf(1)]);
      expect([first.status, presentIn(first.body)]).toEqual([200, [idOf(1), idOf(0)]]);
      const stale = await record(session, [idOf(0)]);
      expect([stale.status, stale.body]).toEqual([409, expect.objectContaining({ code: 'CONFLICT.STALE' })]);
      expect(presentIn((await record(first.body, [idOf(2)])).body)).toEqual([idOf(2)]);
    });

    it('and let nobody else vote, nor take a voter off the list', async () => {
      const session = await convene(app, { heldOn: today });
      const item = await addItem(app, session.id);
      const recorded = (await record(session, [idOf(1)], 2)).body;
      const vote = (at: number) => member(at).post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' });
      const absent = await vote(2);
      expect([absent.status, absent.body.code, absent.body.provision]).toEqual([409, 'COUNCIL.NOT_PRESENT', '11-2(2)']);
      await expect(
        app.sql(`insert into votes (agenda_item_id, council_member_id, choice, cast_at) values ($1, $2, 'for', $3)`, [
          item.id,
          idOf(2),
          `${today}T05:00:00Z`,
        ]),
      ).rejects.toMatchObject({ constraint: 'votes_by_those_present' });
      expect((await vote(1)).status).toBe(201);
      const off = await record(recorded, [idOf(2)]);
      expect([off.status, off.body]).toEqual([409, expect.objectContaining({ code: 'COUNCIL.MEMBER_HAS_VOTED' })]);
      await expect(
        app.sql('delete from session_attendances where session_id = $1', [session.id]),
      ).rejects.toMatchObject({ constraint: 'session_attendances_of_voters_stay' });
    });

    it('of members in their term on that day, in person', async () => {
      const newcomer = made(
        await office.post('/council/members', {
          fullName: 'Newcomer',
          isExOfficio: false,
          isCitizen: true,
          electionActId: await makeElection(app, '2026-03-01'),
          termFrom: '2026-03-01',
        }),
      );
      const before = await convene(app, { heldOn: '2026-02-20' });
      expect(before.members).toHaveLength(3);
      const refused = await record(before, [newcomer.id]);
      expect([refused.status, refused.body]).toEqual([
        422,
        expect.objectContaining({ code: 'COUNCIL.NOT_A_MEMBER_ON_THE_DAY', fields: [expect.anything()] }),
      ]);
      const insert = (sessionId: string, memberId: string) =>
        app.sql('insert into session_attendances values ($1, $2, true)', [sessionId, memberId]);
      await expect(insert(before.id, newcomer.id)).rejects.toMatchObject({
        constraint: 'session_attendances_by_members_in_term',
      });
      const written = await convene(app, { heldOn: today, kind: 'written', closesOn: '2026-03-05' });
      const inWriting = await record(written, [idOf(0)]);
      expect(inWriting.body).toMatchObject({ code: 'COUNCIL.ATTENDANCE_IN_PERSON_ONLY', status: 409 });
      await expect(insert(written.id, idOf(0))).rejects.toMatchObject({ constraint: 'session_attendances_in_person' });
      const closed = made(await office.post<SessionView>(`/council/sessions/${before.id}/close`));
      expect(presentIn(closed)).toEqual([]);
      await expect(
        app.sql('update session_attendances set is_present = true where session_id = $1', [before.id]),
      ).rejects.toMatchObject({ constraint: 'session_attendances_in_open_session' });
    });
  });
});
