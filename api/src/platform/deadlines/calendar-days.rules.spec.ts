import { workingWeekendMustBeAWeekendDay } from './calendar-days.rules';

describe('a working weekend', () => {
  it('is a Saturday or a Sunday', () => {
    const week = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04', '2026-06-05', '2026-06-06', '2026-06-07'];
    const codes = week.map((day) => workingWeekendMustBeAWeekendDay({ day, kind: 'working_weekend' })?.code);
    const no = 'CALENDAR_DAY.NOT_A_WEEKEND';
    expect(codes).toEqual([no, no, no, no, no, undefined, undefined]);
  });

  it('says nothing about days off, which may be any day', () => {
    expect(workingWeekendMustBeAWeekendDay({ day: '2026-06-01', kind: 'day_off' })).toBeNull();
  });
});
