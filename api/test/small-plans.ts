import fc from 'fast-check';
import { leftOut, type PlanProblem, problemOf } from '@api/plans/planner/problem';

/** Planning problems of a year or two in two regions, small enough to try, with all limits somewhere near to binding. */
export function smallProblems(size: { places: number; widestWindow?: number }): fc.Arbitrary<PlanProblem> {
  const place = fc.record({
    cluster: fc.constantFrom('a', 'b', 'c'),
    dueMonth: fc.integer({ min: -12, max: 23 }),
    weight: fc.integer({ min: 1, max: 10 }),
    days: fc.integer({ min: 1, max: 3 }),
    cost: fc.integer({ min: 1, max: 9 }),
    from: fc.integer({ min: 0, max: 11 }),
    wide: fc.integer({ min: 0, max: (size.widestWindow ?? 24) - 1 }),
  });
  return fc
    .record({
      years: fc.integer({ min: 1, max: 2 }),
      budget: fc.integer({ min: 0, max: 8 * size.places }),
      tripPlaces: fc.integer({ min: 1, max: 3 }),
      days: fc.integer({ min: 2, max: 5 }),
      tripCosts: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
      places: fc.array(place, { minLength: 1, maxLength: size.places }),
    })
    .map(({ years, budget, tripPlaces, days, tripCosts, places }) =>
      problemOf({
        months: years * 12,
        tripPlaces,
        reserve: 0,
        regions: ['north', 'south'].map((code) => ({ code, visitDaysPerMonth: days })),
        clusters: ['a', 'b', 'c'].map((id, at) => ({ id, region: regionOf(id), tripCost: tripCosts[at] ?? 0 })),
        places: places.map(({ from, wide, ...given }, at) => ({
          ...given,
          id: `p${at}`,
          region: regionOf(given.cluster),
          window: [from, from + wide] as const,
        })),
        years: Array.from({ length: years }, () => ({ budget })),
      }),
    );
}

const regionOf = (cluster: string): string => (cluster === 'c' ? 'south' : 'north');

/** All plans within the windows, valid or not. The array is the same each time. */
export function* everyPlan(problem: PlanProblem): Generator<Int16Array> {
  const monthOf = Int16Array.from(problem.from, () => leftOut);
  for (;;) {
    yield monthOf;
    let place = 0;
    for (; place < problem.placeCount; place++) {
      const next = monthOf[place] === leftOut ? (problem.from[place] ?? 0) : (monthOf[place] ?? 0) + 1;
      monthOf[place] = next <= (problem.to[place] ?? 0) ? next : leftOut;
      if (monthOf[place] !== leftOut) break;
    }
    if (place === problem.placeCount) return;
  }
}

/** Any months, valid or not. */
export const anyMonths = (problem: PlanProblem): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: leftOut, max: problem.months - 1 }), {
    minLength: problem.placeCount,
    maxLength: problem.placeCount,
  });
