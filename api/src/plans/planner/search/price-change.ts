import { type BrokenLimit, worthOf } from '../evaluate';
import { leftOut, monthsLate, type PlanProblem } from '../problem';

/** What a change by hand of one visit does, at once. */
export interface PriceOfChange {
  /** Weighted months of lateness more (less, where below zero). */
  readonly objective: number;
  /** Money more, each year. */
  readonly money: readonly number[];
  /** Trips more. */
  readonly trips: number;
  /** The limits that the change would break, or break further: the window, the days of the month it goes to, a year's money. */
  readonly broken: readonly BrokenLimit[];
}

/** Prices one visit's move to another month, its addition, or (to `leftOut`) its removal; everything else stays. */
export function priceChange(
  problem: PlanProblem,
  monthOf: ArrayLike<number>,
  place: number,
  month: number,
): PriceOfChange {
  const from = monthOf[place] ?? leftOut;
  const [cluster, due] = [problem.cluster[place] ?? 0, problem.due[place] ?? 0];
  const money = new Array<number>(problem.years).fill(0);
  let trips = 0;
  const book = (at: number, sign: 1 | -1): void => {
    if (at === leftOut) return;
    const isOwnTrip = othersIn(problem, monthOf, place, at) % problem.tripPlaces === 0;
    const cost = (problem.cost[place] ?? 0) + (isOwnTrip ? (problem.tripCost[cluster] ?? 0) : 0);
    money[Math.floor(at / 12)]! += sign * cost;
    if (isOwnTrip) trips += sign;
  };
  if (from !== month) {
    book(from, -1);
    book(month, 1);
  }
  const later = monthsLate(due, month, problem.months) - monthsLate(due, from, problem.months);
  return {
    objective: later * (problem.weight[place] ?? 0),
    money,
    trips,
    broken:
      from === month ? [] : [...brokenByVisit(problem, monthOf, place, month), ...brokenMoney(problem, monthOf, money)],
  };
}

/** How many others of its cluster are visited in the month. */
function othersIn(problem: PlanProblem, monthOf: ArrayLike<number>, place: number, month: number): number {
  let others = 0;
  for (const mate of problem.placesOf[problem.cluster[place] ?? 0] ?? [])
    if (mate !== place && monthOf[mate] === month) others++;
  return others;
}

function brokenByVisit(
  problem: PlanProblem,
  monthOf: ArrayLike<number>,
  place: number,
  month: number,
): readonly BrokenLimit[] {
  if (month === leftOut) return [];
  const broken: BrokenLimit[] = [];
  if (month < (problem.from[place] ?? 0) || month > (problem.to[place] ?? 0))
    broken.push({ limit: 'window', place, month });
  const region = problem.region[place] ?? 0;
  let used = problem.days[place] ?? 0;
  for (const cluster of problem.clustersOf[region] ?? [])
    for (const other of problem.placesOf[cluster] ?? [])
      if (other !== place && monthOf[other] === month) used += problem.days[other] ?? 0;
  const most = problem.daysPerMonth[region] ?? 0;
  if (used > most) broken.push({ limit: 'days', region, month, used, most });
  return broken;
}

function brokenMoney(
  problem: PlanProblem,
  monthOf: ArrayLike<number>,
  more: readonly number[],
): readonly BrokenLimit[] {
  return worthOf(problem, monthOf).spent.flatMap((spent, year): BrokenLimit[] => {
    const [used, most] = [spent + (more[year] ?? 0), problem.money[year] ?? 0];
    return used > most && (more[year] ?? 0) > 0 ? [{ limit: 'money', year, used, most }] : [];
  });
}
