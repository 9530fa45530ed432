import fc from 'fast-check';
import { everyPlan, smallProblems } from '../../../../test/small-plans';
import { worthOf } from '../evaluate';
import type { PlanProblem } from '../problem';
import { PlanSearch } from './plan-search';
import { replan } from './replan';

const events: Record<string, (problem: PlanProblem, at: number) => PlanProblem> = {
  'there is less money': (problem) => ({ ...problem, money: problem.money.map((money) => Math.floor(money * 0.6)) }),
  'a region has fewer days': (problem) => ({ ...problem, daysPerMonth: problem.daysPerMonth.map((days) => days - 1) }),
  'a place is closed for a while': (problem, at) => ({ ...problem, from: problem.from.with(at, 4) }),
};

const event = fc.constantFrom(...Object.keys(events));
const cases = smallProblems({ places: 5, widestWindow: 4 }).chain((problem) =>
  fc.record({ problem: fc.constant(problem), event, at: fc.nat(problem.placeCount - 1), seed: fc.nat() }),
);

function planOf(problem: PlanProblem): Int16Array {
  const search = new PlanSearch(problem, { seed: 1 });
  search.runMoves(50_000);
  return search.best.monthOf;
}

const changesOf = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Array.from(one).filter((month, place) => month !== other[place]).length;

describe('A replan after an event', () => {
  it('moves the fewest visits, and among those plans finds the least lateness', () => {
    fc.assert(
      fc.property(cases, ({ problem: before, event, at, seed }) => {
        const current = planOf(before);
        const problem = events[event]?.(before, at) ?? before;
        const { monthOf, moves } = replan(problem, current, { seed });
        const nearest = { moves: Infinity, objective: Infinity };
        for (const plan of everyPlan(problem)) {
          const moves = changesOf(plan, current);
          if (moves > nearest.moves) continue;
          const { objective, broken } = worthOf(problem, plan);
          if (broken.length > 0 || (moves === nearest.moves && objective >= nearest.objective)) continue;
          Object.assign(nearest, { moves, objective });
        }
        const { objective, broken } = worthOf(problem, monthOf);
        expect({ broken, moves: moves.length, objective }).toEqual({ broken: [], ...nearest });
        expect(moves).toHaveLength(changesOf(monthOf, current));
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('leaves a plan that is still valid as it is', () => {
    fc.assert(
      fc.property(cases, ({ problem, seed }) => {
        const current = planOf(problem);
        expect(replan(problem, current, { seed })).toEqual({ monthOf: current, moves: [] });
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('never moves what is frozen, or says why it must', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ problem: before, event, at, seed }, which) => {
        const current = planOf(before);
        const problem = events[event]?.(before, at) ?? before;
        const frozen = (place: number): boolean => ((which >> (place % 8)) & 1) > 0;
        const bare = current.map((month, place) => (frozen(place) ? month : -1));
        if (worthOf(problem, bare).broken.length > 0) {
          expect(() => replan(problem, current, { seed, frozen })).toThrow(RangeError);
          return;
        }
        const { monthOf, moves } = replan(problem, current, { seed, frozen });
        expect(worthOf(problem, monthOf).broken).toEqual([]);
        expect(moves.filter(({ place }) => frozen(place))).toEqual([]);
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});
