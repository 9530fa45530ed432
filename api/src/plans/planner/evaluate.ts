import { leftOut, monthsLate, type PlanProblem } from './problem';

export interface PlanWorth {
  /** Weighted months of lateness. */
  readonly objective: number;
  /** Money spent each year on visits and trips. */
  readonly spent: readonly number[];
  readonly money: number;
  readonly late: number;
  readonly leftOut: number;
  readonly broken: readonly BrokenLimit[];
}

/** A limit that a plan does not keep: in which region or year, and by how much. */
export type BrokenLimit =
  | {
      readonly limit: 'days';
      readonly region: number;
      readonly month: number;
      readonly used: number;
      readonly most: number;
    }
  | { readonly limit: 'money'; readonly year: number; readonly used: number; readonly most: number }
  | { readonly limit: 'window'; readonly place: number; readonly month: number };

/** Counts a plan from first principles: `monthOf[place]`, or `leftOut`. */
export function worthOf(problem: PlanProblem, monthOf: ArrayLike<number>): PlanWorth {
  const { months, placeCount, years } = problem;
  const days = new Float64Array(problem.regionCount * months);
  const inTrip = new Float64Array(problem.clusterCount * months);
  const spent = new Float64Array(years);
  const broken: BrokenLimit[] = [];
  let [objective, late, out] = [0, 0, 0];
  for (let place = 0; place < placeCount; place++) {
    const month = monthOf[place] ?? leftOut;
    const lateBy = monthsLate(problem.due[place] ?? 0, month, months);
    objective += lateBy * (problem.weight[place] ?? 0);
    if (lateBy > 0) late++;
    if (month === leftOut) {
      out++;
      continue;
    }
    if (month < (problem.from[place] ?? 0) || month > (problem.to[place] ?? 0))
      broken.push({ limit: 'window', place, month });
    days[(problem.region[place] ?? 0) * months + month]! += problem.days[place] ?? 0;
    inTrip[(problem.cluster[place] ?? 0) * months + month]!++;
    spent[Math.floor(month / 12)]! += problem.cost[place] ?? 0;
  }
  inTrip.forEach((count, at) => {
    const trips = Math.ceil(count / problem.tripPlaces);
    if (trips) spent[Math.floor((at % months) / 12)]! += trips * (problem.tripCost[Math.floor(at / months)] ?? 0);
  });
  days.forEach((used, at) => {
    const region = Math.floor(at / months);
    const most = problem.daysPerMonth[region] ?? 0;
    if (used > most) broken.push({ limit: 'days', region, month: at % months, used, most });
  });
  spent.forEach((used, year) => {
    const most = problem.money[year] ?? 0;
    if (used > most) broken.push({ limit: 'money', year, used, most });
  });
  return {
    objective,
    spent: [...spent],
    money: spent.reduce((sum, year) => sum + year, 0),
    late,
    leftOut: out,
    broken,
  };
}
