import type { ActView, EditionView, PrepareEdition } from '@shared/acts/act.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { approveAct } from '../../test/make/acts';
import { uploadPdf } from '../../test/make/files';
import { made } from '../../test/make/made';
import { UnitOfWork } from '../platform/database';
import { ActsService } from '.';

describe('which edition of an act is in force (11-2(2))', () => {
  let app: TestApp;
  let office: Client;
  let ombudsman: Client;
  const prepared = (change: Partial<PrepareEdition> = {}): PrepareEdition => ({
    titleKk: 'Топтар құру тәртібі',
    titleRu: 'Порядок формирования групп',
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

  it('is answered for each day, with what it settles', async () => {
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
    const { actor } = office;
    if (!actor) throw new Error('somebody acts');
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
    expect(body[0]).toMatchObject({
      on: '2025-06-30',
      inForce: { number: '7' },
      unset: ['seats', 'majority', 'specialVisitDecisionDays'],
    });
  });

  describe('is one on a day', () => {
    let first: EditionView;
    beforeAll(async () => {
      first = await approveAct(app, 'group_formation_order', {
        number: '1',
        approvedOn: '2025-01-01',
        inForceFrom: '2025-01-01',
      });
    });
    const approveFrom = async (inForceFrom: string) => {
      const body = prepared({ inForceFrom, fileId: await uploadPdf(office) });
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
      const change = prepared({ inForceFrom: '2025-11-30' });
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

  it('never changes once approved, says the database', async () => {
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
