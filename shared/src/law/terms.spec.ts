import fc from 'fast-check';
import { workingCalendar, type CalendarRow } from './calendar';
import { CLOCKS } from './clocks';
import golden from './golden/terms.json';
import goldenCalendar from './golden/calendar.json';
import { isLocalDate } from './local-date';
import { addMonths, clockState, daysLeft, termOf, type TermRule } from './terms';
import { TERM_STEP_TEXTS } from './terms.texts';
import { LANGUAGES } from './texts';

const rows: CalendarRow[] = [
  ...Object.values(goldenCalendar.daysOff)
    .flat()
    .map(({ date, name }): CalendarRow => ({ day: date, kind: 'day_off', name, basis: null })),
  ...goldenCalendar.workingWeekends.map(({ date, insteadOf }): CalendarRow => ({
    day: date,
    kind: 'working_weekend',
    name: `instead of ${insteadOf}`,
    basis: null,
  })),
];
const calendar = workingCalendar(rows);
const ruleOf = (provision: string): TermRule => {
  const clock = Object.values(CLOCKS).find((candidate) => candidate.provision === provision);
  if (!clock) throw new Error(`no clock for ${provision}`);
  return clock;
};

const month: TermRule = { provision: '11-9(3)', months: 1, shift: 'next_working_day' };
const codesOf = (event: string, rule: TermRule = month) => termOf(rule, event, calendar).steps.map((step) => step.code);

const anyDate = fc
  .date({ min: new Date('2023-06-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aMonthEnd = fc.constantFrom('2024-01-31', '2024-02-29', '2025-08-31', '2026-01-29', '2026-01-30', '2026-05-31');
const aDate = fc.oneof(anyDate, aMonthEnd);
const aRule = fc
  .integer({ min: 1, max: 60 })
  .map((months): TermRule => ({ provision: '11-11(2)', months, shift: 'next_working_day' }));

describe('a term in months', () => {
  it.each(golden.vectors)('of $months months under $rule from $event ends as the golden vector says', (vector) => {
    const rule = ruleOf(vector.rule);
    expect(rule.months).toBe(vector.months);
    expect(termOf(rule, vector.event, calendar)).toMatchObject({
      provision: vector.rule,
      event: vector.event,
      months: vector.months,
      statutoryEnd: vector.statutoryEnd,
      effectiveEnd: vector.effectiveEnd,
    });
  });

  it('explains the day after, the missing day of the last month and the working last day', () => {
    expect(termOf(month, '2026-03-31', calendar).steps).toEqual([
      { code: 'event_happened', params: { event: '2026-03-31' } },
      { code: 'term_starts', params: { day: '2026-04-01' } },
      { code: 'ends_on_month_end', params: { months: 1, missingDay: 31, day: '2026-04-30' } },
      { code: 'last_day_is_working', params: { day: '2026-04-30' } },
    ]);
  });

  it('names every day that it skips and why', () => {
    const { steps } = termOf(CLOCKS.answer, '2025-12-21', calendar);
    expect(steps.slice(3)).toEqual([
      { code: 'day_off_skipped', params: { day: '2026-03-21', name: 'Nowruz Holiday', basis: null } },
      { code: 'day_off_skipped', params: { day: '2026-03-22', name: 'Nowruz Holiday', basis: null } },
      { code: 'day_off_skipped', params: { day: '2026-03-23', name: 'Nowruz Holiday', basis: null } },
      { code: 'day_off_skipped', params: { day: '2026-03-24', name: 'Nowruz Holiday (observed)', basis: null } },
      { code: 'day_off_skipped', params: { day: '2026-03-25', name: 'Nowruz Holiday (observed)', basis: null } },
      { code: 'moved_to_working_day', params: { day: '2026-03-26' } },
    ]);
  });

  it('says that the periodic cycle is never moved, and needs no calendar for it', () => {
    const result = termOf(CLOCKS.periodic_cycle, '2022-05-09');
    expect(result.effectiveEnd).toBeNull();
    expect(result.steps.at(-1)).toEqual({ code: 'never_moved', params: { day: '2026-05-09' } });
  });

  it('ends on a Saturday that the Government made a working day, and says so', () => {
    expect(termOf(month, '2024-04-04', calendar).effectiveEnd).toBe('2024-05-04');
    expect(codesOf('2024-04-04').slice(-2)).toEqual(['last_day_is_working', 'weekend_is_worked']);
  });

  it('says when it ran into a year whose days off nobody has entered', () => {
    expect(codesOf('2027-12-20')).toContain('calendar_year_missing');
    expect(codesOf('2026-12-20')).not.toContain('calendar_year_missing');
  });

  it('refuses an event on a day that no calendar has', () => {
    expect(() => termOf(month, '2026-02-30', calendar)).toThrow(RangeError);
  });

  it('lands on a working day, on or after the unmoved end, with only days off between', () => {
    fc.assert(
      fc.property(aRule, aDate, (rule, event) => {
        const { statutoryEnd, effectiveEnd, steps } = termOf(rule, event, calendar);
        if (effectiveEnd === null) throw new Error('a term that moves has an effective end');
        expect(calendar.isWorkingDay(effectiveEnd)).toBe(true);
        const isWeekend = [0, 6].includes(new Date(effectiveEnd).getUTCDay());
        expect(isWeekend).toBe(goldenCalendar.workingWeekends.some(({ date }) => date === effectiveEnd));
        expect(effectiveEnd >= statutoryEnd).toBe(true);
        expect(daysLeft({ statutoryEnd, effectiveEnd }, statutoryEnd)).toBe(
          steps.filter((step) => step.code.endsWith('_skipped')).length,
        );
      }),
    );
  });

  it('never ends earlier for a later event', () => {
    fc.assert(
      fc.property(aRule, aDate, aDate, (rule, one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        const before = termOf(rule, earlier, calendar);
        const after = termOf(rule, later, calendar);
        expect(before.statutoryEnd <= after.statutoryEnd).toBe(true);
        expect((before.effectiveEnd ?? '') <= (after.effectiveEnd ?? '')).toBe(true);
      }),
    );
  });
});

describe('adding months', () => {
  it('keeps the day of the event or takes the last of a shorter month, however many months are added', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: 0, max: 120 }), (event, months) => {
        const end = addMonths(event, months);
        const target = Number(event.slice(0, 4)) * 12 + Number(event.slice(5, 7)) - 1 + months;
        const yearMonth = `${Math.floor(target / 12)}-${String((target % 12) + 1).padStart(2, '0')}`;
        const wanted = Number(event.slice(8));
        const lastDay = [31, 30, 29, 28].find((day) => isLocalDate(`${yearMonth}-${day}`)) ?? 28;
        expect(end).toBe(`${yearMonth}-${String(Math.min(wanted, lastDay)).padStart(2, '0')}`);
      }),
    );
  });

  it('counts from the event and not from the shortened months between', () => {
    expect(addMonths('2026-01-31', 2)).toBe('2026-03-31');
    expect(addMonths(addMonths('2026-01-31', 1), 1)).toBe('2026-03-28');
  });
});

