import { isBreachDue, isWarningDue, termMustNotBeMetBeforeItsEvent } from './deadline.rules';

const clock = { statutoryEnd: '2026-05-09', effectiveEnd: '2026-05-12', metOn: null, warnedAt: null, breachedAt: null };
const days = ['2026-05-09', '2026-05-10', '2026-05-12', '2026-05-13'];

describe('what time makes of a clock', () => {
  it('warns from the day after the unmoved end, and finds a breach from the day after the last lawful day', () => {
    expect(days.map((day) => isWarningDue(clock, day))).toEqual([false, true, true, true]);
    expect(days.map((day) => isBreachDue(clock, day))).toEqual([false, false, false, true]);
  });

  it('stops with the day on which it was met, however late it is looked at', () => {
    const metOn = (day: string) => ({ ...clock, metOn: day });
    expect(days.map((day) => isWarningDue(metOn(day), '2027-01-01'))).toEqual([false, true, true, true]);
    expect(days.map((day) => isBreachDue(metOn(day), '2027-01-01'))).toEqual([false, false, false, true]);
  });

  it('is said once', () => {
    const said = { ...clock, warnedAt: new Date(), breachedAt: new Date() };
    expect([isWarningDue(said, '2027-01-01'), isBreachDue(said, '2027-01-01')]).toEqual([false, false]);
  });

  it('cannot be met before the event that started it', () => {
    const term = { eventOn: '2026-02-09', provision: '11-11(2)' } as const;
    expect(termMustNotBeMetBeforeItsEvent(term, '2026-02-08')).toEqual({
      code: 'DEADLINE.MET_BEFORE_ITS_EVENT',
      provision: '11-11(2)',
      params: { eventOn: '2026-02-09' },
    });
    expect(termMustNotBeMetBeforeItsEvent(term, '2026-02-09')).toBeNull();
  });
});
