import type { Highs, Model } from 'highs';
import { leftOut, type PlanProblem } from '../problem';
import type { PlanState } from './plan-state';

/** What one region does in a plan found some time. */
interface RegionPlan {
  readonly region: number;
  /** In the order of the region's places. */
  readonly monthOf: Int16Array;
  readonly lateness: number;
  /** By year. */
  readonly spent: Float64Array;
}

/**
 * What each region does in good plans found so far. Only the yearly money binds regions to each other: an integer program chooses one of
 * these for each region so that lateness is least within the money, and its relaxation says what money is worth.
 */
export class RegionPlans {
  private readonly placesOf: readonly Int32Array[];
  private readonly plansOf: RegionPlan[][];

  constructor(
    private readonly highs: Highs,
    private readonly problem: PlanProblem,
  ) {
    this.placesOf = problem.clustersOf.map((clusters) =>
      Int32Array.from(Array.from(clusters).flatMap((cluster) => Array.from(problem.placesOf[cluster] ?? []))),
    );
    this.plansOf = this.placesOf.map(() => []);
  }

  /** Takes in what every region does in the state. */
  rememberAll(state: PlanState): void {
    for (let region = 0; region < this.problem.regionCount; region++) this.remember(state, region);
  }

  /** Takes in what a region does in the state, as its newest plan. */
  remember(state: PlanState, region: number): void {
    const plan = this.planOf(state, region);
    const others = this.plansOf[region]!.filter((other) => !isWorthTheSame(plan, other));
    this.plansOf[region] = [plan, ...others];
  }

  /** Keeps of each region the newest plan, and of the others those that are worth most at the prices. */
  forget(prices: Float64Array): void {
    this.plansOf.forEach(([newest, ...others], region) => {
      const priced = others.map((plan) => ({ plan, cost: pricedAt(prices, plan) }));
      priced.sort((one, other) => one.cost - other.cost);
      const best = priced.slice(0, mostPlans - 1).map(({ plan }) => plan);
      this.plansOf[region] = newest ? [newest, ...best] : best;
    });
  }

  /** The best plan within the money that these make, and by year what money is worth; null where none was found in the time. */
  combine(seconds: number): { monthOf: Int16Array; prices: Float64Array } | null {
    const plans = this.plansOf.flat();
    const model = this.highs.createModel();
    try {
      model.options.set('output_flag', false);
      model.options.set('mip_rel_gap', 0);
      model.options.set('time_limit', seconds);
      this.build(model, plans);
      model.run();
      const { rowDual } = model.getSolution();
      const prices = this.problem.money.map(
        (_, year) => Math.max(0, -(rowDual[this.plansOf.length + year] ?? 0)) / scale,
      );
      plans.forEach((_, at) => model.changeColIntegrality(at, this.highs.constants.variableType.integer));
      model.zeroAllClocks();
      model.run();
      const { colValue } = model.getSolution();
      const chosen = plans.filter((_, at) => (colValue[at] ?? 0) > 0.5);
      return chosen.length === this.plansOf.length ? { monthOf: this.together(chosen), prices } : null;
    } finally {
      model.dispose();
    }
  }

  /** Rows: one plan for each region, then each year's money; variables: the plans. */
  private build(model: Model, plans: readonly RegionPlan[]): void {
    const regions = this.plansOf.length;
    for (let region = 0; region < regions; region++) model.addRow(1, 1, { indices: [], values: [] });
    for (const money of this.problem.money)
      model.addRow(-this.highs.infinity, money / scale, { indices: [], values: [] });
    for (const { region, lateness, spent } of plans) {
      const indices = [region, ...Array.from(spent, (_, year) => regions + year)];
      model.addCol(lateness, 0, 1, { indices, values: [1, ...Array.from(spent, (money) => money / scale)] });
    }
  }

  private together(plans: readonly RegionPlan[]): Int16Array {
    const all = new Int16Array(this.problem.placeCount).fill(leftOut);
    for (const { region, monthOf } of plans) this.placesOf[region]!.forEach((place, at) => (all[place] = monthOf[at]!));
    return all;
  }

  private planOf(state: PlanState, region: number): RegionPlan {
    const { cost, tripCost, tripPlaces, months, years, clustersOf } = this.problem;
    const monthOf = Int16Array.from(this.placesOf[region]!, (place) => state.monthOf[place]!);
    const spent = new Float64Array(years);
    let lateness = 0;
    this.placesOf[region]!.forEach((place, at) => {
      const month = monthOf[at]!;
      lateness += state.latenessIn(place, month);
      if (month !== leftOut) spent[Math.floor(month / 12)]! += cost[place]!;
    });
    for (const cluster of clustersOf[region]!)
      for (let month = 0; month < months; month++) {
        const trips = Math.ceil(state.visits[cluster * months + month]! / tripPlaces);
        spent[Math.floor(month / 12)]! += trips * tripCost[cluster]!;
      }
    return { region, monthOf, lateness, spent };
  }
}

const mostPlans = 16;
/** Money stands in thousands in the program, so that the solver's tolerances suit it. */
const scale = 1_000;

function isWorthTheSame(one: RegionPlan, other: RegionPlan): boolean {
  return one.lateness === other.lateness && one.spent.every((spent, year) => spent === other.spent[year]);
}

function pricedAt(prices: Float64Array, { lateness, spent }: RegionPlan): number {
  return spent.reduce((sum, money, year) => sum + money * prices[year]!, lateness);
}
