import { monthsLate } from './lateness';

const visitedOn = (lastPeriodicVisitOn: string | null, underMandateFrom = '2019-04-01') => ({
  lastPeriodicVisitOn,
  underMandateFrom,
});

describe('The lateness of a planned visit (11-7(1)(1))', () => {
  it('is none up to the month in which the four years end, and grows month by month after it', () => {
    const place = visitedOn('2022-05-31');
    expect([4, 5, 6, 12].map((month) => monthsLate(place, 2026, month))).toEqual([0, 0, 1, 7]);
    expect(monthsLate(place, 2027, 1)).toBe(8);
  });

  it('of a place left out is that of a visit a year after the plan, as the planner counts', () => {
    expect(monthsLate(visitedOn('2022-12-01'), 2026, null)).toBe(13);
    expect(monthsLate(visitedOn('2025-12-01'), 2026, null)).toBe(0);
  });

  it('of a place that was never visited runs from the first day of the mandate', () => {
    expect(monthsLate(visitedOn(null, '2026-02-01'), 2026, 4)).toBe(2);
  });
});
