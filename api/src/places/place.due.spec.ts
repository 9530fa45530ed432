import { dueOf } from './place.due';

const place = { underMandateFrom: '2019-04-01', closedOn: null };
const visitedOn = (day: string | null) => ({ ...place, lastPeriodicVisitOn: day });

describe('the cycle of periodic visits (11-7(1)(1))', () => {
  it('gives four years from the last periodic visit, and that very day is in time', () => {
    expect(dueOf(visitedOn('2022-03-02'), '2026-03-02')).toMatchObject({
      dueOn: '2026-03-02',
      state: 'soon',
      daysLeft: 0,
    });
    expect(dueOf(visitedOn('2022-03-02'), '2026-03-03')).toMatchObject({ state: 'overdue', daysLeft: -1 });
  });

  it('does not move a last day that is a Sunday or a holiday', () => {
    expect(dueOf(visitedOn('2022-03-08'), '2026-01-10')?.dueOn).toBe('2026-03-08');
  });

  it('ends a term that began on 29 February on the 29 February of the fourth year', () => {
    expect(dueOf(visitedOn('2024-02-29'), '2026-03-02')?.dueOn).toBe('2028-02-29');
  });

  it('is soon within six months and in time before', () => {
    expect(dueOf(visitedOn('2022-09-02'), '2026-03-02')).toMatchObject({ state: 'soon' });
    expect(dueOf(visitedOn('2022-09-03'), '2026-03-02')).toMatchObject({ state: 'in-time' });
  });

  it('has no day to count to where there was no periodic visit', () => {
    expect(dueOf(visitedOn(null), '2026-03-02')).toEqual({
      lastPeriodicVisitOn: null,
      dueOn: null,
      state: 'never',
      daysLeft: null,
    });
  });

  it('does not run for a place that is closed or not yet under the mandate', () => {
    expect(dueOf({ ...visitedOn('2019-05-01'), closedOn: '2026-03-02' }, '2026-03-02')).toBeNull();
    expect(dueOf({ ...visitedOn(null), underMandateFrom: '2026-03-03' }, '2026-03-02')).toBeNull();
  });
});
