import fc from 'fast-check';
import { anyMonths, everyPlan, smallProblems } from '../../../../test/small-plans';
import { worthOf } from '../evaluate';
import type { PlanSketch } from '../plan-sketch';
import { leftOut, type PlanProblem } from '../problem';
import { PlanSearch } from './plan-search';
import { withinLimits } from './within-limits';

const searched = smallProblems({ places: 30 }).chain((problem) =>
  fc.record({ problem: fc.constant(problem), start: anyMonths(problem), seed: fc.nat() }),
);

const sketchOf = (problem: PlanProblem, months: ArrayLike<number>): PlanSketch => ({
  monthOf: Int16Array.from({ length: problem.placeCount }, (_, place) => months[place] ?? leftOut),
  moneyPrices: new Float64Array(problem.years).fill(0.01),
});

describe('The search for plans', () => {
  it('holds a valid plan at every moment, worth what it says, and never a worse one than before', () => {
    fc.assert(
      fc.property(searched, ({ problem, start, seed }) => {
        const search = new PlanSearch(problem, { seed, start });
        let last = Infinity;
        for (let slice = 0; slice < 6; slice++) {
          const { monthOf, objective, money } = search.best;
          expect(worthOf(problem, monthOf)).toMatchObject({ objective, money, broken: [] });
          expect(objective).toBeLessThanOrEqual(last);
          last = objective;
          search.runMoves(4_000);
        }
      }),
      { numRuns: 50 },
    );
  });

  // The same problems each time: a search by chance promises the best plan of none of them.
  it('finds the best plan where all can be tried, and among equals the cheapest', () => {
    fc.assert(
      fc.property(smallProblems({ places: 5, widestWindow: 4 }), fc.nat(), (problem, seed) => {
        const least = { objective: Infinity, money: Infinity };
        for (const plan of everyPlan(problem)) {
          const { objective, money, broken } = worthOf(problem, plan);
          if (broken.length > 0 || objective > least.objective) continue;
          if (objective < least.objective || money < least.money) Object.assign(least, { objective, money });
        }
        const search = new PlanSearch(problem, { seed });
        search.runMoves(200_000);
        expect(search.best).toMatchObject(least);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('finds the same with the same seed after as many moves', () => {
    fc.assert(
      fc.property(searched, ({ problem, start, seed }) => {
        const runs = [1, 2].map(() => new PlanSearch(problem, { seed, start }));
        for (const search of runs) search.runMoves(20_000);
        expect(runs[0]?.best).toEqual(runs[1]?.best);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps a valid start until there is a better plan, and takes a better one from outside', () => {
    fc.assert(
      fc.property(searched, ({ problem, seed }) => {
        const search = new PlanSearch(problem, { seed });
        search.runMoves(20_000);
        const { best } = search;
        expect(new PlanSearch(problem, { seed, start: best.monthOf }).best).toEqual(best);
        const other = new PlanSearch(problem, { seed });
        const isBetter = best.objective < other.best.objective;
        expect(other.adopt(best.monthOf)).toBe(isBetter);
        if (isBetter) expect(other.best).toEqual(best);
        expect(other.adopt(best.monthOf)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('makes a valid plan of a sketch that breaks limits, at once, and keeps a better one', () => {
    fc.assert(
      fc.property(searched, ({ problem, start, seed }) => {
        const search = new PlanSearch(problem, { seed });
        search.follow(sketchOf(problem, start));
        const { monthOf, objective } = search.best;
        expect(worthOf(problem, monthOf)).toMatchObject({ objective, broken: [] });
        expect(objective).toBe(worthOf(problem, withinLimits(problem, start)).objective);
        search.follow(sketchOf(problem, []));
        expect(search.best.objective).toBe(objective);
      }),
      { numRuns: 50 },
    );
  });

  it('goes on from a sketch', () => {
    fc.assert(
      fc.property(searched, ({ problem, seed }) => {
        const other = new PlanSearch(problem, { seed });
        other.runMoves(4_000);
        const search = new PlanSearch(problem, { seed: seed + 1 });
        search.follow(sketchOf(problem, other.best.monthOf));
        expect(search.best.objective).toBe(other.best.objective);
        search.runMoves(4_000);
        expect(worthOf(problem, search.best.monthOf)).toMatchObject({ broken: [] });
        expect(search.best.objective).toBeLessThanOrEqual(other.best.objective);
      }),
      { numRuns: 50 },
    );
  });

  it('takes no plan from outside that breaks a limit', () => {
    fc.assert(
      fc.property(searched, ({ problem, start, seed }) => {
        fc.pre(worthOf(problem, start).broken.length > 0);
        expect(new PlanSearch(problem, { seed }).adopt(start)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
