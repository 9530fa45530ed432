import type { AllotmentView } from '@shared/plans/allotment.contract';
import { type Client, testApp, type TestApp } from '../../test/app';
import { made } from '../../test/make/made';

jest.setTimeout(60_000);

describe('The money of a year by its sources (11-7(2))', () => {
  let app: TestApp;
  let office: Client;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());

  const republican = { source: 'republican_budget', amountTiyn: 600, basis: 'Law on the republican budget' };
  const grant = { source: 'grant', amountTiyn: 300, basis: 'Agreement No. 4' };
  const other = { source: 'other', sourceText: 'A gift of equipment', amountTiyn: 100, basis: 'Act of 12 January' };
  const set = (year: number, body: object, ifMatch?: number) =>
    office.put<AllotmentView & { code?: string; fields?: { field: string }[] }>(`/allotments/${year}`, body, {
      ifMatch,
    });

  it('is kept part by part, in the order given, and replaced as a whole', async () => {
    const parts = [republican, grant, other];
    const { body } = await set(2031, { amountTiyn: 1000, reserveTiyn: 50, parts });
    expect(body).toMatchObject({ amountTiyn: 1000, availableTiyn: 950, version: 1 });
    expect(body.parts).toEqual(parts.map((part) => ({ sourceText: null, ...part })));
    made(await set(2031, { amountTiyn: 600, reserveTiyn: 0, parts: [republican] }, 1));
    const changed = (await app.as(['council']).get<AllotmentView>('/allotments/2031')).body;
    expect([changed.version, changed.parts, changed.actions]).toEqual([2, [{ sourceText: null, ...republican }], []]);
  });

  it('is of the republican budget where no sources are named', async () => {
    const { body } = await set(2032, { amountTiyn: 5, reserveTiyn: 1, basis: 'A law' });
    expect(body.parts).toEqual([{ source: 'republican_budget', sourceText: null, amountTiyn: 5, basis: 'A law' }]);
    expect((await set(2033, { amountTiyn: 5, reserveTiyn: 1 })).body.fields).toMatchObject([{ field: 'basis' }]);
  });

  it('is the sum of its parts, in code and, at the end of each transaction, in the database', async () => {
    const short = await set(2034, { amountTiyn: 1000, reserveTiyn: 0, parts: [republican, grant] });
    expect(short).toMatchObject({ status: 422, body: { code: 'PLAN.PARTS_DO_NOT_ADD_UP', provision: '11-7(2)' } });
    made(await set(2034, { amountTiyn: 900, reserveTiyn: 0, parts: [republican, grant] }));
    for (const query of [
      'update allotments set amount_tiyn = 901 where year = 2034',
      'update allotment_parts set amount_tiyn = 301 where year = 2034 and position = 2',
      'delete from allotment_parts where year = 2034 and position = 1',
      `insert into allotment_parts values (2034, 3, 'grant', null, 1, 'x')`,
      'insert into allotments (year, amount_tiyn) values (2035, 0)',
    ]) {
      await expect(app.sql(query)).rejects.toMatchObject({ constraint: 'allotment_is_the_sum_of_its_parts' });
    }
  });

  it('names a source in words where it is none of the known, and nowhere else', async () => {
    const named = { ...grant, sourceText: 'Somebody' };
    const unnamed = { ...grant, source: 'other' };
    for (const part of [named, unnamed]) {
      const { body } = await set(2036, { amountTiyn: 300, reserveTiyn: 0, parts: [part] });
      expect([body.code, body.fields?.[0]?.field]).toEqual(['PLAN.SOURCE_MUST_BE_NAMED', 'parts.0.sourceText']);
    }
    await expect(
      app.sql(`update allotment_parts set source_text = 'x' where source = 'republican_budget'`),
    ).rejects.toMatchObject({ constraint: 'allotment_parts_source_text_check' });
  });

  it('is listed by year, the latest first, for whoever reads plans', async () => {
    const { body } = await app.as(['ombudsman']).get<AllotmentView[]>('/allotments');
    expect(body.map(({ year }) => year)).toEqual([2034, 2032, 2031]);
    expect(body[0]?.parts.map(({ source }) => source)).toEqual(['republican_budget', 'grant']);
    for (const client of [app.as(['participant']), app.as(['authority']), app.as(['administrator'])]) {
      expect((await client.get('/allotments')).status).toBe(403);
    }
  });
});