describe('a clock', () => {
  const moved = termOf(month, '2026-07-30', calendar);
  const unmoved = termOf(CLOCKS.periodic_cycle, '2022-05-09');

  it.each([
    ['2026-08-30', null, 'running'],
    ['2026-08-31', null, 'warning'],
    ['2026-09-01', null, 'overdue'],
    ['2026-09-05', '2026-08-31', 'met'],
    ['2026-09-05', '2026-09-01', 'met_late'],
  ])('that moves from 30 to 31 August is, on %s and met on %s, %s', (today, metOn, state) => {
    expect(clockState(moved, today, metOn)).toBe(state);
  });

  it.each([
    ['2026-05-09', null, 'running'],
    ['2026-05-10', null, 'overdue'],
    ['2026-05-11', '2026-05-09', 'met'],
    ['2026-05-11', '2026-05-10', 'met_late'],
  ])('that never moves past Saturday 9 May is, on %s and met on %s, %s', (today, metOn, state) => {
    expect(clockState(unmoved, today, metOn)).toBe(state);
  });

  it('counts the days left to the last lawful day', () => {
    expect(daysLeft(moved, '2026-08-30')).toBe(1);
    expect(daysLeft(moved, '2026-08-31')).toBe(0);
    expect(daysLeft(moved, '2026-10-01')).toBe(-31);
  });
});

describe('the working calendar', () => {
  it('tells a weekend from a named day off', () => {
    expect(calendar.whyNot('2026-08-29')).toEqual({ reason: 'weekend' });
    expect(calendar.whyNot('2026-08-30')).toEqual({ reason: 'weekend' });
    expect(calendar.whyNot('2026-08-28')).toBeNull();
    expect(calendar.whyNot('2026-07-06')).toEqual({ reason: 'day_off', name: 'Capital Day', basis: null });
    expect(calendar.whyNot('2026-08-31')).toBeNull();
  });

  it('refuses two rows for one day', () => {
    const row: CalendarRow = { day: '2026-07-06', kind: 'day_off', name: 'Capital Day', basis: null };
    expect(() => workingCalendar([row, { ...row, kind: 'working_weekend' }])).toThrow(RangeError);
  });
});

describe('the words for the steps', () => {
  it('name the same parameters in all three languages', () => {
    for (const texts of Object.values(TERM_STEP_TEXTS)) {
      const named = LANGUAGES.map((language) => (texts[language].match(/\{\{\w+\}\}/g) ?? []).sort());
      expect(named[0]?.length).toBeGreaterThan(0);
      expect(named[1]).toEqual(named[0]);
      expect(named[2]).toEqual(named[0]);
    }
  });

  it('ask only for parameters that the step carries', () => {
    const events = ['2026-03-31', '2025-12-21', '2024-04-04', '2027-12-25', '2026-07-30', '2026-04-06'];
    const steps = [
      ...events.flatMap((event) => termOf(month, event, calendar).steps),
      ...termOf(CLOCKS.answer, '2025-12-21', calendar).steps,
      ...termOf(CLOCKS.periodic_cycle, '2022-05-09').steps,
    ];
    expect(new Set(steps.map((step) => step.code))).toEqual(new Set(Object.keys(TERM_STEP_TEXTS)));
    for (const { code, params } of steps) {
      for (const [, name] of TERM_STEP_TEXTS[code].en.matchAll(/\{\{(\w+)\}\}/g))
        expect(params).toHaveProperty(name ?? '');
    }
  });
});
