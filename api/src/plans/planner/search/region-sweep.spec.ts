import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { anyMonths, smallProblems } from '../../../../test/small-plans';
import type { PlanColumn } from '../column';
import { worthOf } from '../evaluate';
import { leftOut, type PlanProblem } from '../problem';
import { PlanState } from './plan-state';
import { RegionPlans } from './region-plans';
import { RegionProgram } from './region-program';
import { RegionSweep } from './region-sweep';
import { withinLimits } from './within-limits';

/** A problem with some valid plans of it. */
const planned = smallProblems({ places: 12 }).chain((problem) =>
  fc.record({
    problem: fc.constant(problem),
    plans: fc
      .array(anyMonths(problem), { minLength: 2, maxLength: 3 })
      .map((plans) => plans.map((monthOf) => withinLimits(problem, monthOf))),
    price: fc.integer({ min: 0, max: 5 }),
    seed: fc.nat(),
  }),
);
const north = 0;

describe('The exact programs of a sweep', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  it('choose for a region the columns of several plans that are worth most together', () => {
    fc.assert(
      fc.property(planned, ({ problem, plans, price }) => {
        const prices = new Float64Array(problem.years).fill(price);
        const [first = plans[0]!, ...others] = plans;
        const program = new RegionProgram(highs, problem);
        program.learn(others.flatMap((monthOf) => columnsIn(problem, monthOf, north)));
        const state = stateOf(problem, first);
        const bare = first.map((month, place) => (problem.region[place] === north ? leftOut : month));
        const columns = plans.flatMap((monthOf) => columnsIn(problem, monthOf, north));
        const least = Math.min(...selections(columns, bare).map((monthOf) => pricedAt(problem, monthOf, price)));
        const isBetter = program.improve(state, north, prices, 10);
        expect(pricedAt(problem, state.monthOf, price)).toBeCloseTo(least, 6);
        expect(isBetter).toBe(least < pricedAt(problem, first, price));
        expect(worthOf(problem, state.monthOf).broken.filter(({ limit }) => limit !== 'money')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('put together of what the regions did the best plan within the money', () => {
    fc.assert(
      fc.property(planned, ({ problem, plans }) => {
        const regionPlans = new RegionPlans(highs, problem);
        for (const monthOf of plans) regionPlans.rememberAll(stateOf(problem, monthOf));
        const mixed = plans.flatMap((one) =>
          plans.map((other) => one.map((month, place) => (problem.region[place] === north ? month : other[place]!))),
        );
        const worths = mixed.map((monthOf) => worthOf(problem, monthOf)).filter(({ broken }) => broken.length === 0);
        const together = worthOf(problem, regionPlans.combine(10)?.monthOf ?? []);
        expect(together.broken).toEqual([]);
        expect(together.objective).toBe(Math.min(...worths.map(({ objective }) => objective)));
      }),
      { numRuns: 40 },
    );
  });

  it('keep nothing but valid plans, and end no worse than they began', () => {
    fc.assert(
      fc.property(planned, ({ problem, plans, seed }) => {
        const [start = plans[0]!] = plans;
        let least = Infinity;
        const sweep = new RegionSweep(highs, problem, seed, ({ monthOf, lateness }) => {
          if (lateness >= least) return;
          least = lateness;
          expect(worthOf(problem, monthOf)).toMatchObject({ objective: lateness, broken: [] });
        });
        sweep.learn(plans.flatMap((monthOf) => [0, 1].flatMap((region) => columnsIn(problem, monthOf, region))));
        sweep.start(start, new Float64Array(problem.years).fill(1));
        while (!sweep.step());
        expect(least).toBeLessThanOrEqual(worthOf(problem, start).objective);
      }),
      { numRuns: 20 },
    );
  });
});

function stateOf(problem: PlanProblem, monthOf: ArrayLike<number>): PlanState {
  const state = new PlanState(problem);
  state.load(monthOf);
  return state;
}

function columnsIn(problem: PlanProblem, monthOf: Int16Array, region: number): PlanColumn[] {
  return Array.from({ length: problem.months }, (_, month) => ({
    region,
    month,
    places: Int32Array.from(
      Array.from(monthOf.keys()).filter((place) => problem.region[place] === region && monthOf[place] === month),
    ),
  })).filter(({ places }) => places.length > 0);
}

/** All ways to put columns into the plan, one a month and each place once. */
function selections([column, ...others]: readonly PlanColumn[], monthOf: Int16Array): Int16Array[] {
  if (!column) return [monthOf];
  const { month, region, places } = column;
  const without = selections(others, monthOf);
  if (places.some((place) => monthOf[place] !== leftOut)) return without;
  const withIt = monthOf.map((at, place) => (places.includes(place) ? month : at));
  const rest = others.filter((other) => other.region !== region || other.month !== month);
  return [...without, ...selections(rest, withIt)];
}

function pricedAt(problem: PlanProblem, monthOf: ArrayLike<number>, price: number): number {
  const { objective, money } = worthOf(problem, monthOf);
  return objective + price * money;
}
