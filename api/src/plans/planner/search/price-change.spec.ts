import fc from 'fast-check';
import { anyMonths, smallProblems } from '../../../../test/small-plans';
import { type BrokenLimit, worthOf } from '../evaluate';
import { leftOut } from '../problem';
import { priceChange } from './price-change';

const changes = smallProblems({ places: 8 }).chain((problem) =>
  fc.record({
    problem: fc.constant(problem),
    monthOf: anyMonths(problem),
    place: fc.nat(problem.placeCount - 1),
    month: fc.integer({ min: leftOut, max: problem.months - 1 }),
  }),
);

describe('The price of a change by hand', () => {
  it('is the difference between the plan with it and the plan without it', () => {
    fc.assert(
      fc.property(changes, ({ problem, monthOf, place, month }) => {
        const price = priceChange(problem, monthOf, place, month);
        const [before, after] = [worthOf(problem, monthOf), worthOf(problem, monthOf.with(place, month))];
        expect(price.objective).toBe(after.objective - before.objective);
        expect(price.money).toEqual(after.spent.map((spent, year) => spent - (before.spent[year] ?? 0)));
      }),
    );
  });

  it('names each limit that is broken after it and was not before, or less', () => {
    fc.assert(
      fc.property(changes, ({ problem, monthOf, place, month }) => {
        const { broken } = priceChange(problem, monthOf, place, month);
        const before = worthOf(problem, monthOf).broken.map((limit) => JSON.stringify(limit));
        const after = worthOf(problem, monthOf.with(place, month)).broken;
        const isNew = (limit: BrokenLimit): boolean =>
          !before.includes(JSON.stringify(limit)) && !isLess(limit, before);
        expect(broken.toSorted(byName)).toEqual(after.filter(isNew).toSorted(byName));
      }),
    );
  });

  it('counts the trips that begin and end', () => {
    const free = smallProblems({ places: 8 }).map((problem) => ({
      ...problem,
      cost: problem.cost.map(() => 0),
      tripCost: problem.tripCost.map(() => 1),
    }));
    const cases = free.chain((problem) => fc.tuple(fc.constant(problem), anyMonths(problem), anyMonths(problem)));
    fc.assert(
      fc.property(cases, ([problem, monthOf, [month = leftOut]]) => {
        const { trips, money } = priceChange(problem, monthOf, 0, month);
        expect(trips).toBe(money.reduce((sum, year) => sum + year, 0));
      }),
    );
  });
});

const byName = (one: BrokenLimit, other: BrokenLimit): number => one.limit.localeCompare(other.limit);

/** Whether the same limit was broken by more before. */
function isLess(limit: BrokenLimit, before: readonly string[]): boolean {
  if (limit.limit === 'window') return false;
  return before
    .map((text) => JSON.parse(text) as BrokenLimit)
    .some((other) => {
      if (other.limit === 'days' && limit.limit === 'days')
        return other.region === limit.region && other.month === limit.month && other.used > limit.used;
      return other.limit === 'money' && limit.limit === 'money' && other.year === limit.year && other.used > limit.used;
    });
}
