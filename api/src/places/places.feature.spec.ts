import type { Actor } from '@shared/actor';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import type { PlaceView, RegionView } from '@shared/places/place.contract';
import { type TestApp, testApp } from '../../test/app';
import { makeAuthority } from '../../test/make/authorities';
import { nextBin } from '../../test/make/bins';
import { closePlace, makePlace } from '../../test/make/places';
import { UnitOfWork } from '../platform/database';
import { PlacesService } from './places.service';

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
      actions: [
        { name: 'change', allowed: true },
        { name: 'close', allowed: true },
      ],
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
      await expect(app.sql(`update places set legal_basis = ' ' where id = $1`, [id])).rejects.toThrow(
        'places_legal_basis_check',
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
    expect(body.actions).toMatchObject([
      { name: 'change', allowed: false, refusal: { code: 'PLACE.CLOSED', provision: '11-1(2)' } },
      { name: 'close', allowed: false },
    ]);
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

  describe('in a list', () => {
    const visits: readonly (readonly [string, string | null])[] = [
      ['Overdue', '2022-03-01'],
      ['Today', '2022-03-02'],
      ['Soon', '2022-09-02'],
      ['In time', '2022-09-03'],
      ['Never', null],
    ];
    const makeAll = async () => {
      for (const [nameEn, lastPeriodicVisitOn] of visits)
        await makePlace(app, { authorityId: authority.id, nameEn, lastPeriodicVisitOn });
    };

    it('are found by where they stand in the four years (11-7(1)(1))', async () => {
      await makeAll();
      expect(await list('due=overdue')).toEqual(['Overdue']);
      expect(await list('due=never')).toEqual(['Never']);
      expect(await list('due=soon')).toEqual(['Soon', 'Today']);
      expect(await list('due=all&sort=due')).toEqual(['Never', 'Overdue', 'Today', 'Soon', 'In time']);
    });

    it('come page by page in the order of the due day, none lost and none twice', async () => {
      await makeAll();
      await makePlace(app, { authorityId: authority.id, nameEn: 'Never 2' });
      const seen: string[] = [];
      const pageAfter = (cursor: string) =>
        office().get<Page<PlaceView>>(
          `/places?sort=due&limit=1&authority=${authority.id}${cursor && `&cursor=${cursor}`}`,
        );
      let cursor: string | null = '';
      while (cursor !== null) {
        const { items, nextCursor }: Page<PlaceView> = (await pageAfter(cursor)).body;
        seen.push(...items.map(({ name }) => name.en));
        cursor = nextCursor;
      }
      expect(seen.slice(0, 2).sort()).toEqual(['Never', 'Never 2']);
      expect(seen.slice(2)).toEqual(['Overdue', 'Today', 'Soon', 'In time']);
    });

    it('follow the Kazakh alphabet where the reader reads Kazakh', async () => {
      for (const nameKk of ['Ғани', 'Әли', 'Бала', 'Алма']) await makePlace(app, { authorityId: authority.id, nameKk });
      const { body } = await app
        .as(['office'], { locale: 'kk' })
        .get<Page<PlaceView>>(`/places?authority=${authority.id}`);
      expect(body.items.map(({ name }) => name.kk)).toEqual(['Алма', 'Әли', 'Бала', 'Ғани']);
    });

    it('are found by words of any name or the BIN, whatever alphabet a look-alike came from', async () => {
      const { bin } = await makePlace(app, {
        authorityId: authority.id,
        nameKk: 'Ұлттық тетік орталығы',
        nameEn: 'Centre',
      });
      await makePlace(app, { authorityId: authority.id, nameEn: 'Other 50% place' });
      for (const q of ['тетiк', 'ТЕТІК', 'орталығы ұлттық', 'centre', bin ?? '']) {
        expect(await list(`q=${encodeURIComponent(q)}`)).toEqual(['Centre']);
      }
      expect(await list(`q=${encodeURIComponent('тетік жоқ')}`)).toEqual([]);
      expect(await list(`q=${encodeURIComponent('50% pl')}`)).toEqual(['Other 50% place']);
      expect(await list('q=%25%25')).toHaveLength(2);
    });

    it('are filtered by region and type, and refuse a filter that is not there', async () => {
      await makePlace(app, { authorityId: authority.id, regionIso: 'KZ-10', nameEn: 'A' });
      await makePlace(app, { authorityId: authority.id, type: 'orphanage', nameEn: 'B' });
      expect(await list('region=KZ-10')).toEqual(['A']);
      expect(await list('type=orphanage')).toEqual(['B']);
      expect((await office().get('/places?colour=red')).status).toBe(422);
      expect((await office().get('/places?cursor=broken')).status).toBe(422);
    });
  });

  describe('for later features', () => {
    const places = () => app.nest.get(PlacesService);
    const unit = () => app.nest.get(UnitOfWork);
    const actor = () => office().actor as Actor;

    it('take note of a periodic visit and never go back (11-7(1)(1))', async () => {
      const { id } = await makePlace(app, { authorityId: authority.id, lastPeriodicVisitOn: '2021-01-10' });
      await unit().run(actor(), (work) => places().recordPeriodicVisit(work, id, '2026-03-01'));
      await unit().run(actor(), (work) => places().recordPeriodicVisit(work, id, '2025-01-01'));
      const { body } = await office().get<PlaceView>(`/places/${id}`);
      expect(body).toMatchObject({ due: { lastPeriodicVisitOn: '2026-03-01', dueOn: '2030-03-01' }, version: 2 });
    });

    it('answer with their facts, or refuse the field that named what is not there', async () => {
      const { id } = await makePlace(app, { authorityId: authority.id });
      const facts = await unit().read(actor(), (work) => places().placeFacts(work, id));
      expect(facts).toMatchObject({ id, regionIso: 'KZ-75', closedOn: null, underMandateFrom: '2019-04-01' });
      await expect(unit().read(actor(), (work) => places().placeFacts(work, authority.id))).rejects.toMatchObject({
        code: 'PLACE.UNKNOWN',
        details: { field: 'placeId' },
      });
      expect(await unit().read(actor(), (work) => places().dueCounts(work))).toMatchObject({
        never: expect.any(Number),
      });
    });
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
