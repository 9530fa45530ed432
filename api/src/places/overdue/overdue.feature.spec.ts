import type { Page } from '@shared/page';
import type { DueForecast, OverduePlace, OverdueView } from '@shared/places/overdue.contract';
import type { CreatePlace } from '@shared/places/place.contract';
import { type TestApp, testApp } from '../../../test/app';
import { makeAuthority } from '../../../test/make/authorities';
import { closePlace, makePlace } from '../../../test/make/places';

describe('overdue first (11-7(1)(1))', () => {
  let app: TestApp;
  let authorityId: string;
  const office = () => app.as(['office']);
  const view = async (query = '') => (await office().get<OverdueView>(`/overdue?${query}`)).body;
  const forecast = async (query = '') => (await office().get<DueForecast>(`/overdue/forecast?${query}`)).body;
  const rows = async (query: string) => (await office().get<Page<OverduePlace>>(`/overdue/places?${query}`)).body;
  const names = async (query: string) => (await rows(query)).items.map(({ name }) => name.en);
  const make = (nameEn: string, lastPeriodicVisitOn: string | null, given: Partial<CreatePlace> = {}) =>
    makePlace(app, { authorityId, nameEn, lastPeriodicVisitOn, regionIso: 'KZ-10', ...given });

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    authorityId = (await makeAuthority(app)).id;
    await make('By a day', '2022-03-01');
    await make('By half a year', '2021-09-02', { type: 'orphanage' });
    await make('By half a year and a day', '2021-09-01', { regionIso: 'KZ-75' });
    await make('By nine years', '2013-03-02', { regionIso: 'KZ-75' });
    await make('On the last day', '2022-03-02');
    await make('Soon', '2022-09-02');
    await make('In time', '2022-09-03');
    await make('Never', null);
    await make('Never, for longer', null, { underMandateFrom: '2018-01-01', type: 'orphanage' });
    await make('Not yet under the mandate', null, { underMandateFrom: '2026-03-03' });
    await closePlace(app, await make('Closed', '2015-01-01'), '2026-03-01');
  });
  afterAll(() => app.close());

  it('counts where the places under the mandate stand, and how long the overdue ones are overdue', async () => {
    expect(await view()).toMatchObject({
      today: '2026-03-02',
      total: {
        ...{ places: 9, overdue: 4, never: 2, soon: 2, inTime: 1 },
        medianDaysOverdue: 181,
        longestDaysOverdue: 3287,
      },
      bands: [
        { band: 'half-year', places: 2 },
        { band: 'one-year', places: 1 },
        { band: 'two-years', places: 0 },
        { band: 'four-years', places: 0 },
        { band: 'longer', places: 1 },
      ],
    });
  });

  it('counts them by region and by type, which together are the total', async () => {
    const { total, byRegion, byType, byRegionAndType } = await view();
    expect(byRegion).toMatchObject([
      { region: 'KZ-10', places: 7, overdue: 2, never: 2, medianDaysOverdue: 1 },
      { region: 'KZ-75', places: 2, overdue: 2, never: 0, longestDaysOverdue: 3287 },
    ]);
    expect(byType.map(({ type, places, overdue }) => [type, places, overdue])).toEqual([
      ['correctional_institution', 7, 3],
      ['orphanage', 2, 1],
    ]);
    for (const groups of [byRegion, byType, byRegionAndType]) {
      expect(groups.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(total.overdue);
      expect(groups.reduce((sum, { places }) => sum + places, 0)).toBe(total.places);
    }
  });

  it('says as much of a region or a type alone, and zeros where there is no place', async () => {
    expect((await view('region=KZ-75')).total).toMatchObject({ places: 2, overdue: 2, never: 0 });
    expect((await view('type=orphanage')).byRegion).toMatchObject([
      { region: 'KZ-10', places: 2, overdue: 1, never: 1 },
    ]);
    const empty = await view('region=KZ-39');
    expect(empty).toMatchObject({
      total: { places: 0, overdue: 0, longestDaysOverdue: null },
      byRegion: [],
      byType: [],
    });
    expect((await office().get('/overdue?colour=red')).status).toBe(422);
  });

  it('leads from each figure to its rows', async () => {
    expect(await names('')).toEqual(['By nine years', 'By half a year and a day', 'By half a year', 'By a day']);
    expect(await names('late=half-year')).toEqual(['By half a year', 'By a day']);
    expect(await names('late=one-year')).toEqual(['By half a year and a day']);
    expect(await names('late=longer')).toEqual(['By nine years']);
    expect(await names('state=never')).toEqual(['Never, for longer', 'Never']);
    expect(await names('state=soon')).toEqual(['On the last day', 'Soon']);
    expect(await names('region=KZ-75&type=orphanage')).toEqual([]);
    const { total, bands } = await view();
    for (const { band, places } of bands) expect(await names(`late=${band}`)).toHaveLength(places);
    expect(await names('state=never')).toHaveLength(total.never);
  });

  it('says of each row how its due day was counted', async () => {
    const { items } = await rows('late=longer');
    expect(items[0]).toMatchObject({
      due: { lastPeriodicVisitOn: '2013-03-02', dueOn: '2017-03-02', state: 'overdue', daysLeft: -3287 },
      term: {
        clock: 'periodic_cycle',
        provision: '11-7(1)(1)',
        eventOn: '2013-03-02',
        state: 'overdue',
        daysLeft: -3287,
      },
    });
    expect(items[0]?.term?.steps.map(({ code }) => code)).toEqual([
      'event_happened',
      'term_starts',
      'ends_on_same_day',
      'never_moved',
    ]);
    expect((await rows('state=never')).items.map(({ term }) => term)).toEqual([null, null]);
  });

  it('comes page by page', async () => {
    const first = await rows('limit=3');
    expect(first.items).toHaveLength(3);
    expect(await names(`limit=3&cursor=${first.nextCursor}`)).toEqual(['By a day']);
  });

  it('forecasts four years if nobody is visited', async () => {
    const { months, ...told } = await forecast();
    expect(told).toEqual({ today: '2026-03-02', places: 9, never: 2, overdue: 4, visitsAYear: 3 });
    expect(months[0]).toEqual({ month: '2026-03', fallingDue: 1, owed: 7 });
    expect(months[6]).toEqual({ month: '2026-09', fallingDue: 2, owed: 9 });
    expect(months.at(-1)).toEqual({ month: '2030-02', fallingDue: 0, owed: 9 });
    expect(await forecast('region=KZ-75')).toMatchObject({ places: 2, overdue: 2 });
  });

  it('is no business of participants, authorities and administrators', async () => {
    for (const role of ['participant', 'authority', 'administrator'] as const) {
      for (const path of ['/overdue', '/overdue/forecast', '/overdue/places']) {
        expect((await app.as([role]).get(path)).status).toBe(403);
      }
    }
    expect((await app.as(['council']).get('/overdue')).status).toBe(200);
  });
});
