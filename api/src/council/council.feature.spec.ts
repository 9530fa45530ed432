import type { AgendaItemView, CouncilMemberView, SessionSummary, SessionView } from '@shared/council/council.contract';
import type { Page } from '@shared/page';
import { testApp, type Client, type TestApp } from '../../test/app';
import { makeCouncil, type SeatedMember } from '../../test/make/council';

describe('The Coordination Council', () => {
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
  const convene = async (heldOn = '2026-03-02') =>
    (await office.post<SessionView>('/council/sessions', { heldOn })).body;
  const addItem = async (sessionId: string, body: object = subject) =>
    (await office.post<AgendaItemView>(`/council/sessions/${sessionId}/agenda-items`, { title: 'The plan', ...body }))
      .body;
  const elected = {
    fullName: 'A',
    isExOfficio: false,
    isCitizen: true,
    electionAct: 'Act no. 2',
    termFrom: '2026-01-01',
  };

  describe('members', () => {
    it('are listed with their term and what the office may record of them', async () => {
      const { status, body } = await office.get<Page<CouncilMemberView>>('/council/members');
      expect(status).toBe(200);
      expect(body.items).toHaveLength(3);
      const ombudsman = body.items.find((view) => view.isExOfficio);
      expect(ombudsman).toMatchObject({
        version: 1,
        electionAct: null,
        actions: [{ name: 'record-departure', allowed: true }],
      });
    });

    it('are not seated without an act of the commission, citizenship and a term', async () => {
      const answers = [
        await office.post('/council/members', { ...elected, electionAct: undefined }),
        await office.post('/council/members', { ...elected, isCitizen: false }),
        await office.post('/council/members', { ...elected, termTo: '2026-01-01' }),
      ];
      expect(answers.map(({ status, body }) => [status, body.code, body.provision, body.fields?.[0]?.field])).toEqual([
        [422, 'COUNCIL.ELECTION_ACT_REQUIRED', '11-2(1)', 'electionAct'],
        [422, 'COUNCIL.CITIZEN_REQUIRED', '11-2(1)', 'isCitizen'],
        [422, 'COUNCIL.TERM_INVALID', '11-2(1)', 'termTo'],
      ]);
    });

    it('hold one seat ex officio until the Ombudsman departs', async () => {
      const ombudsman = { ...elected, isExOfficio: true, electionAct: undefined };
      const { status, body } = await office.post('/council/members', ombudsman);
      expect([status, body.code]).toEqual([409, 'COUNCIL.OMBUDSMAN_SEATED']);
    });

    it('depart on a day that has come, after the term began', async () => {
      const { id } = (await office.post('/council/members', elected)).body;
      const depart = (endedOn: string) => office.post(`/council/members/${id}/departure`, { endedOn });
      expect((await depart('2026-03-03')).body.code).toBe('REQUEST.DATE_IN_THE_FUTURE');
      expect((await depart('2026-01-01')).body.code).toBe('COUNCIL.TERM_INVALID');
      const departed = await depart('2026-02-01');
      expect(departed).toMatchObject({ status: 200, body: { endedOn: '2026-02-01', version: 2 } });
      expect((await depart('2026-02-02')).body.code).toBe('STATE.NOT_ALLOWED');
    });

    it('are kept by the office alone, and read by the office, the Ombudsman and the Council', async () => {
      expect((await member(1).post('/council/members', elected)).status).toBe(403);
      expect((await member(1).get('/council/members')).status).toBe(200);
      expect((await app.as(['participant']).get('/council/members')).status).toBe(403);
      expect((await app.as(['authority']).get('/council/decisions')).status).toBe(403);
      expect((await app.anonymous.get('/council/sessions')).status).toBe(401);
    });
  });

  describe('sessions', () => {
    it('are numbered within their year', async () => {
      const [first, second, lastYear] = [await convene(), await convene(), await convene('2025-12-30')];
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
      const rows = await app.sql('select from council_sessions where year = 2024');
      expect(rows).toHaveLength(1);
    });

    it('are convened at once without sharing a number', async () => {
      const sessions = await Promise.all([1, 2, 3].map(() => convene('2023-09-01')));
      expect(sessions.map((session) => session.number).sort()).toEqual([1, 2, 3]);
    });

    it('are not held in the future', async () => {
      const { status, body } = await office.post('/council/sessions', { heldOn: '2026-03-03' });
      expect([status, body.code]).toEqual([422, 'REQUEST.DATE_IN_THE_FUTURE']);
    });

    it('take neither items nor votes nor decisions once they are closed', async () => {
      const session = await convene();
      const item = await addItem(session.id);
      await member(0).post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' });
      const closed = await office.post<SessionView>(`/council/sessions/${session.id}/close`);
      expect(closed).toMatchObject({ status: 200, body: { status: 'closed', version: 3 } });
      expect(closed.body.actions).toMatchObject([
        { name: 'add-agenda-item', allowed: false, refusal: { code: 'COUNCIL.SESSION_CLOSED' } },
        { name: 'close', allowed: false },
      ]);
      const late = [
        await office.post(`/council/sessions/${session.id}/agenda-items`, { title: 'Late', ...subject }),
        await member(1).post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' }),
        await office.post(`/council/agenda-items/${item.id}/decision`),
        await office.post(`/council/sessions/${session.id}/close`),
      ];
      expect(late.map(({ status, body }) => [status, body.code])).toEqual(
        Array(4).fill([409, 'COUNCIL.SESSION_CLOSED']),
      );
      const { body } = await office.get<Page<SessionSummary>>('/council/sessions?status=closed');
      expect(body.items.map((row) => row.id)).toEqual([session.id]);
    });
  });
});
