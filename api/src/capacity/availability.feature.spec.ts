import type { AvailabilityView } from '@shared/capacity/availability.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { makeParticipant } from '../../test/make/participants';
import { UnitOfWork } from '../platform/database';
import { CapacityService } from './capacity.service';

type Person = ParticipantView & { readonly as: Client };
const path = '/availability/mine';

describe('Where and when somebody can travel is that participant’s own declaration (11-8(2))', () => {
  let app: TestApp;
  let asel: Person;
  let bolat: Person;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    asel = await makeParticipant(app, { fullName: 'Asel' });
    bolat = await makeParticipant(app, { fullName: 'Bolat' });
  });
  afterEach(() => app.clock.set('2026-03-02'));
  afterAll(() => app.close());

  const own = async ({ as }: Person) => (await as.get<AvailabilityView>(path)).body;
  const declareRegions = async (person: Person, regions: string[]) =>
    person.as.put<AvailabilityView>(`${path}/regions`, { regions }, { ifMatch: (await own(person)).version });
  const declarePeriod = (person: Person, startsOn: LocalDate, endsOn: LocalDate) =>
    person.as.post<AvailabilityView>(`${path}/periods`, { startsOn, endsOn });
  const unavailable = (startsOn: LocalDate, endsOn = startsOn, regionIso = 'KZ-71', asOf?: Date) =>
    app.nest.get(UnitOfWork).read(app.as(['office']).actor as NonNullable<Client['actor']>, async (work) => {
      const who = await app.nest.get(CapacityService).unavailable(work, { startsOn, endsOn, regionIso, asOf });
      return [asel, bolat].filter(({ id }) => who.has(id)).map(({ fullName }) => fullName);
    });

  it('and who declared nothing is available everywhere at any time', async () => {
    expect(await own(asel)).toEqual({ regions: [], declaredAt: null, version: 0, periods: [] });
    expect(await unavailable('2026-03-02', '2027-03-02')).toEqual([]);
  });

  it('is asked of the days with both edges, and without a reason', async () => {
    const { status, body } = await declarePeriod(asel, '2026-03-10', '2026-03-12');
    expect([status, body.periods]).toMatchObject([201, [{ startsOn: '2026-03-10', endsOn: '2026-03-12' }]]);
    expect(await unavailable('2026-03-07', '2026-03-09')).toEqual([]);
    expect(await unavailable('2026-03-07', '2026-03-10')).toEqual(['Asel']);
    expect(await unavailable('2026-03-11')).toEqual(['Asel']);
    expect(await unavailable('2026-03-12', '2026-03-20')).toEqual(['Asel']);
    expect(await unavailable('2026-03-13', '2026-03-20')).toEqual([]);
    const told = await asel.as.post(`${path}/periods`, { startsOn: '2026-05-01', endsOn: '2026-05-02', reason: 'ill' });
    expect(told.body.fields).toMatchObject([{ field: 'reason' }]);
  });

  it('is withdrawn by the one who declared it and by nobody else, and stays readable for the draw that relied on it', async () => {
    await declarePeriod(asel, '2026-06-01', '2026-06-05');
    const period = (await own(asel)).periods.find(({ startsOn }) => startsOn === '2026-06-01');
    const withdraw = ({ as }: Person) => as.post(`${path}/periods/${period?.id}/withdrawal`);
    expect((await withdraw(bolat)).status).toBe(404);
    const before = app.clock.now();
    app.clock.set('2026-03-03');
    expect((await withdraw(asel)).status).toBe(200);
    expect((await withdraw(asel)).body.code).toBe('AVAILABILITY.WITHDRAWN');
    expect(await unavailable('2026-06-01')).toEqual([]);
    expect(await unavailable('2026-06-01', '2026-06-01', 'KZ-71', before)).toEqual(['Asel']);
    await expect(
      app.sql(`update unavailable_periods set withdrawn_at = null where id = $1`, [period?.id]),
    ).rejects.toThrow('a period can only be withdrawn, and once');
    await expect(app.sql(`delete from unavailable_periods where id = $1`, [period?.id])).rejects.toThrow(
      'never deleted',
    );
  });

  it('names regions, of which the latest declaration counts and none means all', async () => {
    expect((await declareRegions(bolat, ['KZ-75', 'KZ-10'])).body).toMatchObject({
      regions: ['KZ-10', 'KZ-75'],
      version: 1,
    });
    expect(await unavailable('2026-04-01', '2026-04-01', 'KZ-71')).toEqual(['Bolat']);
    expect(await unavailable('2026-04-01', '2026-04-01', 'KZ-75')).toEqual([]);
    const before = app.clock.now();
    app.clock.set('2026-03-03');
    await declareRegions(bolat, []);
    expect(await unavailable('2026-04-01', '2026-04-01', 'KZ-71')).toEqual([]);
    expect(await unavailable('2026-04-01', '2026-04-01', 'KZ-71', before)).toEqual(['Bolat']);
    const stale = await bolat.as.put(`${path}/regions`, { regions: [] }, { ifMatch: 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'CONFLICT.STALE', current: { version: 2 } } });
    expect((await declareRegions(bolat, ['KZ-99'])).status).toBe(422);
    await expect(app.sql(`update travel_declarations set regions = '{}'`)).rejects.toThrow('append-only');
  });

  it('is about days to come', async () => {
    expect((await declarePeriod(bolat, '2026-02-20', '2026-03-01')).body).toMatchObject({
      code: 'AVAILABILITY.PERIOD_IN_THE_PAST',
      fields: [{ field: 'endsOn' }],
    });
    expect((await declarePeriod(bolat, '2026-03-05', '2026-03-04')).body).toMatchObject({
      code: 'AVAILABILITY.DAYS_REVERSED',
    });
    await expect(
      app.sql(
        `insert into unavailable_periods (participant_id, starts_on, ends_on, declared_on, declared_at)
         values ($1, '2026-02-20', '2026-03-01', '2026-03-02', now())`,
        [bolat.id],
      ),
    ).rejects.toThrow('unavailable_periods_not_past_check');
  });

  it('is read and written by that participant alone; the trail says that something was declared, and not what', async () => {
    for (const role of ['ombudsman', 'office', 'council', 'administrator', 'authority'] as const) {
      const other = app.as([role]);
      const answers = [await other.get(path), await other.put(`${path}/regions`, { regions: [] }, { ifMatch: 0 })];
      expect(answers.map(({ status }) => status)).toEqual([403, 403]);
      expect((await other.post(`${path}/periods`, { startsOn: '2026-04-01', endsOn: '2026-04-01' })).status).toBe(403);
    }
    expect((await app.as(['participant']).get(path)).status).toBe(404);
    const trail = await app.sql<{ detail: object }>(
      `select detail from audit_entries where action like 'availability.%'`,
    );
    expect(trail.length).toBeGreaterThan(3);
    expect(trail.every(({ detail }) => Object.keys(detail).length === 0)).toBe(true);
  });
});
