import type { VisitReason } from '@shared/plans/run-visit.contract';
import { leftOut, monthsLate, type PlanProblem } from '../planner/problem';
import { calendarMonth } from './run-months';

/** What a plan uses of each limit. */
interface Used {
  /** By region and month. */
  readonly days: Float64Array;
  /** Visits by cluster and month. */
  readonly visits: Int32Array;
  readonly money: Float64Array;
}

/**
 * Why each place is visited when it is, or slips: read off the limits that the plan uses up in the months that would have
 * been better for it, each of them moved alone.
 *
 * @returns a function of the place's index
 */
export function reasonsIn(
  problem: PlanProblem,
  monthOf: ArrayLike<number>,
  fromYear: number,
): (place: number) => VisitReason[] {
  const used = usedBy(problem, monthOf);
  const byRegion = placesByRegion(problem);
  return (place) => {
    const month = monthOf[place] ?? leftOut;
    const reasons: VisitReason[] = [];
    if (monthsLate(problem.due[place] ?? 0, month, problem.months) === 0) reasons.push({ code: 'in_time' });
    else reasons.push(...whyLate(problem, monthOf, used, byRegion, place, fromYear));
    const inTrip = month === leftOut ? 0 : (used.visits[(problem.cluster[place] ?? 0) * problem.months + month] ?? 0);
    if (inTrip > 1) reasons.push({ code: 'shares_trip', others: inTrip - 1 });
    return reasons;
  };
}

function whyLate(
  problem: PlanProblem,
  monthOf: ArrayLike<number>,
  used: Used,
  byRegion: readonly (readonly number[])[],
  place: number,
  fromYear: number,
): VisitReason[] {
  const month = monthOf[place] ?? leftOut;
  const [from, to] = [problem.from[place] ?? 0, problem.to[place] ?? 0];
  const before = month === leftOut ? to : month - 1;
  const reasons: VisitReason[] = [];
  if ((problem.due[place] ?? 0) < from) {
    reasons.push({ code: 'due_before_first_month', firstMonth: calendarMonth(from, fromYear) });
  }
  let [of, full, spent, free] = [0, 0, 0, 0];
  for (let better = from; better <= before; better++) {
    of++;
    const hasDays = daysFit(problem, used, place, better);
    const hasMoney = moneyFits(problem, used, place, month, better);
    if (!hasDays) full++;
    if (!hasMoney) spent++;
    if (hasDays && hasMoney) free++;
  }
  if (full > 0) reasons.push({ code: 'days_full', months: full, of });
  if (spent > 0) reasons.push({ code: 'money_spent', months: spent, of });
  const weight = problem.weight[place] ?? 0;
  const heavier = (byRegion[problem.region[place] ?? 0] ?? []).filter((other) => {
    const at = monthOf[other] ?? leftOut;
    return at >= from && at <= before && (problem.weight[other] ?? 0) > weight;
  }).length;
  if (heavier > 0) reasons.push({ code: 'heavier_first', places: heavier });
  if (free > 0) reasons.push({ code: 'not_proven', months: free });
  return reasons;
}

function daysFit(
  { region, months, days, daysPerMonth }: PlanProblem,
  used: Used,
  place: number,
  month: number,
): boolean {
  const at = region[place] ?? 0;
  return (used.days[at * months + month] ?? 0) + (days[place] ?? 0) <= (daysPerMonth[at] ?? 0);
}

/** Whether the year of the better month could pay for the visit there, what the year saves by the move taken off. */
function moneyFits(problem: PlanProblem, used: Used, place: number, month: number, better: number): boolean {
  const { months, tripPlaces } = problem;
  const cluster = problem.cluster[place] ?? 0;
  const visits = (at: number): number => used.visits[cluster * months + at] ?? 0;
  const tripCost = problem.tripCost[cluster] ?? 0;
  const cost = problem.cost[place] ?? 0;
  const year = Math.floor(better / 12);
  const added = cost + (visits(better) % tripPlaces === 0 ? tripCost : 0);
  const isSameYear = month !== leftOut && Math.floor(month / 12) === year;
  const saved = isSameYear ? cost + (visits(month) % tripPlaces === 1 % tripPlaces ? tripCost : 0) : 0;
  return (used.money[year] ?? 0) + added - saved <= (problem.money[year] ?? 0);
}

function usedBy(problem: PlanProblem, monthOf: ArrayLike<number>): Used {
  const { months, tripPlaces } = problem;
  const used: Used = {
    days: new Float64Array(problem.regionCount * months),
    visits: new Int32Array(problem.clusterCount * months),
    money: new Float64Array(problem.years),
  };
  for (let place = 0; place < problem.placeCount; place++) {
    const month = monthOf[place] ?? leftOut;
    if (month === leftOut) continue;
    used.days[problem.region[place]! * months + month]! += problem.days[place]!;
    used.visits[problem.cluster[place]! * months + month]!++;
    used.money[Math.floor(month / 12)]! += problem.cost[place]!;
  }
  used.visits.forEach((count, at) => {
    const trips = Math.ceil(count / tripPlaces);
    used.money[Math.floor((at % months) / 12)]! += trips * problem.tripCost[Math.floor(at / months)]!;
  });
  return used;
}

function placesByRegion({ region, regionCount }: PlanProblem): number[][] {
  const places: number[][] = Array.from({ length: regionCount }, () => []);
  region.forEach((at, place) => places[at]?.push(place));
  return places;
}
