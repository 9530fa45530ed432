import type { ActView, EditionView, PrepareEdition } from '@shared/acts/act.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { uploadPdf, uploadPicture } from '../../test/make/files';
import { made } from '../../test/make/made';

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
    expect(body[0]?.unset).toEqual(['seats', 'quorum', 'majority', 'specialVisitDecisionDays']);
    expect((await app.as(['authority']).get('/acts')).status).toBe(403);
    expect((await app.as(['administrator']).get('/acts')).status).toBe(403);
    expect((await office.get('/acts/constitution/editions')).status).toBe(404);
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
});
