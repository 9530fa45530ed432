import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import type { PlaceView, RegionView } from '@shared/places/place.contract';
import { type TestApp, testApp } from '../../test/app';
import { makeAuthority } from '../../test/make/authorities';
import { nextBin } from '../../test/make/bins';
import { closePlace, makePlace } from '../../test/make/places';

describe('places', () => {
  let app: TestApp;
  let authority: AuthorityView;
  const office = () => app.as(['office']);
  const list = async (query: string) => {
    const { status, body } = await office().get<Page<PlaceView>>(
      `/places?limit=200&authority=${authority.id}&${query}`,
    );
    expect(status).toBe(200);
    return body.items.map(({ name }) => name.en);
  };
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
  });
  beforeEach(async () => {
    app.clock.set('2026-03-02');
    authority = await makeAuthority(app);
  });
  afterAll(() => app.close());

  it('stand in one of the twenty regions', async () => {
    const regions = await app.as(['participant']).get<RegionView[]>('/regions');
    expect(regions.body).toHaveLength(20);
    expect(regions.body.find(({ iso }) => iso === 'KZ-75')).toMatchObject({ name: { kk: 'Алматы қаласы' } });
    const answer = await office().post('/places', { ...(await bodyOf()), regionIso: 'KZ-99' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'PLACE.REGION_UNKNOWN' } });
  });

  it('are registered with type, region, authority, BIN, capacity and persons held as of a day', async () => {
    const body = { ...(await bodyOf()), personsHeld: 120, personsHeldAsOf: '2026-02-28' };
    const { status, body: made, headers } = await office().post<PlaceView>('/places', body);
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"1"');
    expect(made).toMatchObject({
      type: 'orphanage',
      region: { iso: 'KZ-10' },
      authority: { id: authority.id, code: authority.code },
      personsHeld: 120,
      isUnderMandate: true,
      due: { state: 'never', dueOn: null },
      actions: ['change', 'rename', 'reassign', 'record-population', 'rest-on-legal-basis', 'close', 'merge'].map(
        (name) => ({
          ...{ name, allowed: true },
        }),
      ),
    });
    expect(await app.sql('select action, provision from audit_entries where subject_id = $1', [made.id])).toEqual([
      { action: 'place.create', provision: '11-1(2)' },
    ]);
  });

  describe('under the law', () => {
    it('name the law that puts them under the mandate (11-1(2))', async () => {
      const answer = await office().post('/places', { ...(await bodyOf()), legalBasis: ' ' }, { locale: 'en' });
      expect(answer).toMatchObject({
        status: 422,
        body: { code: 'PLACE.LEGAL_BASIS_MISSING', provision: '11-1(2)', fields: [{ field: 'legalBasis' }] },
      });
      const { id } = await makePlace(app, { authorityId: authority.id });
      await expect(app.sql('delete from place_legal_bases where place_id = $1', [id])).rejects.toThrow(
        'a place rests on no legal basis',
      );
    });

    it('give a number of persons held only with its day (11-4(1)(1))', async () => {
      const answer = await office().post('/places', { ...(await bodyOf()), personsHeld: 5 });
      expect(answer).toMatchObject({ status: 422, body: { code: 'PLACE.AS_OF_DAY_MISSING', provision: '11-4(1)(1)' } });
      const future = { personsHeld: 5, personsHeldAsOf: '2026-03-03' };
      expect((await office().post('/places', { ...(await bodyOf()), ...future })).body.code).toBe(
        'REQUEST.DATE_IN_THE_FUTURE',
      );
      const { id } = await makePlace(app, { authorityId: authority.id });
      await expect(app.sql('update places set persons_held = 5 where id = $1', [id])).rejects.toThrow(
        'places_persons_held_as_of_check',
      );
      await expect(app.sql('update places set capacity = -5 where id = $1', [id])).rejects.toThrow(
        'places_capacity_check',
      );
    });

    it('have a BIN with its checksum, and no two open places the same', async () => {
      const wrong = await office().post('/places', { ...(await bodyOf()), bin: '111111111111' });
      expect(wrong).toMatchObject({ status: 422, body: { code: 'REQUEST.INVALID', fields: [{ field: 'bin' }] } });
      const first = await makePlace(app, { authorityId: authority.id });
      const second = await office().post('/places', { ...(await bodyOf()), bin: first.bin });
      expect(second).toMatchObject({ status: 409, body: { code: 'PLACE.BIN_TAKEN' } });
      await closePlace(app, first, '2026-03-01');
      expect((await office().post('/places', { ...(await bodyOf()), bin: first.bin })).status).toBe(201);
      await expect(app.sql(`update places set bin = '111111111111' where id = $1`, [first.id])).rejects.toThrow(
        'places_bin_check',
      );
    });

    it('refuse a date that does not exist, a type and an authority that do not', async () => {
      expect((await office().post('/places', { ...(await bodyOf()), underMandateFrom: '2026-02-30' })).status).toBe(
        422,
      );
      expect((await office().post('/places', { ...(await bodyOf()), type: 'hotel' })).status).toBe(422);
      const nobody = '00000000-0000-4000-8000-000000000000';
      const answer = await office().post('/places', { ...(await bodyOf()), authorityId: nobody });
      expect(answer).toMatchObject({ status: 422, body: { code: 'AUTHORITY.UNKNOWN' } });
    });
  });

  it('change by the version that the writer saw', async () => {
    const place = await makePlace(app, { authorityId: authority.id });
    const changed = await office().patch<PlaceView>(
      `/places/${place.id}`,
      { capacity: null, nameEn: 'Renamed' },
      { ifMatch: 1 },
    );
    expect(changed).toMatchObject({ status: 200, body: { capacity: null, name: { en: 'Renamed' }, version: 2 } });
    expect(await list('q=renamed')).toEqual(['Renamed']);
    const stale = await office().patch(`/places/${place.id}`, { capacity: 1 }, { ifMatch: 1 });
    expect(stale).toMatchObject({
      status: 409,
      body: { code: 'CONFLICT.STALE', current: { version: 2, name: { en: 'Renamed' } } },
    });
    expect((await office().patch(`/places/${place.id}`, { legalBasis: '' }, { ifMatch: 2 })).body.provision).toBe(
      '11-1(2)',
    );
    expect(
      (await office().patch(`/places/${place.id}`, { lastPeriodicVisitOn: '2026-01-01' }, { ifMatch: 2 })).status,
    ).toBe(422);
  });

  it('let only one of two writers of one version through', async () => {
    const place = await makePlace(app, { authorityId: authority.id });
    // Open connections first, so that the writers do meet.
    await Promise.all([1, 2, 3].map(() => office().get('/places?limit=1')));
    const writes = [1, 2, 3].map((capacity) => office().patch(`/places/${place.id}`, { capacity }, { ifMatch: 1 }));
    expect((await Promise.all(writes)).map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('are closed once, on a day of their mandate that has come, and then change no more', async () => {
    const place = await makePlace(app, { authorityId: authority.id, underMandateFrom: '2020-01-01' });
    const close = (closedOn: string, ifMatch = 1) =>
      office().post(`/places/${place.id}/closure`, { closedOn }, { ifMatch });
    expect((await close('2026-03-03')).body.code).toBe('REQUEST.DATE_IN_THE_FUTURE');
    expect((await close('2019-12-31')).body.code).toBe('PLACE.CLOSED_BEFORE_MANDATE');
    await expect(app.sql(`update places set closed_on = '2019-12-31' where id = $1`, [place.id])).rejects.toThrow(
      'places_closed_on_check',
    );
    expect(await close('2026-03-02')).toMatchObject({
      status: 200,
      body: { closedOn: '2026-03-02', isUnderMandate: false, due: null },
    });
    expect(await close('2026-03-02', 2)).toMatchObject({ status: 409, body: { code: 'PLACE.CLOSED' } });
    expect((await office().patch(`/places/${place.id}`, { capacity: 3 }, { ifMatch: 2 })).body.code).toBe(
      'PLACE.CLOSED',
    );
    const { body } = await office().get<PlaceView>(`/places/${place.id}`, { locale: 'en' });
    expect(body.actions).toHaveLength(7);
    expect(body.actions.at(-1)).toEqual({ name: 'merge', allowed: true });
    for (const action of body.actions.slice(0, -1)) {
      expect(action).toMatchObject({ allowed: false, refusal: { code: 'PLACE.CLOSED', provision: '11-1(2)' } });
    }
    expect(await list('')).toEqual([]);
    expect(await list('mandate=closed')).toHaveLength(1);
  });

  it('are unseen by authorities and administrators, and written by the office only', async () => {
    const { id } = await makePlace(app, { authorityId: authority.id });
    for (const role of ['authority', 'administrator'] as const) {
      expect((await app.as([role], { authorityId: authority.id }).get(`/places/${id}`)).status).toBe(403);
      expect((await app.as([role]).get('/places')).status).toBe(403);
    }
    const seen = await app.as(['council']).get(`/places/${id}`);
    expect(seen).toMatchObject({ status: 200, body: { actions: [] } });
    expect((await app.as(['participant']).patch(`/places/${id}`, {}, { ifMatch: 1 })).status).toBe(403);
    expect((await office().get('/places/not-an-id')).status).toBe(404);
  });

  const bodyOf = async () => ({
    nameKk: 'Балалар үйі',
    nameRu: 'Детский дом',
    nameEn: 'Children’s home',
    type: 'orphanage',
    regionIso: 'KZ-10',
    authorityId: authority.id,
    legalBasis: 'Закон Республики Казахстан «О правах ребенка»',
    bin: nextBin(),
    underMandateFrom: '2019-04-01',
  });
});
