import type { Actor } from '@shared/actor';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import type { PlaceHistoryView } from '@shared/places/place-history.contract';
import { type TestApp, testApp } from '../../test/app';
import { makeAuthority } from '../../test/make/authorities';
import { closePlace, makePlace } from '../../test/make/places';
import { UnitOfWork } from '../platform/database';
import { PlaceHistoryService } from './place-history.service';

const names = { nameKk: 'Жаңа атау', nameRu: 'Новое имя', nameEn: 'Newname' };

describe('the history of a place', () => {
  let app: TestApp;
  let authority: AuthorityView;
  const office = () => app.as(['office']);
  const historyOf = async ({ id }: PlaceView) =>
    (await office().get<PlaceHistoryView>(`/places/${id}/history`, { locale: 'en' })).body;
  const post = (place: PlaceView, path: string, body: object, ifMatch = place.version) =>
    office().post<PlaceView & { code: string; provision: string }>(`/places/${place.id}/${path}`, body, { ifMatch });
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    authority = await makeAuthority(app);
  });
  afterAll(() => app.close());

  it('keeps former names, and finds the place by them', async () => {
    const place = await makePlace(app, { authorityId: authority.id, nameEn: 'Oldname' });
    const renamed = await post(place, 'renaming', { ...names, from: '2025-05-01', reason: 'Order No. 5' });
    expect(renamed).toMatchObject({ status: 200, body: { name: { en: 'Newname' }, version: 2 } });
    expect((await historyOf(place)).names).toMatchObject([
      { name: { en: 'Oldname' }, from: '2019-04-01', until: '2025-05-01', reason: 'Order No. 5' },
      { name: { en: 'Newname' }, from: '2025-05-01', until: null },
    ]);
    for (const q of ['oldname', 'newname']) {
      const found = await office().get<Page<PlaceView>>(`/places?authority=${authority.id}&q=${q}`);
      expect(found.body.items.map(({ id }) => id)).toEqual([place.id]);
    }
    const corrected = await office().patch<PlaceView>(`/places/${place.id}`, { nameRu: 'Имя' }, { ifMatch: 2 });
    expect(corrected.status).toBe(200);
    expect((await office().get<Page<PlaceView>>('/places?q=oldname')).body.items).toHaveLength(1);
    expect(await app.sql(`select action from audit_entries where subject_id = $1 order by seq`, [place.id])).toEqual([
      ...['place.create', 'place.rename', 'place.change'].map((action) => ({ action })),
    ]);
  });

  it('goes on in order, within the mandate, never into the future, and only where something changes', async () => {
    const place = await makePlace(app, { authorityId: authority.id });
    const rename = (body: object, ifMatch = 1) =>
      post(place, 'renaming', { ...names, from: '2025-05-01', reason: 'Order', ...body }, ifMatch);
    expect((await rename({ from: '2026-03-03' })).body.code).toBe('REQUEST.DATE_IN_THE_FUTURE');
    expect((await rename({ from: '2019-04-01' })).body).toMatchObject({
      code: 'PLACE_HISTORY.BEFORE_MANDATE',
      provision: '11-1(2)',
    });
    expect((await rename({})).status).toBe(200);
    expect((await rename({ nameEn: 'Third' }, 1)).body.code).toBe('CONFLICT.STALE');
    expect((await rename({ nameEn: 'Third' }, 2)).body.code).toBe('PLACE_HISTORY.OUT_OF_ORDER');
    expect((await rename({ from: '2025-06-01' }, 2)).body.code).toBe('PLACE_HISTORY.NOTHING_NEW');
    expect((await rename({ reason: ' ' }, 2)).status).toBe(422);
    await expect(app.sql('delete from place_history where place_id = $1', [place.id])).rejects.toThrow();
    const closed = await closePlace(app, { ...place, version: 2 }, '2026-03-01');
    expect((await post(closed, 'renaming', { ...names, from: '2026-02-01', reason: 'Order' })).body.code).toBe(
      'PLACE.CLOSED',
    );
  });

  it('moves a place to a region and an authority as of a day, and out of its trip area', async () => {
    const other = await makeAuthority(app);
    const place = await makePlace(app, { authorityId: authority.id, regionIso: 'KZ-63' });
    const area = await office().post<{ id: string }>('/trip-areas', {
      ...{ regionIso: 'KZ-63', nameKk: 'Маңы', nameRu: 'Около', nameEn: 'Around', tripCostTiyn: 1 },
    });
    const inArea = await office().patch<PlaceView>(`/places/${place.id}`, { tripAreaId: area.body.id }, { ifMatch: 1 });
    expect(inArea.body.tripArea).toMatchObject({ name: { en: 'Around' } });
    const moved = { regionIso: 'KZ-10', authorityId: other.id, from: '2022-06-08', reason: 'Decree No. 887' };
    expect((await post(place, 'reassignment', { ...moved, from: '2022-06-07' }, 2)).body).toMatchObject({
      code: 'PLACE.REGION_NOT_YET',
      provision: '11-4(1)(1)',
    });
    expect((await post(place, 'reassignment', { ...moved, regionIso: 'KZ-99' }, 2)).body.code).toBe(
      'PLACE.REGION_UNKNOWN',
    );
    expect(await post(place, 'reassignment', moved, 2)).toMatchObject({
      status: 200,
      body: { region: { iso: 'KZ-10' }, authority: { id: other.id }, tripArea: null },
    });
    expect(await historyOf(place)).toMatchObject({
      names: [{ until: null }],
      regions: [
        { region: { iso: 'KZ-63' }, until: '2022-06-08', reason: 'Decree No. 887' },
        { region: { iso: 'KZ-10' }, until: null },
      ],
      authorities: [{ authority: { id: authority.id } }, { authority: { id: other.id } }],
    });
  });

  it('asks the history in which region a place was on a day', async () => {
    const formed = await makePlace(app, { authorityId: authority.id, regionIso: 'KZ-62' });
    const stayed = await makePlace(app, { authorityId: authority.id, regionIso: 'KZ-75' });
    const on = (day: string) =>
      app.nest
        .get(UnitOfWork)
        .read(office().actor as Actor, (work) =>
          app.nest.get(PlaceHistoryService).regionsOn(work, [formed.id, stayed.id], day),
        );
    expect([...(await on('2022-06-07')).values()].sort()).toEqual(['KZ-35', 'KZ-75']);
    expect([...(await on('2022-06-08')).values()].sort()).toEqual(['KZ-62', 'KZ-75']);
    expect((await historyOf(formed)).regions).toMatchObject([
      { region: { iso: 'KZ-35' }, until: '2022-06-08', reason: null },
      { region: { iso: 'KZ-62' }, from: '2022-06-08', until: null },
    ]);
  });

  it('is held by the database: no region before the region existed', async () => {
    const place = await makePlace(app, { authorityId: authority.id, regionIso: 'KZ-63' });
    const former = (until: string, region: string) =>
      app.sql(
        `insert into place_history (place_id, kind, until, region_iso, reason, recorded_at)
           values ($1, 'region', $2, $3, 'moved', now())`,
        [place.id, until, region],
      );
    await expect(former('2022-06-08', 'KZ-10')).rejects.toThrow('before the region existed');
    await former('2021-01-01', 'KZ-75');
    await expect(app.sql(`update places set region_iso = 'KZ-10' where id = $1`, [place.id])).rejects.toThrow(
      'before the region existed',
    );
    const corrected = await office().patch(`/places/${place.id}`, { regionIso: 'KZ-10' }, { ifMatch: 1 });
    expect(corrected.body).toMatchObject({ code: 'PLACE.REGION_NOT_YET', provision: '11-4(1)(1)' });
  });

  it('counts persons held over time: the newest day is the record’s, an earlier day is kept (11-4(1)(1))', async () => {
    const first = { personsHeld: 120, personsHeldAsOf: '2025-06-30' };
    const place = await makePlace(app, { authorityId: authority.id, ...first });
    const count = (body: object, ifMatch: number) => post(place, 'populations', body, ifMatch);
    expect((await count({ asOf: '2026-03-03', personsHeld: 1 }, 1)).body.code).toBe('REQUEST.DATE_IN_THE_FUTURE');
    expect((await count({ asOf: '2025-06-30', personsHeld: 1 }, 1)).body).toMatchObject({
      code: 'PLACE.POPULATION_KNOWN',
      provision: '11-4(1)(1)',
    });
    const newer = await count({ asOf: '2026-02-28', personsHeld: 131, source: 'Letter' }, 1);
    expect(newer.body).toMatchObject({ personsHeld: 131, personsHeldAsOf: '2026-02-28', capacity: 300 });
    const older = await count({ asOf: '2024-01-31', personsHeld: 99, capacity: 250 }, 2);
    expect(older.body).toMatchObject({ personsHeld: 131, capacity: 300, version: 3 });
    const patched = { personsHeld: 140, personsHeldAsOf: '2026-03-01' };
    expect((await office().patch(`/places/${place.id}`, patched, { ifMatch: 3 })).status).toBe(200);
    expect((await historyOf(place)).populations).toEqual([
      { asOf: '2024-01-31', personsHeld: 99, capacity: 250, source: null },
      { asOf: '2025-06-30', personsHeld: 120, capacity: 300, source: null },
      { asOf: '2026-02-28', personsHeld: 131, capacity: 300, source: 'Letter' },
      { asOf: '2026-03-01', personsHeld: 140, capacity: 300, source: 'Letter' },
    ]);
  });

  it('has both coordinates or none, and estimates within their bounds', async () => {
    const place = await makePlace(app, { authorityId: authority.id });
    const change = (body: object) => office().patch(`/places/${place.id}`, body, { ifMatch: 1 });
    expect((await change({ latitude: 43.2 })).body).toMatchObject({
      ...{ code: 'PLACE.COORDINATE_ALONE', provision: '11-4(1)(1)', fields: [{ field: 'longitude' }] },
    });
    expect((await change({ latitude: 91, longitude: 1 })).status).toBe(422);
    expect((await change({ visitDays: 11 })).status).toBe(422);
    for (const wrong of ['latitude = 1', 'latitude = 91, longitude = 1', 'visit_days = 0', 'visit_cost_tiyn = -1']) {
      await expect(app.sql(`update places set ${wrong} where id = $1`, [place.id])).rejects.toThrow('check constraint');
    }
    const right = { latitude: 43.25, longitude: 76.95, visitDays: 2, visitCostTiyn: 5_000_000 };
    expect(await change(right)).toMatchObject({ status: 200, body: right });
  });
});
