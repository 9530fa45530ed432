import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { PlaceView } from '@shared/places/place.contract';
import type { PlaceHistoryView } from '@shared/places/place-history.contract';
import type { DoublesView, MergePreview } from '@shared/places/place-merge.contract';
import type { Actor } from '@shared/actor';
import { type TestApp, testApp } from '../../../test/app';
import { makeAuthority } from '../../../test/make/authorities';
import { declareConflict } from '../../../test/make/conflicts';
import { makeComplaint, makeOfficeKey } from '../../../test/make/complaints';
import { decideGroup, freezeGroup, makeGroup, makeParticipants } from '../../../test/make/groups';
import { made } from '../../../test/make/made';
import { makeParticipant } from '../../../test/make/participants';
import { closePlace, makePlace } from '../../../test/make/places';
import { makeCarriedOutVisit } from '../../../test/make/visits';
import { UnitOfWork } from '../../platform/database';
import { PlacesService } from '../places.service';

describe('merging two records of one place (11-1(2))', () => {
  let app: TestApp;
  let authority: AuthorityView;
  const office = () => app.as(['office']);
  const read = async (id: string) => (await office().get<PlaceView>(`/places/${id}`)).body;
  const merge = (
    closes: PlaceView,
    survives: PlaceView,
    given: Partial<{ intoVersion: number; reason: string }> = {},
  ) =>
    office().post<PlaceView>(
      `/places/${closes.id}/merge`,
      { into: survives.id, intoVersion: survives.version, reason: 'Одна организация внесена дважды', ...given },
      { ifMatch: closes.version },
    );
  const preview = async (closes: PlaceView, survives: PlaceView) =>
    (await office().get<MergePreview>(`/places/${closes.id}/merge?into=${survives.id}`, { locale: 'en' })).body;
  const pair = async (given = {}, other = {}): Promise<[PlaceView, PlaceView]> => [
    await makePlace(app, { authorityId: authority.id, ...given }),
    await makePlace(app, { authorityId: authority.id, ...other }),
  ];

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    authority = await makeAuthority(app);
  });
  afterAll(() => app.close());

  it('closes the one and leaves it in place, leading to the other, from whose latest periodic visit the four years run', async () => {
    const [closes, survives] = await pair({ lastPeriodicVisitOn: '2025-05-05' }, { lastPeriodicVisitOn: '2023-01-01' });
    expect(await preview(closes, survives)).toMatchObject({
      closedOn: '2026-03-02',
      lastPeriodicVisitOn: '2025-05-05',
      obstacles: [],
      under: [
        { subject: 'complaints', count: 0 },
        { subject: 'planned_visits', count: 0 },
        { subject: 'groups', count: 0 },
        { subject: 'visits', count: 0 },
      ],
    });
    const { status, body } = await merge(closes, survives);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: survives.id, closedOn: null, due: { dueOn: '2029-05-05' }, version: 2 });
    expect(await read(closes.id)).toMatchObject({ closedOn: '2026-03-02', mergedInto: { id: survives.id }, due: null });
    const { merged } = (await office().get<PlaceHistoryView>(`/places/${survives.id}/history`)).body;
    expect(merged.map(({ id }) => id)).toEqual([closes.id]);
    const trace = await app.sql(
      `select action, detail from audit_entries where subject_id in ($1, $2) and action in ('place.merge', 'place.take-over') order by seq`,
      [closes.id, survives.id],
    );
    expect(trace).toMatchObject([
      { action: 'place.merge', detail: { into: survives.id } },
      { action: 'place.take-over', detail: { from: closes.id, lastPeriodicVisitOn: '2025-05-05' } },
    ]);
  });

  it('lets everything that points to the closed record be found from the one that goes on, over several merges', async () => {
    const [first, second] = await pair();
    const third = await makePlace(app, { authorityId: authority.id });
    made(await merge(first, second));
    made(await merge(await read(second.id), third));
    const places = app.nest.get(PlacesService);
    const idsOf = (id: string) =>
      app.nest
        .get(UnitOfWork)
        .read(office().actor as Actor, async (work) => [
          await places.idsIncludingMerged(work, id),
          await places.survivorOf(work, id),
        ]);
    expect(await idsOf(third.id)).toEqual([[third.id, second.id, first.id], third.id]);
    expect(await idsOf(first.id)).toEqual([[first.id], third.id]);
    const rows = await app.sql<{ id: string }>('select place_records($1) as id', [third.id]);
    expect(rows.map(({ id }) => id).sort()).toEqual([first.id, second.id, third.id].sort());
  });

  it('leaves visits and complaints as the law fixed them, and counts them beforehand', async () => {
    await makeOfficeKey(app);
    const [closes, survives] = await pair();
    const visit = await makeCarriedOutVisit(app, { group: { placeId: closes.id } });
    await makeComplaint(app, { placeId: closes.id });
    const under = (await preview(await read(closes.id), survives)).under;
    expect(under).toEqual(
      expect.arrayContaining([
        { subject: 'complaints', count: 1 },
        { subject: 'groups', count: 1 },
        { subject: 'visits', count: 1 },
      ]),
    );
    const body = made(await merge(await read(closes.id), survives));
    expect(body.due?.lastPeriodicVisitOn).toBe('2026-03-02');
    const [kept] = await app.sql('select place_id from visits where id = $1', [visit.id]);
    expect(kept).toEqual({ place_id: closes.id });
  });

  it('waits for a group that is to go to the record that would close, and takes the other way round', async () => {
    await makeParticipants(app, 8);
    const [closes, survives] = await pair();
    await decideGroup(
      app,
      (await makeGroup(app, { placeId: closes.id, startsOn: '2026-04-01', endsOn: '2026-04-02' })).id,
    );
    expect((await preview(closes, survives)).obstacles).toEqual([expect.stringContaining('not finished')]);
    expect(await merge(closes, survives)).toMatchObject({
      status: 409,
      body: { code: 'PLACE_MERGE.STILL_TO_HAPPEN', params: { count: 1 }, provision: '11-8(1)' },
    });
    expect((await merge(survives, closes)).status).toBe(200);
  });

  it('keeps somebody with a tie to the merged record out of a group for the one that goes on (11-5(3))', async () => {
    const [closes, survives] = await pair();
    const { id, as } = await makeParticipant(app);
    await declareConflict(as, { placeId: closes.id });
    made(await merge(closes, survives));
    await makeParticipants(app, 12);
    const group = await freezeGroup(app, { placeId: survives.id, startsOn: '2026-05-01', endsOn: '2026-05-02' });
    const found = await app.sql(`select reason from group_exclusions where group_id = $1 and participant_id = $2`, [
      group.id,
      id,
    ]);
    expect(found).toHaveLength(1);
  });

  it('asks for two records, an open survivor, both versions and a reason', async () => {
    const [one, other] = await pair();
    expect((await merge(one, one)).body).toMatchObject({ code: 'PLACE_MERGE.ITSELF' });
    expect((await merge(one, other, { reason: ' ' })).status).toBe(422);
    expect((await merge(one, { ...other, version: 9 })).body).toMatchObject({
      code: 'CONFLICT.STALE',
      current: { id: other.id },
    });
    expect((await merge({ ...one, version: 9 }, other)).body).toMatchObject({
      code: 'CONFLICT.STALE',
      current: { id: one.id },
    });
    const closed = await closePlace(app, other, '2026-01-01');
    expect((await merge(one, closed)).body).toMatchObject({ code: 'PLACE_MERGE.SURVIVOR_CLOSED' });
    expect((await merge(closed, one)).status).toBe(200);
    expect((await read(other.id)).closedOn).toBe('2026-01-01');
    const third = await makePlace(app, { authorityId: authority.id });
    expect((await merge(await read(other.id), third)).body).toMatchObject({ code: 'PLACE_MERGE.FIXED' });
    expect((await app.as(['council']).get('/places/doubles')).status).toBe(403);
  });

  it('is for good, past the API as well', async () => {
    const [one, other] = await pair();
    const third = await makePlace(app, { authorityId: authority.id });
    made(await merge(one, other));
    const point = (id: string, to: string | null) =>
      app.sql('update places set merged_into_id = $2, closed_on = coalesce(closed_on, $3) where id = $1', [
        id,
        to,
        '2026-03-02',
      ]);
    await expect(point(one.id, null)).rejects.toThrow('leads to another for good');
    await expect(point(one.id, third.id)).rejects.toThrow('leads to another for good');
    await expect(point(third.id, one.id)).rejects.toThrow('into an open one');
    await expect(point(third.id, third.id)).rejects.toThrow('places_merged_into_check');
  });

  it('is proposed for records that look like one place, with both of them side by side', async () => {
    const region = { regionIso: 'KZ-31' };
    const [one, other] = await pair(
      { ...region, nameRu: 'Областной центр «Шаңырақ»', latitude: 42.9, longitude: 71.36 },
      { ...region, nameRu: 'областной центр "Шаңыpақ"', latitude: 42.9003, longitude: 71.36 },
    );
    const { pairs, moreThanShown } = (await office().get<DoublesView>('/places/doubles')).body;
    const found = pairs.find(
      ({ first, second }) => [first.id, second.id].sort().join() === [one.id, other.id].sort().join(),
    );
    expect(found).toMatchObject({ signs: ['name', 'nearby'], likeness: 100, metres: 33 });
    expect(moreThanShown).toBe(false);
    made(await merge(one, other));
    const after = (await office().get<DoublesView>('/places/doubles')).body;
    expect(after.pairs.some(({ first, second }) => first.id === one.id || second.id === one.id)).toBe(false);
  });
});
