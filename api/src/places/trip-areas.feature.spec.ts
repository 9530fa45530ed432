import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import type { TripAreaView } from '@shared/places/trip-area.contract';
import { type TestApp, testApp } from '../../test/app';
import { closePlace, makePlace } from '../../test/make/places';

describe('trip areas', () => {
  let app: TestApp;
  let serial = 0;
  const office = () => app.as(['office']);
  const make = async (regionIso = 'KZ-75') => {
    const name = `Area ${(serial += 1)}`;
    const body = {
      regionIso,
      nameKk: `${name} аймағы`,
      nameRu: `${name} зона`,
      nameEn: name,
      tripCostTiyn: 12_000_000,
    };
    return (await office().post<TripAreaView>('/trip-areas', body)).body;
  };
  const post = ({ id }: TripAreaView, path: string, placeIds: string[], ifMatch: number) =>
    office().post<TripAreaView & { code: string }>(`/trip-areas/${id}/${path}`, { placeIds }, { ifMatch });
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
  });
  afterAll(() => app.close());

  it('have a region, a name and the cost of a trip', async () => {
    const area = await make();
    expect(area).toMatchObject({ region: { iso: 'KZ-75' }, tripCostTiyn: 12_000_000, placeCount: 0, version: 1 });
    const twin = { regionIso: 'KZ-75', nameKk: 'x', nameRu: area.name.ru, nameEn: 'y', tripCostTiyn: 0 };
    expect((await office().post('/trip-areas', twin)).body.code).toBe('TRIP_AREA.NAME_TAKEN');
    expect((await office().post('/trip-areas', { ...twin, regionIso: 'KZ-99' })).body.code).toBe(
      'PLACE.REGION_UNKNOWN',
    );
    const changed = await office().patch(`/trip-areas/${area.id}`, { tripCostTiyn: 5 }, { ifMatch: 1 });
    expect(changed).toMatchObject({ status: 200, body: { tripCostTiyn: 5, version: 2 } });
    const elsewhere = await make('KZ-10');
    const listed = await office().get<Page<TripAreaView>>('/trip-areas?region=KZ-10', { locale: 'en' });
    expect(listed.body.items.map(({ id }) => id)).toEqual([elsewhere.id]);
  });

  it('take places of their region in and give them back', async () => {
    const area = await make();
    const other = await make();
    const [first, second] = [await makePlace(app), await makePlace(app)];
    expect((await post(area, 'places', [first.id, second.id], 1)).body).toMatchObject({ placeCount: 2, version: 2 });
    const within = await office().get<Page<PlaceView>>(`/places?tripArea=${area.id}`);
    expect(within.body.items).toHaveLength(2);
    expect(within.body.items[0]).toMatchObject({ tripArea: { id: area.id, name: area.name }, version: 2 });
    expect((await post(other, 'places', [first.id], 1)).body.placeCount).toBe(1);
    expect((await office().get<TripAreaView>(`/trip-areas/${area.id}`)).body.placeCount).toBe(1);
    expect((await post(area, 'places/removal', [first.id, second.id], 2)).body.placeCount).toBe(0);
    expect((await office().get<PlaceView>(`/places/${first.id}`)).body.tripArea?.id).toBe(other.id);
  });

  it('refuse places of other regions, closed ones and those that are not there, as the database does', async () => {
    const area = await make();
    const far = await makePlace(app, { regionIso: 'KZ-10' });
    const refused = await post(area, 'places', [far.id], 1);
    expect(refused.body).toMatchObject({ code: 'TRIP_AREA.OTHER_REGION', provision: '11-7(2)' });
    const patched = await office().patch(`/places/${far.id}`, { tripAreaId: area.id }, { ifMatch: 1 });
    expect(patched.body).toMatchObject({ code: 'TRIP_AREA.OTHER_REGION', fields: [{ field: 'tripAreaId' }] });
    await expect(app.sql('update places set trip_area_id = $1 where id = $2', [area.id, far.id])).rejects.toThrow(
      'places_trip_area_id_region_iso_fkey',
    );
    const closed = await makePlace(app);
    await closePlace(app, closed, '2026-03-01');
    expect((await post(area, 'places', [closed.id], 1)).body.code).toBe('PLACE.CLOSED');
    expect((await post(area, 'places', [area.id], 1)).body.code).toBe('PLACE.UNKNOWN');
    expect((await office().patch(`/places/${far.id}`, { tripAreaId: far.id }, { ifMatch: 1 })).body.code).toBe(
      'TRIP_AREA.UNKNOWN',
    );
  });

  it('are deleted once they are empty', async () => {
    const area = await make();
    const place = await makePlace(app);
    await post(area, 'places', [place.id], 1);
    const remove = (ifMatch: number) => office().delete(`/trip-areas/${area.id}`, { ifMatch });
    expect((await remove(2)).body).toMatchObject({ code: 'TRIP_AREA.HAS_PLACES' });
    const { body } = await office().get<TripAreaView>(`/trip-areas/${area.id}`);
    expect(body.actions.find(({ name }) => name === 'delete')).toMatchObject({ allowed: false });
    await post(area, 'places/removal', [place.id], 2);
    expect((await remove(3)).status).toBe(204);
    expect((await office().get(`/trip-areas/${area.id}`)).status).toBe(404);
  });

  it('are read by those who read places, and written by the office', async () => {
    expect((await app.as(['council']).get('/trip-areas')).status).toBe(200);
    expect((await app.as(['authority']).get('/trip-areas')).status).toBe(403);
    expect((await app.as(['participant']).post('/trip-areas', {})).status).toBe(403);
  });
});
