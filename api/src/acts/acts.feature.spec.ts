import type { ActView, EditionView, PrepareEdition } from '@shared/acts/act.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { approveAct } from '../../test/make/acts';
import { uploadPdf, uploadPicture } from '../../test/make/files';
import { made } from '../../test/make/made';
import { ActsService } from '.';
import { UnitOfWork } from '../platform/database';

describe('the register of the Ombudsman’s acts', () => {
  let app: TestApp;
  let office: Client;
  let ombudsman: Client;
  const regulation = (change: Partial<PrepareEdition> = {}): PrepareEdition => ({
    titleKk: 'Үйлестіру кеңесі туралы ереже',
    titleRu: 'Положение о Координационном совете',
    inForceFrom: '2026-03-01',
    parameters: {},
    ...change,
  });
  const inForce = async (code: string, on: string) =>
    (await office.get<EditionView[]>(`/acts/${code}/editions?on=${on}`)).body.map(({ number }) => number);

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    ombudsman = app.as(['ombudsman']);
  });
  afterAll(() => app.close());

  it('names the five, and says of each that nothing is configured while none is approved', async () => {
    const { body } = await app.as(['participant']).get<ActView[]>('/acts');
    expect(body.map(({ code, inForce, draft }) => [code, inForce, draft])).toEqual([
      ['council_regulation', null, null],
      ['selection_order', null, null],
      ['group_formation_order', null, null],
      ['visit_recommendations', null, null],
      ['annual_report_order', null, null],
    ]);
    expect(body[0]?.unset).toEqual(['seats', 'quorum', 'majority']);
    expect((await app.as(['authority']).get('/acts')).status).toBe(403);
    expect((await app.as(['administrator']).get('/acts')).status).toBe(403);
    expect((await office.get('/acts/constitution/editions')).status).toBe(404);
  });

  it('answers which edition was in force on a day, and what it settles (11-2(2))', async () => {
    const first = await approveAct(app, 'council_regulation', {
      number: '7',
      approvedOn: '2024-01-10',
      inForceFrom: '2024-02-01',
      parameters: { quorum: 'half' },
    });
    const second = await approveAct(app, 'council_regulation', {
      number: '9',
      approvedOn: '2025-06-01',
      inForceFrom: '2025-07-01',
      parameters: { quorum: 'more_than_half', seats: 7 },
    });
    expect(second).toMatchObject({ status: 'approved', repealedOn: null, file: { size: expect.any(Number) } });
    expect((await office.get<EditionView>(`/acts/editions/${first.id}`)).body).toMatchObject({
      inForceFrom: '2024-02-01',
      repealedOn: '2025-07-01',
    });
    const days = ['2024-01-31', '2024-02-01', '2025-06-30', '2025-07-01', '2026-03-02'];
    expect(await Promise.all(days.map((day) => inForce('council_regulation', day)))).toEqual([
      [],
      ['7'],
      ['7'],
      ['9'],
      ['9'],
    ]);
    const actor = office.actor ?? fail();
    const settled = (day: string) =>
      app.nest
        .get(UnitOfWork)
        .read(actor, (work) => app.nest.get(ActsService).parametersOn(work, 'council_regulation', day));
    expect([await settled('2024-01-31'), await settled('2025-06-30'), await settled('2025-07-01')]).toEqual([
      null,
      { quorum: 'half' },
      { quorum: 'more_than_half', seats: 7 },
    ]);
    const { body } = await office.get<ActView[]>('/acts?on=2025-06-30');
    expect(body[0]).toMatchObject({ on: '2025-06-30', inForce: { number: '7' }, unset: ['seats', 'majority'] });
  });

  it('takes what the office prepares, and approval from the Ombudsman alone', async () => {
    expect((await ombudsman.post('/acts/visit_recommendations/editions', regulation())).status).toBe(403);
    const fileId = await uploadPdf(office);
    const draft = made(await office.post<EditionView>('/acts/visit_recommendations/editions', regulation({ fileId })));
    expect(draft).toMatchObject({ status: 'draft', number: null, version: 1 });
    const paper = { number: '1', approvedOn: '2026-03-01' };
    for (const role of ['office', 'council', 'participant', 'administrator'] as const) {
      const answer = await app.as([role]).post(`/acts/editions/${draft.id}/approval`, paper, { ifMatch: 1 });
      expect([role, answer.status]).toEqual([role, 403]);
    }
    const approved = await ombudsman.post<EditionView>(`/acts/editions/${draft.id}/approval`, paper, { ifMatch: 1 });
    expect(approved).toMatchObject({ status: 200, body: { status: 'approved', ...paper, version: 2 } });
    expect(approved.body.actions).toMatchObject([
      { name: 'approve', allowed: false, refusal: { code: 'ACT.EDITION_FIXED', provision: '11-2(2)' } },
      { name: 'repeal', allowed: true },
    ]);
    const entries = await app.sql(
      `select action, provision, actor_roles from audit_entries where subject_id = $1 order by seq`,
      [draft.id],
    );
    expect(entries).toEqual([
      { action: 'act-edition.prepare', provision: '11-2(2)', actor_roles: ['office'] },
      { action: 'act-edition.approve', provision: '11-2(2)', actor_roles: ['ombudsman'] },
    ]);
  });

  describe('a draft', () => {
    let draft: EditionView;
    beforeAll(async () => {
      draft = made(await office.post<EditionView>('/acts/annual_report_order/editions', regulation()));
    });

    it('is there for those who prepare and approve, and for nobody else', async () => {
      const absent = await app.as(['council']).get('/acts/editions/7c0a0000-0000-4000-8000-000000000001');
      const hidden = await app.as(['council']).get(`/acts/editions/${draft.id}`);
      expect([hidden.status, hidden.body.code]).toEqual([404, absent.body.code]);
      expect((await app.as(['council']).get<EditionView[]>('/acts/annual_report_order/editions')).body).toEqual([]);
      expect((await ombudsman.get<ActView[]>('/acts')).body[4]).toMatchObject({
        inForce: null,
        draft: { id: draft.id },
      });
      expect((await app.as(['council']).get<ActView[]>('/acts')).body[4]).toMatchObject({ draft: null, actions: [] });
    });

    it('is the only one of its act', async () => {
      const again = await office.post('/acts/annual_report_order/editions', regulation());
      expect([again.status, again.body.code]).toEqual([409, 'ACT.DRAFT_EXISTS']);
      const row = `('annual_report_order', 'a', 'b', '2026-01-01', '{}', now())`;
      await expect(
        app.sql(
          `insert into act_editions (code, title_kk, title_ru, in_force_from, parameters, created_at) values ${row}`,
        ),
      ).rejects.toMatchObject({ constraint: 'act_editions_draft_key' });
    });

    it('is not approved without its text, before the day of approval, or as somebody else left it', async () => {
      const approve = (ifMatch: number, approvedOn = '2026-03-01') =>
        ombudsman.post(`/acts/editions/${draft.id}/approval`, { number: '3', approvedOn }, { ifMatch });
      expect((await approve(1)).body).toMatchObject({ code: 'ACT.FILE_REQUIRED', provision: '11-2(2)' });
      const fileId = await uploadPdf(office);
      const change = { ifMatch: 1 };
      expect((await office.put(`/acts/editions/${draft.id}`, regulation({ fileId }), change)).status).toBe(200);
      expect((await approve(1)).body.code).toBe('CONFLICT.STALE');
      expect((await approve(2, '2026-03-03')).body.code).toBe('REQUEST.DATE_IN_THE_FUTURE');
      expect((await approve(2, '2026-03-02')).body).toMatchObject({
        code: 'ACT.IN_FORCE_BEFORE_APPROVAL',
        fields: [{ field: 'approvedOn' }],
      });
      expect((await office.get<EditionView>(`/acts/editions/${draft.id}`)).body.status).toBe('draft');
    });

    it('takes a PDF as its text and gives it back to every reader once it is approved', async () => {
      const picture = await uploadPicture(office);
      const asPicture = regulation({ fileId: picture });
      expect((await office.put(`/acts/editions/${draft.id}`, asPicture, { ifMatch: 2 })).body).toMatchObject({
        code: 'ACT.FILE_MUST_BE_PDF',
        fields: [{ field: 'fileId' }],
      });
      expect((await app.as(['council']).get(`/acts/editions/${draft.id}/file`)).status).toBe(404);
      const paper = { number: '3', approvedOn: '2026-03-01' };
      made(await ombudsman.post(`/acts/editions/${draft.id}/approval`, paper, { ifMatch: 2 }));
      const text = await app.as(['participant']).get(`/acts/editions/${draft.id}/file`);
      expect([text.status, text.headers['content-type']]).toEqual([200, 'application/pdf']);
    });
  });

  describe('parameters', () => {
    const settle = (code: string, parameters: object) =>
      office.post(`/acts/${code}/editions`, regulation({ parameters: { ...parameters } }));

    it.each([
      ['selection_order', { quorum: 'half' }, 'parameters.quorum'],
      ['selection_order', { mandateMonths: 0 }, 'parameters.mandateMonths'],
      ['group_formation_order', { minContributors: 1 }, 'parameters.minContributors'],
      ['group_formation_order', { minSeats: 'two' }, 'parameters.minSeats'],
      ['group_formation_order', { minSeats: 5, maxSeats: 4 }, 'parameters.maxSeats'],
      ['visit_recommendations', { seats: 3 }, 'parameters.seats'],
    ])('of %s are judged by its own list: %j is refused', async (code, parameters, field) => {
      const answer = await settle(code, parameters);
      expect([answer.status, answer.body.fields?.[0]?.field]).toEqual([422, field]);
    });

    it('that are null are unset', async () => {
      const { body } = await office.post<EditionView>(
        '/acts/selection_order/editions',
        regulation({ parameters: { mandateMonths: 24, warningDays: null } }),
      );
      expect(body.parameters).toEqual({ mandateMonths: 24 });
    });

    it('of another act are refused by the database as well', async () => {
      await expect(
        app.sql(`update act_editions set parameters = '{"seats": 3}' where code = 'selection_order'`),
      ).rejects.toMatchObject({ constraint: 'act_editions_parameters_check' });
    });
  });

  describe('one edition in force on a day', () => {
    let first: EditionView;
    beforeAll(async () => {
      first = await approveAct(app, 'group_formation_order', {
        number: '1',
        approvedOn: '2025-01-01',
        inForceFrom: '2025-01-01',
      });
    });
    const approveFrom = async (inForceFrom: string) => {
      const body = regulation({ inForceFrom, fileId: await uploadPdf(office) });
      const draft = made(await office.post<EditionView>('/acts/group_formation_order/editions', body));
      const paper = { number: '2', approvedOn: '2024-12-01' };
      return { draft, answer: await ombudsman.post(`/acts/editions/${draft.id}/approval`, paper, { ifMatch: 1 }) };
    };

    it('is held when a new one would begin no later than the newest, or before the end set for it', async () => {
      const { draft, answer } = await approveFrom('2025-01-01');
      expect(answer.body).toMatchObject({
        status: 409,
        code: 'ACT.EDITIONS_OVERLAP',
        params: { day: '2025-01-01' },
        provision: '11-2(2)',
      });
      const end = { repealedOn: '2025-12-01' };
      expect((await office.post(`/acts/editions/${first.id}/repeal`, end, { ifMatch: 2 })).status).toBe(403);
      const tooEarly = { repealedOn: '2025-01-01' };
      expect((await ombudsman.post(`/acts/editions/${first.id}/repeal`, tooEarly, { ifMatch: 2 })).body.code).toBe(
        'ACT.REPEAL_TOO_EARLY',
      );
      made(await ombudsman.post(`/acts/editions/${first.id}/repeal`, end, { ifMatch: 2 }));
      expect((await ombudsman.post(`/acts/editions/${first.id}/repeal`, end, { ifMatch: 3 })).body.code).toBe(
        'ACT.REPEALED',
      );
      expect([
        await inForce('group_formation_order', '2025-11-30'),
        await inForce('group_formation_order', '2025-12-01'),
      ]).toEqual([['1'], []]);
      const change = regulation({ inForceFrom: '2025-11-30' });
      made(await office.put(`/acts/editions/${draft.id}`, change, { ifMatch: 1 }));
      const paper = { number: '2', approvedOn: '2025-11-01' };
      const early = await ombudsman.post(`/acts/editions/${draft.id}/approval`, paper, { ifMatch: 2 });
      expect(early.body).toMatchObject({ code: 'ACT.EARLIER_EDITION_RUNS', params: { day: '2025-12-01' } });
    });

    it('is held by the database', async () => {
      await expect(
        app.sql(
          `update act_editions set status = 'approved', number = '2', approved_on = in_force_from
           where code = 'group_formation_order' and status = 'draft'`,
        ),
      ).rejects.toMatchObject({ constraint: 'act_editions_one_in_force' });
    });
  });

  it('never changes what was approved, says the database', async () => {
    const change = (set: string) =>
      expect(app.sql(`update act_editions set ${set} where code = 'council_regulation' and number = '9'`)).rejects;
    for (const set of [
      `number = '10'`,
      `title_ru = 'x'`,
      `parameters = '{}'`,
      `in_force_from = '2026-01-01'`,
      `status = 'draft', number = null, approved_on = null`,
    ]) {
      await change(set).toMatchObject({ constraint: 'approved_edition_is_fixed' });
    }
    await expect(
      app.sql(`update act_editions set repealed_on = '2025-08-01' where number = '7'`),
    ).rejects.toMatchObject({ constraint: 'approved_edition_is_fixed' });
    await expect(app.sql('delete from act_editions')).rejects.toMatchObject({
      constraint: 'act_editions_never_deleted',
    });
    await expect(
      app.sql(
        `insert into act_editions (code, status, number, approved_on, title_kk, title_ru, in_force_from, parameters, created_at)
         values ('selection_order', 'approved', '1', '2026-01-01', 'a', 'b', '2026-01-01', '{}', now())`,
      ),
    ).rejects.toMatchObject({ constraint: 'approved_edition_is_fixed' });
  });
});

function fail(): never {
  throw new Error('somebody acts');
}
