import type { Highs, Model } from 'highs';
import type { BoundModel } from './bound-model';
import type { ClusterPlan } from './cluster-plan';

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
    this.lp = highs.createModel();
    this.lp.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
    this.lp.addRows({
      lower: new Float64Array(this.rows).fill(-highs.infinity),
      upper,
      matrix: {
        format: 'csr',
        numRows: this.rows,
        numCols: 0,
        starts: new Int32Array(this.rows + 1),
        indices: new Int32Array(0),
        values: new Float64Array(0),
      },
    });
  }

  add(plans: readonly ClusterPlan[]): void {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    const put = (row: number, value: number) => {
      if (value === 0) return;
      indices.push(row);
      values.push(value);
    };
    for (const plan of plans) {
      const row = this.dayRow + this.model.regionOf[plan.cluster]! * this.model.months;
      put(plan.cluster, 1);
      plan.days.forEach((used, month) => put(row + month, used));
      plan.money.forEach((spent, year) => put(this.moneyRow + year, spent / this.unit));
      starts.push(indices.length);
      this.plans.push(plan);
    }
    this.lp.addCols({
      cost: Float64Array.from(plans, ({ saved }) => -saved),
      lower: new Float64Array(plans.length),
      upper: new Float64Array(plans.length).fill(this.highs.infinity),
      matrix: {
        format: 'csc',
        numRows: this.rows,
        numCols: plans.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
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
