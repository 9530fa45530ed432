import type { Highs, Model } from 'highs';
import type { BoundModel } from './bound-model';
import type { ClusterPlan } from './cluster-plan';
import { ColumnBatch, rowsOf } from './linear-rows';

export interface ClusterAnswer {
  /** Lateness of the mixture, less what leaving all out would cost. */
  readonly value: number;
  /** By plan, in the order they were added. */
  readonly weight: Float64Array;
  readonly reducedCost: Float64Array;
  readonly moneyPrice: Float64Array;
  /** By region and month. */
  readonly dayPrice: Float64Array;
}

/** Money in the program's rows is counted in this share of the largest year's. */
const scaleShare = 1e-3;

/** The linear program over plans of clusters: a mixture for each cluster, within each year's money and each region's days of a month. */
export class ClusterMaster {
  readonly plans: ClusterPlan[] = [];
  private readonly lp: Model;
  private readonly unit: number;
  private readonly dayRow: number;
  private readonly moneyRow: number;
  private readonly rows: number;

  constructor(
    private readonly highs: Highs,
    private readonly model: BoundModel,
  ) {
    const { money } = model.problem;
    this.unit = Math.max(1, scaleShare * money.reduce((most, year) => Math.max(most, year), 0));
    this.dayRow = model.clusterCount;
    this.moneyRow = this.dayRow + model.regionCount * model.months;
    this.rows = this.moneyRow + model.years;
    const upper = new Float64Array(this.rows).fill(1);
    for (let row = this.dayRow; row < this.moneyRow; row++)
      upper[row] = model.capacity[((row - this.dayRow) / model.months) | 0]!;
    for (let year = 0; year < model.years; year++) upper[this.moneyRow + year] = money[year]! / this.unit;
    this.lp = rowsOf(highs, upper);
  }

  add(plans: readonly ClusterPlan[]): void {
    const batch = new ColumnBatch();
    for (const plan of plans) {
      const row = this.dayRow + this.model.regionOf[plan.cluster]! * this.model.months;
      batch.put(plan.cluster, 1);
      plan.days.forEach((used, month) => batch.put(row + month, used));
      plan.money.forEach((spent, year) => batch.put(this.moneyRow + year, spent / this.unit));
      batch.close(-plan.saved);
      this.plans.push(plan);
    }
    batch.addTo(this.lp, this.highs, this.rows);
  }

  solve(): ClusterAnswer {
    this.lp.run();
    const { colValue, colDual, rowDual } = this.lp.getSolution();
    const price = (row: number) => Math.max(0, -rowDual[row]!);
    const { moneyRow, dayRow, unit, model } = this;
    return {
      value: this.lp.getObjectiveValue(),
      weight: Float64Array.from(colValue),
      reducedCost: Float64Array.from(colDual),
      moneyPrice: Float64Array.from({ length: model.years }, (_, year) => price(moneyRow + year) / unit),
      dayPrice: Float64Array.from({ length: moneyRow - dayRow }, (_, at) => price(dayRow + at)),
    };
  }

  dispose(): void {
    this.lp.dispose();
  }
}
