import type { Page } from '@shared/page';
import type { PlanningChangeView, PlanningSettingsView } from '@shared/plans/planning-settings.contract';
import { testApp, type TestApp } from '../../../test/app';
import { made } from '../../../test/make/made';

const path = '/planning-settings';

describe('What the planner counts with (11-7)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  const office = () => app.as(['office'], { name: 'Aigerim' });
  /** On the edition in force, unless told. */
  const set = async (values: object[], ifMatch?: number) =>
    office().put(path, { values }, { ifMatch: ifMatch ?? (await read()).version });
  const read = async (query = '', locale: 'en' | 'kk' = 'en') =>
    made(await app.as(['council']).get<PlanningSettingsView>(`${path}${query}`, { locale }));
  const valueIn = (settings: PlanningSettingsView, setting: string, of: string | null = null) =>
    settings.values.find((value) => value.setting === setting && value.of === of);
  const trips = (value: number, reason = 'The office counted its trips.') => ({
    setting: 'trip_places',
    value,
    reason,
  });

  it('is assumed until somebody sets it, and says so with its reason in the language of the reader', async () => {
    const settings = await read();
    expect(settings).toMatchObject({ edition: 0, version: 0, setAt: null, actions: [] });
    expect(settings.values.every(({ isAssumed, reason }) => isAssumed && reason.length > 20)).toBe(true);
    expect(valueIn(settings, 'region_days_per_month', 'KZ-75')).toMatchObject({ value: 20 });
    expect(valueIn(settings, 'visit_cost', 'orphanage')).toMatchObject({ value: null });
    expect(valueIn(await read('', 'kk'), 'trip_places')?.reason).toContain('Платформаның болжамы');
  });

  it('is set value by value, each with its reason, as an edition that leaves the others as they are', async () => {
    const days = { setting: 'region_days_per_month', of: 'KZ-75', value: 9, reason: 'Two groups are there.' };
    expect((await set([trips(4), days], 0)).status).toBe(200);
    expect((await set([trips(5, 'A larger car.')], 1)).status).toBe(200);
    const settings = await read();
    expect(settings).toMatchObject({ edition: 2, setByName: 'Aigerim' });
    expect(valueIn(settings, 'trip_places')).toMatchObject({ value: 5, reason: 'A larger car.', isAssumed: false });
    expect(valueIn(settings, 'region_days_per_month', 'KZ-75')).toMatchObject({ value: 9, isAssumed: false });
    expect(valueIn(settings, 'region_days_per_month', 'KZ-71')).toMatchObject({ value: 20, isAssumed: true });
    expect(valueIn(await read('?edition=1'), 'trip_places')).toMatchObject({ value: 4 });
    expect((await office().get(`${path}?edition=3`)).status).toBe(404);
  });

  it('keeps every value that was ever set, and what it was before', async () => {
    const history = made(await office().get<Page<PlanningChangeView>>(`${path}/history?setting=trip_places`)).items;
    const changes = history.map(({ edition, before, value }) => [edition, before, value]);
    expect(changes.sort()).toEqual([
      [1, 6, 4],
      [2, 4, 5],
    ]);
    const [entry] = await app.sql(`select action, provision, detail from audit_entries where subject_id = '2'`);
    expect(entry).toMatchObject({ action: 'planning-settings.set', detail: { changed: ['trip_places'] } });
  });

  it('does not overwrite what somebody else has just set', async () => {
    expect(await set([trips(3)], 1)).toMatchObject({ status: 409, body: { code: 'CONFLICT.STALE' } });
    expect((await office().put(path, { values: [trips(3)] })).status).toBe(428);
    expect((await app.as(['council']).put(path, { values: [trips(3)] }, { ifMatch: 2 })).status).toBe(403);
  });

  it('refuses a value without a reason, out of its limits, or of nothing that there is', async () => {
    const code = async (value: object) => (await set([value])).body.code;
    expect(await code({ ...trips(4), reason: ' ' })).toBe('REQUEST.INVALID');
    expect(await code(trips(0))).toBe('PLANNING.VALUE_OUT_OF_LIMITS');
    expect(await code({ ...trips(4), of: 'KZ-75' })).toBe('PLANNING.SUBJECT_UNKNOWN');
    const region = { setting: 'region_days_per_month', reason: 'Because.' };
    expect(await code({ ...region, value: null, of: 'KZ-75' })).toBe('PLANNING.VALUE_OUT_OF_LIMITS');
    expect(await code({ ...region, value: 3, of: 'KZ-00' })).toBe('PLANNING.SUBJECT_UNKNOWN');
    expect((await set([trips(4), trips(5)])).body.code).toBe('PLANNING.VALUE_TWICE');
    const unset = { setting: 'visit_cost', of: 'orphanage', value: null, reason: 'It is not known any more.' };
    expect((await set([unset])).status).toBe(200);
  });

  it('only grows, also past the API', async () => {
    const { edition } = await read();
    await expect(app.sql(`update planning_settings set value = 9`)).rejects.toMatchObject({
      driverError: { constraint: 'planning_settings_append_only' },
    });
    await expect(app.sql(`delete from planning_settings`)).rejects.toMatchObject({
      driverError: { constraint: 'planning_settings_append_only' },
    });
    const insert = (edition: number, setting: string, subject: string, value: number | null, reason = 'Because.') =>
      app.sql(
        `insert into planning_settings (edition, setting, subject, value, reason, set_at, set_by, set_by_name)
         values ($1, $2, $3, $4, $5, now(), 'a', 'A')`,
        [edition, setting, subject, value, reason],
      );
    const constraint = (constraint: string) => ({ driverError: { constraint } });
    await expect(insert(edition + 2, 'trip_places', '', 4)).rejects.toMatchObject(
      constraint('planning_edition_follows_the_last'),
    );
    await expect(insert(edition + 1, 'trip_places', '', 99)).rejects.toMatchObject(
      constraint('planning_settings_value_check'),
    );
    await expect(insert(edition + 1, 'trip_places', '', null)).rejects.toMatchObject(
      constraint('planning_settings_value_check'),
    );
    await expect(insert(edition + 1, 'trip_places', 'x', 4)).rejects.toMatchObject(
      constraint('planning_settings_subject_check'),
    );
    await expect(insert(edition + 1, 'trip_places', '', 4, ' ')).rejects.toMatchObject(
      constraint('planning_settings_reason_check'),
    );
    await expect(insert(edition, 'visit_cost', 'orphanage', null)).rejects.toMatchObject(
      constraint('planning_settings_edition_setting_subject_key'),
    );
  });
});
