import { worthOf } from '../../evaluate';
import { leftOut, monthsLate, type PlanProblem } from '../../problem';

/** The least weighted months of lateness of all plans, by trying them: place by place, each month of its window or none. For a handful of places. */
export function leastOfAllPlans(problem: PlanProblem): number {
  const { placeCount, months } = problem;
  const plan = new Array<number>(placeCount).fill(leftOut);
  let least = worthOf(problem, plan).objective;
  const decide = (place: number, late: number): void => {
    if (late >= least) return;
    if (place === placeCount) {
      least = late;
      return;
    }
    const lateIn = (month: number) =>
      late + monthsLate(problem.due[place] ?? 0, month, months) * (problem.weight[place] ?? 0);
    for (let month = problem.from[place] ?? 0; month <= (problem.to[place] ?? 0); month++) {
      plan[place] = month;
      // A limit that a part of a plan breaks, the whole plan breaks.
      if (worthOf(problem, plan).broken.length === 0) decide(place + 1, lateIn(month));
    }
    plan[place] = leftOut;
    decide(place + 1, lateIn(leftOut));
  };
  decide(0, 0);
  return least;
}
