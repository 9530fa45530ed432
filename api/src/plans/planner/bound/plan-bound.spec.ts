import fc from 'fast-check';
import type { PlanInstance } from '../instance';
import { leftOut, problemOf, type PlanProblem } from '../problem';
import { PlanBound, provenBy } from './plan-bound';
import { leastOfAllPlans } from './testing/least-of-all-plans';
import { smallInstance } from './testing/small-instance';

const exact = 1e-6;
/** Steps so short that nothing but the end of the work ends the test. */
const steps = 20_000;

async function finished(problem: PlanProblem, mostPlaces?: number): Promise<PlanBound> {
  const bound = await PlanBound.create(problem, mostPlaces);
  for (let step = 0; step < steps && !bound.isDone; step++) bound.step(0);
  return bound;
}

/** One region with one cluster; every place is due in month 0 and has the weight 1. */
const town = (days: readonly number[], change: Partial<PlanInstance> = {}): PlanInstance => ({
  months: 12,
  tripPlaces: 6,
  reserve: 0,
  regions: [{ code: 'r', visitDaysPerMonth: 6 }],
  clusters: [{ id: 'c', region: 'r', tripCost: 10 }],
  places: days.map((size, at) => ({
    id: `p${at}`,
    region: 'r',
    cluster: 'c',
    dueMonth: 0,
    weight: 1,
    days: size,
    cost: 1,
  })),
  years: [{ budget: 1_000 }],
  ...change,
});

describe('the proven bound', () => {
  it.each([
    ['regions whole', undefined],
    ['regions divided', 0],
  ])('is never above the best of all plans, and its certificate proves it (%s)', async (_, mostPlaces) => {
    await fc.assert(
      fc.asyncProperty(smallInstance(), async (instance) => {
        const problem = problemOf(instance);
        const least = leastOfAllPlans(problem);
        const bound = await PlanBound.create(problem, mostPlaces);
        for (let step = 0; step < steps && !bound.isDone; step++) {
          bound.step(0);
          expect(bound.value).toBeLessThanOrEqual(least + exact);
        }
        expect(provenBy(problem, JSON.parse(JSON.stringify(bound.certificate)) as typeof bound.certificate)).toBe(
          bound.value,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('reaches the best plan where only the days of a month are short', async () => {
    const problem = problemOf(town([3, 3, 2, 2, 2, 1]));
    expect((await finished(problem)).value).toBe(leastOfAllPlans(problem));
  });

  it('knows that seven places take two whole trips of four, and not seven quarters', async () => {
    const dayTrips = town([1, 1, 1, 1, 1, 1, 1], { years: [{ budget: 26 }], tripPlaces: 4 });
    const problem = problemOf({ ...dayTrips, regions: [{ code: 'r', visitDaysPerMonth: 9 }] });
    const { value, certificate } = await finished(problem);
    expect(certificate.cuts.length).toBeGreaterThan(0);
    // Two trips and seven visits cost 27. Seven quarters of a trip would leave money over, and prove nothing.
    expect(value).toBeGreaterThan(0);
    expect(provenBy(problem, { ...certificate, cuts: [] })).toBe(0);
    expect(certificate.moneyPrices[0]).toBeGreaterThan(0);
  });

  it('says that all is left out where there is no money', async () => {
    const problem = problemOf(town([1, 2], { years: [{ budget: 0 }] }));
    expect((await finished(problem)).value).toBe(48);
  });

  it('gives columns that keep the days of the month and the windows, each once', async () => {
    const instance = town([3, 3, 2, 2, 2, 1]);
    const [first, ...others] = instance.places;
    const problem = problemOf({ ...instance, places: [{ ...first!, window: [2, 4] }, ...others] });
    const bound = await finished(problem);
    const columns = bound.takeColumns();
    expect(columns.length).toBeGreaterThan(0);
    for (const { month, places } of columns) {
      const days = places.reduce((sum, place) => sum + (problem.days[place] ?? 0), 0);
      expect(days).toBeLessThanOrEqual(6);
      if (places.includes(0)) expect([2, 3, 4]).toContain(month);
    }
    expect(bound.takeColumns()).toEqual([]);
  });

  it('sketches the best plan once where regions are divided', async () => {
    const problem = problemOf(town([1, 1, 1, 1, 1, 1, 1], { years: [{ budget: 16 }] }));
    const bound = await finished(problem, 0);
    const sketch = bound.takeSketch();
    // One trip and six visits are all that the money buys.
    expect([...(sketch?.monthOf ?? [])].sort()).toEqual([leftOut, 0, 0, 0, 0, 0, 0]);
    expect(sketch?.moneyPrices[0]).toBeGreaterThan(0);
    expect(bound.takeSketch()).toBeNull();
  });

  it('takes any prices from zero up as a proof of something, and no others', async () => {
    const problem = problemOf(town([3, 3, 2, 2, 2, 1]));
    const { certificate } = await finished(problem);
    const least = leastOfAllPlans(problem);
    const dearer = { ...certificate, placePrices: certificate.placePrices.map((price) => price * 1.5 + 1) };
    expect(provenBy(problem, dearer)).toBeLessThanOrEqual(least);
    expect(() => provenBy(problem, { ...certificate, moneyPrices: [-1] })).toThrow(RangeError);
    const cut = { cluster: 0, months: [0], places: [0, 1], weightOfDays: [0, 0.1, 0.1, 0.1], price: 1 };
    expect(() => provenBy(problem, { ...certificate, cuts: [cut] })).toThrow(RangeError);
  });
});
