import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app';
import type { CalendarDayView } from '@shared/deadlines/calendar-day.contract';
import type { LocalDate } from '@shared/law/local-date';
import { UnitOfWork } from '../database';
import { worker } from '../jobs';
import { DueDeadlines } from './due-deadlines.service';
import { Deadlines, type DeadlineStart, deadlineView } from './index';

describe('statutory clocks', () => {
  let app: TestApp;
  let deadlines: Deadlines;
  let unit: UnitOfWork;

  beforeAll(async () => {
    app = await testApp({ today: '2026-02-09' });
    deadlines = app.nest.get(Deadlines);
    unit = app.nest.get(UnitOfWork);
  });
  afterAll(() => app.close());

  const start = (given: Partial<DeadlineStart> = {}) =>
    unit.run(worker, (work) =>
      deadlines.start(work, {
        clock: 'answer',
        eventOn: '2026-02-09',
        subject: { type: 'dispatch', id: randomUUID() },
        ...given,
      }),
    );
  const meet = (subjectId: string, metOn: LocalDate) =>
    unit.run(worker, (work) => deadlines.meet(work, { clock: 'answer', subjectId, metOn }));
  const sweepOn = async (day: LocalDate): Promise<void> => {
    app.clock.set(day);
    const due = app.nest.get(DueDeadlines);
    const { toWarnOf, breached } = await unit.read(worker, (work) => due.find(work));
    for (const id of toWarnOf) await unit.run(worker, (work) => due.warnOf(work, id));
    for (const id of breached) await unit.run(worker, (work) => due.recordBreachOf(work, id));
  };
  const marksOf = async (id: string): Promise<{ warned: string | null; breached: string | null }> => {
    const [marks] = await app.sql<{ warned: string | null; breached: string | null }>(
      `select (warned_at at time zone 'Asia/Almaty')::date as warned, (breached_at at time zone 'Asia/Almaty')::date as breached
       from deadlines where id = $1`,
      [id],
    );
    return marks as { warned: string | null; breached: string | null };
  };
  const auditOf = (id: string) =>
    app.sql('select action, provision from audit_entries where subject_id = $1 order by seq', [id]);

  beforeEach(() => app.clock.set('2026-02-09'));

  it('count three months from receipt, and move the end past the days off to a working day (11-11(2))', async () => {
    expect(await start()).toMatchObject({
      provision: '11-11(2)',
      statutoryEnd: '2026-05-09',
      effectiveEnd: '2026-05-12',
    });
  });

  it('count one month from approval for publication and for dispatch (11-9(3))', async () => {
    for (const clock of ['publication', 'dispatch'] as const) {
      expect(await start({ clock })).toMatchObject({
        provision: '11-9(3)',
        statutoryEnd: '2026-03-09',
        effectiveEnd: '2026-03-10',
      });
    }
  });

  it('warn after the unmoved end and are breached after the last lawful day, once each, with an entry in the audit', async () => {
    const { id } = await start();
    await sweepOn('2026-05-09');
    expect(await marksOf(id)).toEqual({ warned: null, breached: null });
    await sweepOn('2026-05-10');
    expect(await marksOf(id)).toEqual({ warned: '2026-05-10', breached: null });
    await sweepOn('2026-05-12');
    expect(await marksOf(id)).toEqual({ warned: '2026-05-10', breached: null });
    await sweepOn('2026-05-13');
    await sweepOn('2026-05-14');
    expect(await marksOf(id)).toEqual({ warned: '2026-05-10', breached: '2026-05-13' });
    expect(await auditOf(id)).toEqual([
      { action: 'deadline.start', provision: '11-11(2)' },
      { action: 'deadline.warn', provision: '11-11(2)' },
      { action: 'deadline.breach', provision: '11-11(2)' },
    ]);
  });

  it('are not breached when met on the last lawful day, and are when met the day after, whoever was asleep then', async () => {
    const [inTime, late, wasWarned] = [await start(), await start(), await start()];
    await sweepOn('2026-05-11');
    await app.sql('update deadlines set warned_at = null where id <> $1', [wasWarned.id]);
    app.clock.set('2026-05-20');
    await meet(inTime.subjectId, '2026-05-12');
    await meet(late.subjectId, '2026-05-13');
    await meet(wasWarned.subjectId, '2026-05-13');
    await sweepOn('2026-05-20');
    expect(await marksOf(inTime.id)).toEqual({ warned: '2026-05-20', breached: null });
    expect(await marksOf(late.id)).toEqual({ warned: '2026-05-20', breached: '2026-05-20' });
    expect(await marksOf(wasWarned.id)).toEqual({ warned: '2026-05-11', breached: '2026-05-20' });
  });

  it('are warned of and breached once by several who come at the same moment', async () => {
    const { id } = await start();
    app.clock.set('2026-05-13');
    const due = app.nest.get(DueDeadlines);
    const act = (how: 'warnOf' | 'recordBreachOf') => unit.run(worker, (work) => due[how](work, id));
    await Promise.all((['warnOf', 'recordBreachOf', 'warnOf', 'recordBreachOf', 'warnOf'] as const).map(act));
    const acts = (await auditOf(id)).map(({ action }) => action);
    expect(acts.sort()).toEqual(['deadline.breach', 'deadline.start', 'deadline.warn']);
  });

  it('list what runs with its state today, the most pressing first', async () => {
    const authorityId = randomUUID();
    const [later, sooner] = [await start({ authorityId }), await start({ authorityId, eventOn: '2026-01-12' })];
    const met = await start({ authorityId });
    await meet(met.subjectId, '2026-02-09');
    app.clock.set('2026-04-13');
    const running = await unit.read(worker, (work) => deadlines.listRunning(work, { authorityId }));
    expect(running.map(({ deadline, state, daysLeft }) => [deadline.id, state, daysLeft])).toEqual([
      [sooner.id, 'warning', 0],
      [later.id, 'running', 29],
    ]);
  });

  it('are found by the subjects they belong to, met or not', async () => {
    const [one, other] = [await start(), await start()];
    await meet(one.subjectId, '2026-02-09');
    const found = await unit.read(worker, (work) => deadlines.of(work, 'answer', [one.subjectId, other.subjectId]));
    expect([found.get(one.subjectId)?.metOn, found.get(other.subjectId)?.metOn]).toEqual(['2026-02-09', null]);
  });

  it('start once for a subject, and never from a day to come', async () => {
    const { subjectId } = await start();
    await expect(start({ subject: { type: 'dispatch', id: subjectId } })).rejects.toMatchObject({
      driverError: { constraint: 'deadlines_clock_subject_id_key' },
    });
    await expect(start({ eventOn: '2026-02-10' })).rejects.toMatchObject({ code: 'REQUEST.DATE_IN_THE_FUTURE' });
  });

  it('are met once, on a day from the event on that is not to come', async () => {
    const { subjectId } = await start();
    await expect(meet(subjectId, '2026-02-08')).rejects.toMatchObject({ code: 'DEADLINE.MET_BEFORE_ITS_EVENT' });
    await expect(meet(subjectId, '2026-02-10')).rejects.toMatchObject({ code: 'REQUEST.DATE_IN_THE_FUTURE' });
    await meet(subjectId, '2026-02-09');
    await expect(meet(subjectId, '2026-02-09')).rejects.toMatchObject({ code: 'DEADLINE.NOT_RUNNING' });
    await expect(meet(randomUUID(), '2026-02-09')).rejects.toMatchObject({ code: 'DEADLINE.NOT_RUNNING' });
  });

  it.each([
    ['deadlines_met_check', 'met_on = event_on - 1'],
    ['deadlines_ends_check', 'statutory_end = event_on - 1'],
    ['deadlines_ends_check', 'effective_end = statutory_end - 1'],
    ['deadlines_clock_check', "clock = 'tea'"],
  ])('are kept consistent by the database: %s refuses %s', async (constraint, change) => {
    const { id } = await start();
    await expect(app.sql(`update deadlines set ${change} where id = $1`, [id])).rejects.toMatchObject({
      driverError: { constraint },
    });
  });

  it('keep their ends when the calendar changes; what starts later is counted anew', async () => {
    const administrator = app.as(['administrator']);
    const before = await start();
    await administrator.put('/calendar-days/2026-05-12', { kind: 'day_off', name: 'Траур', basis: 'Указ' });
    const [{ effective_end: kept } = {}] = await app.sql<{ effective_end?: string }>(
      'select effective_end from deadlines where id = $1',
      [before.id],
    );
    const after = await start();
    await administrator.delete('/calendar-days/2026-05-12');
    expect([kept, after.effectiveEnd]).toEqual(['2026-05-12', '2026-05-13']);
    expect(deadlineView(after, '2026-02-09').steps.map(({ text }) => text.ru)).toContain(
      'Нерабочий день: 12.05.2026, Траур.',
    );
  });
});

