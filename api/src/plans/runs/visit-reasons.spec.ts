import type { InstancePlace, PlanInstance } from '../planner/instance';
import { problemOf } from '../planner/problem';
import { reasonsIn } from './visit-reasons';

const place = (id: string, given: Partial<InstancePlace> = {}): InstancePlace => ({
  ...{ id, region: 'KZ-75', cluster: 'town', dueMonth: 1, weight: 2, days: 1, cost: 10 },
  ...given,
});

/** Two visit days a month, trips of two places for 5, and plenty of money unless told. */
function reasons(places: InstancePlace[], months: number[], budget = 1000) {
  const instance: PlanInstance = {
    ...{ months: 12, tripPlaces: 2, reserve: 0, places, years: [{ budget }] },
    regions: [{ code: 'KZ-75', visitDaysPerMonth: 2 }],
    clusters: [
      { id: 'town', region: 'KZ-75', tripCost: 5 },
      { id: 'village', region: 'KZ-75', tripCost: 5 },
    ],
  };
  const of = reasonsIn(problemOf(instance), months, 2027);
  return places.map((_, at) => of(at));
}

describe('Why a place is visited when it is', () => {
  it('is that this is in time', () => {
    expect(reasons([place('a')], [1])).toEqual([[{ code: 'in_time' }]]);
  });

  it('is a trip that it shares', () => {
    expect(reasons([place('a'), place('b')], [0, 0])[0]).toContainEqual({ code: 'shares_trip', others: 1 });
    expect(reasons([place('a'), place('b', { cluster: 'village' })], [0, 0])[0]).toEqual([{ code: 'in_time' }]);
  });

  it('is, of a late one, that it could not be earlier', () => {
    const late = place('a', { dueMonth: -2, window: [3, 11] });
    expect(reasons([late], [3])).toEqual([[{ code: 'due_before_first_month', firstMonth: '2027-04' }]]);
  });

  it('is that the days of its region are taken in the months that would do, by heavier places', () => {
    const heavy = place('b', { days: 2, weight: 9 });
    const [why] = reasons([place('a', { dueMonth: 0 }), heavy], [1, 0]);
    expect(why).toEqual([
      { code: 'days_full', months: 1, of: 1 },
      { code: 'heavier_first', places: 1 },
    ]);
  });

  it('is, of one left out, that the money is spent, with the trip that it would need', () => {
    const [why] = reasons([place('a'), place('b')], [-1, 0], 15 + 14);
    expect(why).toEqual([
      { code: 'money_spent', months: 11, of: 12 },
      { code: 'not_proven', months: 1 },
    ]);
    expect(reasons([place('a'), place('b')], [-1, 0], 15 + 9)[0]).toContainEqual({
      ...{ code: 'money_spent', months: 12, of: 12 },
    });
  });

  it('does not blame the money for a move within the year that pays for itself', () => {
    expect(reasons([place('a')], [4], 15)[0]).toEqual([{ code: 'not_proven', months: 4 }]);
  });

  it('is that the search found no use for a month with room', () => {
    expect(reasons([place('a')], [-1])[0]).toEqual([{ code: 'not_proven', months: 12 }]);
  });
});
