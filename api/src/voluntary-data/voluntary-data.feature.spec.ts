import type { GiveVoluntaryData, VoluntaryDataView } from '@shared/voluntary-data/voluntary-data.contract';
import { type TestApp, testApp } from '../../test/app';
import { makeParticipant } from '../../test/make/participants';

type Person = Awaited<ReturnType<typeof makeParticipant>>;
const consent = { consentEdition: '2026-1' as const };
const nothing = { sex: null, ageBand: null, settlement: null, firstLanguage: null, disability: null };

describe('voluntary data', () => {
  let app: TestApp;
  let asel: Person;
  let marat: Person;
  const give = (by: Person, body: Partial<GiveVoluntaryData>) =>
    by.as.put<VoluntaryDataView>('/voluntary-data/mine', { ...consent, ...body });
  const mine = async (by: Person) => (await by.as.get<VoluntaryDataView>('/voluntary-data/mine')).body;
  const trail = (of: Person) =>
    app.sql<{ action: string; detail: object }>(
      `select action, detail from audit_entries where subject_type = 'voluntary-data' and subject_id = $1 order by seq`,
      [of.id],
    );

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    asel = await makeParticipant(app);
    marat = await makeParticipant(app);
  });
  afterAll(() => app.close());

  it('is given question by question with the consent to a text, replaced, and seen by its participant alone', async () => {
    expect(await mine(asel)).toEqual({ given: null });
    expect(await give(asel, { sex: 'female', settlement: 'village', disability: 'prefer_not_to_say' })).toMatchObject({
      status: 200,
      body: {
        given: { answers: { ...nothing, sex: 'female', settlement: 'village', disability: 'prefer_not_to_say' } },
      },
    });
    await give(asel, { ageBand: '30_to_44' });
    expect(await mine(asel)).toEqual({
      given: { answers: { ...nothing, ageBand: '30_to_44' }, ...consent, consentedAt: app.clock.now().toISOString() },
    });
    expect(await mine(marat)).toEqual({ given: null });
  });

  it('is deleted for good, and that the consent was withdrawn is all that stays', async () => {
    await give(asel, { sex: 'female', firstLanguage: 'kazakh' });
    expect((await asel.as.delete('/voluntary-data/mine')).status).toBe(204);
    expect(await mine(asel)).toEqual({ given: null });
    const entries = await trail(asel);
    expect(entries.at(-2)).toEqual({ action: 'voluntary-data.withdraw', detail: {} });
    expect(entries).toContainEqual({ action: 'voluntary-data.give', detail: consent });
    expect(JSON.stringify(entries)).not.toMatch(/female|kazakh|village|30_to_44/);
    const before = (await trail(marat)).length;
    expect((await marat.as.delete('/voluntary-data/mine')).status).toBe(204);
    expect(await trail(marat)).toHaveLength(before);
  });

  it('takes no other answer, no other question and no other text than the ones there are', async () => {
    const refusals: [object, string, string][] = [
      [{ sex: 'x' }, 'REQUEST.INVALID', 'sex'],
      [{ religion: 'none' }, 'REQUEST.INVALID', 'religion'],
      [{ consentEdition: '2020-1' }, 'REQUEST.INVALID', 'consentEdition'],
      [{ consentEdition: undefined }, 'REQUEST.INVALID', 'consentEdition'],
    ];
    for (const [body, code, field] of refusals) {
      expect(await give(asel, body)).toMatchObject({ status: 422, body: { code, fields: [{ field }] } });
    }
    expect(await mine(asel)).toEqual({ given: null });
  });

  it('is open to no other role, by any route', async () => {
    for (const role of ['ombudsman', 'office', 'council', 'authority', 'administrator'] as const) {
      const reader = app.as([role], { participantId: asel.id });
      expect((await reader.get('/voluntary-data/mine')).status).toBe(403);
      expect((await reader.put('/voluntary-data/mine', consent)).status).toBe(403);
      expect((await reader.delete('/voluntary-data/mine')).status).toBe(403);
    }
    expect((await app.as(['participant']).get('/voluntary-data/mine')).status).toBe(403);
    expect((await asel.as.get('/voluntary-data/indicators?year=2025')).status).toBe(403);
  });

  it('is counted for a year that is over, each look being written down', async () => {
    const office = app.as(['office']);
    expect(await office.get('/voluntary-data/indicators?year=2026')).toMatchObject({
      status: 422,
      body: { code: 'VOLUNTARY_DATA.YEAR_NOT_OVER', provision: '11-8(2)', fields: [{ field: 'year' }] },
    });
    for (const query of ['', '?year=abc', '?year=2025&sex=female']) {
      expect((await office.get(`/voluntary-data/indicators${query}`)).status).toBe(422);
    }
    const { status, body } = await office.get('/voluntary-data/indicators?year=2025');
    expect({ status, body }).toMatchObject({ status: 200, body: { year: 2025, countedOn: null } });
    const [look] = await app.sql(`select actor_id, provision from audit_entries where action = 'voluntary-data.count'`);
    expect(look).toEqual({ actor_id: 'test-office', provision: '11-8(2)' });
  });
});