describe('the working calendar', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  const day = { kind: 'day_off', name: 'Қоғамдық аза күні', basis: 'Жарлық' };

  it('comes filled in for four years, and is read by whoever is signed in', async () => {
    const { status, body } = await app.as(['authority']).get<CalendarDayView[]>('/calendar-days?year=2025');
    expect(status).toBe(200);
    expect(body).toHaveLength(23);
    expect(body.find(({ kind }) => kind === 'working_weekend')).toMatchObject({
      day: '2025-01-05',
      names: { en: 'day off instead: 3 January 2025' },
    });
    expect((await app.anonymous.get('/calendar-days?year=2025')).status).toBe(401);
    expect((await app.as(['office']).get('/calendar-days?year=soon')).status).toBe(422);
  });

  it('is changed by an administrator alone, each time with an entry in the audit', async () => {
    const administrator = app.as(['administrator']);
    expect((await app.as(['office']).put('/calendar-days/2026-06-01', day)).status).toBe(403);
    const set = await administrator.put<CalendarDayView>('/calendar-days/2026-06-01', day);
    expect([set.status, set.body]).toEqual([200, expect.objectContaining({ day: '2026-06-01', ...day })]);
    await administrator.put('/calendar-days/2026-06-01', { ...day, name: 'Басқа' });
    const { body } = await administrator.get<CalendarDayView[]>('/calendar-days?year=2026');
    expect(body.filter(({ day: on }) => on === '2026-06-01').map(({ name }) => name)).toEqual(['Басқа']);
    expect((await administrator.delete('/calendar-days/2026-06-01')).status).toBe(204);
    expect((await administrator.delete('/calendar-days/2026-06-01')).status).toBe(404);
    const entries = await app.sql(`select action from audit_entries where subject_id = '2026-06-01' order by seq`);
    expect(entries).toEqual(['set', 'set', 'remove'].map((act) => ({ action: `calendar-day.${act}` })));
  });

  it('has no date that does not exist, no kind that is unknown and no day without its act', async () => {
    const administrator = app.as(['administrator']);
    expect((await administrator.put('/calendar-days/2026-02-30', day)).status).toBe(422);
    expect((await administrator.put('/calendar-days/2026-06-01', { ...day, kind: 'half_day' })).status).toBe(422);
    expect((await administrator.put('/calendar-days/2026-06-01', { ...day, basis: ' ' })).status).toBe(422);
  });

  it('makes only a Saturday or a Sunday a working weekend, in code and in the database', async () => {
    const working = { ...day, kind: 'working_weekend' };
    const refused = await app.as(['administrator']).put('/calendar-days/2026-06-01', working);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'CALENDAR_DAY.NOT_A_WEEKEND', params: { day: '2026-06-01' } },
    });
    expect((await app.as(['administrator']).put('/calendar-days/2026-06-06', working)).status).toBe(200);
    const insert = `insert into calendar_days (day, kind, name, basis) values ($1, $2, 'x', 'x')`;
    await expect(app.sql(insert, ['2026-06-02', 'working_weekend'])).rejects.toMatchObject({
      driverError: { constraint: 'calendar_days_working_weekend_check' },
    });
    await expect(app.sql(insert, ['2026-06-02', 'half_day'])).rejects.toMatchObject({
      driverError: { constraint: 'calendar_days_kind_check' },
    });
  });
});
