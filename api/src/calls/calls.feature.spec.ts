import type { CallSummary, CallView } from '@shared/calls/call.contract';
import type { Page } from '@shared/page';
import { testApp, type Client, type TestApp } from '../../test/app';
import { callBody, makeAnnouncedCall, makeCall } from '../../test/make/calls';

describe('A call for candidates', () => {
  let app: TestApp;
  let office: Client;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set('2026-03-02'));

  const act = (call: CallView, name: 'announcement' | 'closing', ifMatch = call.version) =>
    office.post<CallView & { code: string; params: object }>(`/calls/${call.id}/${name}`, {}, { ifMatch });

  it('says who is wanted, where they must be able to travel, which papers, and between which days', async () => {
    const { status, body } = await office.post<CallView>('/calls', callBody(app, { termMonths: 48 }));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: null,
      status: 'draft',
      isOpen: false,
      termMonths: 48,
      categories: [
        { category: 'lawyer', wanted: 2 },
        { category: 'doctor', wanted: null },
      ],
      competences: ['law', 'psychiatry'],
      regions: ['KZ-75', 'KZ-10'],
      documents: [
        { kind: 'application_form', note: null },
        { kind: 'cv', note: { kk: 'с фотографией не нужно', ru: 'с фотографией не нужно' } },
      ],
    });
  });

  it.each([
    ['a category that the law does not know', { categories: [{ category: 'advocate' }] }, 'categories.0.category'],
    ['no category', { categories: [] }, 'categories'],
    ['a category twice', { categories: [{ category: 'doctor' }, { category: 'doctor' }] }, 'categories'],
    ['a category that is no object', { categories: ['doctor'] }, 'categories'],
    ['nobody of a category', { categories: [{ category: 'doctor', wanted: 0 }] }, 'categories.0.wanted'],
    ['a region that does not exist', { regions: ['KZ-99'] }, 'regions'],
    ['a medical paper', { documents: [{ kind: 'medical_certificate' }] }, 'documents.0.kind'],
    ['a competence of its own making', { competences: ['speaks Kazakh'] }, 'competences'],
    ['residence', { residence: ['KZ-75'] }, 'residence'],
    ['a day that no calendar has', { opensOn: '2026-02-30' }, 'opensOn'],
  ])('asks for nothing but that: not for %s', async (_, wrong, field) => {
    const { status, body } = await office.post('/calls', { ...callBody(app), ...wrong });
    expect([status, body.code]).toEqual([422, 'REQUEST.INVALID']);
    expect(body.fields?.map((problem) => problem.field)).toContain(field);
  });

  it('ends after it opens', async () => {
    const days = { opensOn: '2026-03-10', closesOn: '2026-03-09' };
    const { body } = await office.post('/calls', callBody(app, days));
    expect([body.code, body.fields?.[0]?.field]).toEqual(['CALL.DAYS_INVALID', 'closesOn']);
    const { id } = await makeCall(app);
    await expect(app.sql(`update calls set closes_on = '2026-03-01' where id = $1`, [id])).rejects.toMatchObject({
      constraint: 'calls_days_check',
    });
  });

  it('is written until it is announced, gets the next number of the year, and then stays as it is', async () => {
    const [first, second] = [await makeCall(app), await makeCall(app)];
    const changed = await office.put<CallView>(
      `/calls/${first.id}`,
      callBody(app, { categories: [{ category: 'social_worker', wanted: 3 }], documents: [], closesOn: '2026-03-31' }),
      { ifMatch: first.version },
    );
    expect(changed.body).toMatchObject({ version: 2, documents: [], categories: [{ category: 'social_worker' }] });
    const announced = (await act(changed.body, 'announcement')).body;
    expect(announced).toMatchObject({ number: '1/2026', status: 'announced', announcedOn: '2026-03-02', isOpen: true });
    expect((await act(second, 'announcement')).body.number).toBe('2/2026');
    expect(announced.actions).toMatchObject([
      { name: 'change', allowed: false, refusal: { code: 'CALL.ANNOUNCED', provision: '11-1(3)' } },
      { name: 'announce', allowed: false, refusal: { code: 'CALL.ANNOUNCED' } },
      { name: 'close', allowed: true },
    ]);
    const late = await office.put(`/calls/${first.id}`, callBody(app), { ifMatch: announced.version });
    expect([late.status, late.body.code]).toEqual([409, 'CALL.ANNOUNCED']);
  });

  it('stays as it was announced in the database as well', async () => {
    const call = await makeAnnouncedCall(app);
    const refused = (sql: string) => expect(app.sql(sql, [call.id])).rejects;
    for (const sql of [
      `update calls set closes_on = '2027-01-01' where id = $1`,
      `update calls set title_ru = 'x' where id = $1`,
      `update call_categories set wanted = 9 where call_id = $1`,
      `delete from call_categories where call_id = $1`,
      `insert into call_documents (call_id, position, kind) values ($1, 9, 'diploma')`,
    ]) {
      await refused(sql).toMatchObject({ constraint: 'calls_stay_as_announced' });
    }
    await refused(
      `update calls set status = 'draft', number = null, year = null, announced_on = null where id = $1`,
    ).toMatchObject({ constraint: 'calls_stay_as_announced' });
    await refused('delete from calls where id = $1').toMatchObject({ constraint: 'calls_never_deleted' });
  });

  it('is not announced once its days are over, and is closed once', async () => {
    const call = await makeCall(app, { closesOn: '2026-03-05' });
    app.clock.set('2026-03-06');
    const { status, body } = await act(call, 'announcement');
    expect([status, body.code, body.params]).toEqual([409, 'CALL.ENDS_IN_THE_PAST', { day: '2026-03-05' }]);
    const announced = await makeAnnouncedCall(app);
    const closed = (await act(announced, 'closing')).body;
    expect(closed).toMatchObject({ status: 'closed', closedOn: '2026-03-06', isOpen: false });
    expect((await act(closed, 'closing')).body.code).toBe('CALL.NOT_ANNOUNCED');
    expect((await act(announced, 'closing')).body.code).toBe('CONFLICT.STALE');
  });

  it('is kept by the office and read by the Council and the Ombudsman', async () => {
    const { id } = await makeCall(app);
    const list = await app.as(['council']).get<Page<CallSummary>>('/calls?status=draft');
    expect(list.body.items.map((row) => row.id)).toContain(id);
    expect((await app.as(['ombudsman']).get(`/calls/${id}`)).status).toBe(200);
    expect((await app.as(['council']).post('/calls', callBody(app))).status).toBe(403);
    expect((await app.as(['participant']).get('/calls')).status).toBe(403);
    expect((await office.get('/calls/7c0a0000-0000-4000-8000-000000000001')).status).toBe(404);
  });
});
