import { leftOut, type PlanProblem } from '../problem';
import { PlanState } from './plan-state';

/**
 * The plan with those visits left out that break a limit; a valid plan stays as it is. Where not all fit, those are kept first that save most
 * lateness for their money.
 */
export function withinLimits(problem: PlanProblem, monthOf: ArrayLike<number>): Int16Array {
  const state = new PlanState(problem);
  const wanted = Array.from({ length: problem.placeCount }, (_, place) => place).filter(
    (place) => (monthOf[place] ?? leftOut) !== leftOut,
  );
  const saves = (place: number): number =>
    (state.latenessIn(place, leftOut) - state.latenessIn(place, monthOf[place]!)) / Math.max(1, problem.cost[place]!);
  wanted.sort((one, other) => saves(other) - saves(one) || one - other);
  for (const place of wanted) {
    if (!state.canTake(monthOf[place]!, place)) continue;
    state.begin();
    state.put(place, monthOf[place]!);
    if (!state.isWithinMoney) state.undo();
  }
  return state.monthOf;
}
