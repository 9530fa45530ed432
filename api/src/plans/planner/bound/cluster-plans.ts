import type { BoundModel } from './bound-model';
import { ClusterClimb } from './cluster-climb';
import { clusterPlanOf, type ClusterPlan } from './cluster-plan';
import type { CommonPrices } from './prices';

/** Plans of clusters found so far, and what all of them would do at prices of money and days. */
export class ClusterPlans {
  /** Found and not yet taken. */
  private fresh: ClusterPlan[] = [];
  private readonly known = new Set<string>();
  private readonly open: (readonly number[])[];
  private readonly climb: ClusterClimb;
  private readonly outCost: number;
  /** What the last answer uses: money by year, days by region and month. */
  readonly money: Float64Array;
  readonly days: Float64Array;

  constructor(private readonly model: BoundModel) {
    this.open = Array.from({ length: model.clusterCount }, () => []);
    this.climb = new ClusterClimb(model);
    this.outCost = model.outCost.reduce((sum, cost) => sum + cost, 0);
    this.money = new Float64Array(model.years);
    this.days = new Float64Array(model.regionCount * model.months);
  }

  /** @returns about what could be proven at these prices: no less, since a cluster may have a cheaper plan than the one found */
  find(prices: CommonPrices): number {
    const { model, money, days, climb, open } = this;
    money.fill(0);
    days.fill(0);
    let value = this.outCost;
    for (let cluster = 0; cluster < model.clusterCount; cluster++) {
      open[cluster] = climb.solve(cluster, prices, open[cluster]!);
      const size = model.clusterStart[cluster + 1]! - model.clusterStart[cluster]!;
      const plan = clusterPlanOf(model, cluster, climb.month.slice(0, size));
      const row = model.regionOf[cluster]! * model.months;
      value -= plan.saved;
      plan.money.forEach((spent, year) => (money[year]! += spent));
      plan.days.forEach((used, month) => (days[row + month]! += used));
      this.note(plan);
    }
    for (let year = 0; year < model.years; year++)
      value += prices.money[year]! * (money[year]! - model.problem.money[year]!);
    for (let at = 0; at < days.length; at++)
      value += prices.day[at]! * (days[at]! - model.capacity[(at / model.months) | 0]!);
    return value;
  }

  get freshCount(): number {
    return this.fresh.length;
  }

  /** The plans that were not known when last asked. */
  take(): ClusterPlan[] {
    return this.fresh.splice(0);
  }

  /** Forgets what was found and not taken. */
  forget(): void {
    for (const plan of this.take()) this.known.delete(keyOf(plan));
  }

  private note(plan: ClusterPlan): void {
    const key = keyOf(plan);
    if (this.known.has(key)) return;
    this.known.add(key);
    this.fresh.push(plan);
  }
}

const keyOf = ({ cluster, months }: ClusterPlan): string => `${cluster}:${String.fromCharCode(...months)}`;
