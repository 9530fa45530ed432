import { worthOf } from '../evaluate';
import { leftOut, type PlanProblem } from '../problem';
import { Chance } from './chance';
import { NearestPlan } from './nearest-plan';
import { PlanState } from './plan-state';

export interface ReplanOptions {
  readonly seed: number;
  /** Visits that stay where they are. */
  readonly frozen?: (place: number) => boolean;
  /** Ends the search earlier; without it the answer hangs on the seed alone. */
  readonly milliseconds?: number;
}

export interface Replan {
  readonly monthOf: Int16Array;
  readonly moves: readonly { readonly place: number; readonly from: number; readonly to: number }[];
}

/**
 * The valid plan nearest to the current one, which an event may have made invalid: as few visits as can be move to another month, fall out or
 * come in, and among such plans the least lateness. A plan that is still valid stays as it is.
 *
 * First as few as possible are taken out, limit by limit: whoever is outside its window, the longest visits of a month with too few days, the
 * dearest of a year with too little money. Then a small annealing sends home whom it can, moves others in their stead, and looks for better
 * months for those who had to move.
 *
 * @throws RangeError where the frozen visits alone break a limit
 */
export function replan(
  problem: PlanProblem,
  current: ArrayLike<number>,
  { seed, frozen = () => false, milliseconds = Infinity }: ReplanOptions,
): Replan {
  const home = Int16Array.from({ length: problem.placeCount }, (_, place) => current[place] ?? leftOut);
  let monthOf: ArrayLike<number> = home;
  if (worthOf(problem, home).broken.length > 0) {
    const isFrozen = Uint8Array.from(home, (_, place) => (frozen(place) ? 1 : 0));
    const state = new PlanState(problem);
    state.load(withinDays(problem, home, isFrozen));
    takeOutTheDearest(state, isFrozen);
    monthOf = new NearestPlan(state, home, isFrozen, new Chance(seed)).search(performance.now() + milliseconds);
  }
  const moves = Array.from(home, (from, place) => ({ place, from, to: monthOf[place] ?? leftOut }));
  return { monthOf: Int16Array.from(monthOf), moves: moves.filter(({ from, to }) => from !== to) };
}

/** The plan without those outside their window, and without the longest visits of each month that has too few days. */
function withinDays(problem: PlanProblem, home: Int16Array, isFrozen: Uint8Array): Int16Array {
  const { months, region, days, from, to } = problem;
  const kept = new Int16Array(problem.placeCount).fill(leftOut);
  const left = Int32Array.from({ length: problem.regionCount * months }, (_, cell) => {
    return problem.daysPerMonth[Math.floor(cell / months)] ?? 0;
  });
  const shortestFirst = Array.from(home, (_, place) => place).filter((place) => home[place] !== leftOut);
  shortestFirst.sort((one, other) => isFrozen[other]! - isFrozen[one]! || days[one]! - days[other]! || one - other);
  for (const place of shortestFirst) {
    const month = home[place]!;
    const cell = region[place]! * months + month;
    if (month >= from[place]! && month <= to[place]! && left[cell]! >= days[place]!) {
      kept[place] = month;
      left[cell]! -= days[place]!;
    } else if (isFrozen[place]) throw new RangeError(`The frozen visit of ${problem.ids[place]} breaks a limit.`);
  }
  return kept;
}

/** Takes out whoever saves most, until each year's money suffices. */
function takeOutTheDearest(state: PlanState, isFrozen: Uint8Array): void {
  const { money, months, cluster, placeCount } = state.problem;
  for (let year = 0; year < money.length; year++) {
    while (state.spent[year]! > money[year]!) {
      let dearest = -1;
      let most = -1;
      for (let place = 0; place < placeCount; place++) {
        const month = state.monthOf[place]!;
        if (isFrozen[place] || month === leftOut || Math.floor(month / 12) !== year) continue;
        const saved = state.costBeside(place, state.visits[cluster[place]! * months + month]! - 1);
        if (saved <= most) continue;
        most = saved;
        dearest = place;
      }
      if (dearest < 0) throw new RangeError(`The frozen visits of year ${year + 1} cost more than it has.`);
      state.begin();
      state.put(dearest, leftOut);
    }
  }
}
