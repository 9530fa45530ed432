import type { Highs, Model } from 'highs';
import type { PlanColumn } from '../column';
import { leftOut, monthsLate, type PlanProblem } from '../problem';
import type { PlanState } from './plan-state';

/** A column with what it is worth. */
interface WorthColumn {
  readonly month: number;
  readonly places: Int32Array;
  /** Weighted months of lateness less than with its places left out. */
  readonly saved: number;
  readonly money: number;
}

/**
 * For one region at a time: which of the columns known, at most one a month and each place once, save most lateness for their priced money?
 * An integer program, started from the plan as it stands. Money is priced only; its limits are for whoever puts the regions together.
 */
export class RegionProgram {
  private readonly known: Map<string, WorthColumn>[];

  constructor(
    private readonly highs: Highs,
    private readonly problem: PlanProblem,
  ) {
    this.known = Array.from({ length: problem.regionCount }, () => new Map<string, WorthColumn>());
  }

  learn(columns: readonly PlanColumn[]): void {
    for (const column of columns) this.keyOf(column);
  }

  /** Learns what each region does in each month of the plan. */
  learnFrom(state: PlanState): void {
    for (let region = 0; region < this.problem.regionCount; region++) this.learn(columnsOf(state, region));
  }

  /**
   * Puts the region's visits into the state as the program chooses them.
   * @returns whether something better was found in the time
   */
  improve(state: PlanState, region: number, prices: Float64Array, seconds: number): boolean {
    const current = new Set(columnsOf(state, region).map((column) => this.keyOf(column)));
    const known = [...(this.known[region] ?? [])];
    if (known.length === 0) return false;
    const columns = known.map(([, column]) => column);
    const costs = columns.map(({ month, money, saved }) => money * prices[Math.floor(month / 12)]! - saved);
    const start = known.map(([key]) => (current.has(key) ? 1 : 0));
    const before = costs.reduce((sum, cost, at) => sum + cost * start[at]!, 0);
    const model = this.highs.createModel();
    try {
      model.options.set('output_flag', false);
      model.options.set('time_limit', seconds);
      this.build(model, columns, costs);
      model.setSolution({ colValue: start });
      model.run();
      if (!(model.getObjectiveValue() < before - leastGain)) return false;
      const { colValue } = model.getSolution();
      this.putInto(
        state,
        region,
        columns.filter((_, at) => (colValue[at] ?? 0) > 0.5),
      );
      return true;
    } finally {
      model.dispose();
    }
  }

  /** Rows: each place once, then each month once; variables: the columns. */
  private build(model: Model, columns: readonly WorthColumn[], costs: readonly number[]): void {
    const rowOf = new Map<number, number>();
    for (const { places } of columns) for (const place of places) if (!rowOf.has(place)) rowOf.set(place, rowOf.size);
    for (let row = 0; row < rowOf.size + this.problem.months; row++) model.addRow(0, 1, { indices: [], values: [] });
    columns.forEach(({ month, places }, at) => {
      const rows = Array.from(places, (place) => rowOf.get(place)!).sort((one, other) => one - other);
      const indices = [...rows, rowOf.size + month];
      model.addCol(costs[at]!, 0, 1, { indices, values: indices.map(() => 1) });
      model.changeColIntegrality(at, this.highs.constants.variableType.integer);
    });
  }

  private putInto(state: PlanState, region: number, columns: readonly WorthColumn[]): void {
    const monthOf = state.monthOf.map((month, place) => (this.problem.region[place] === region ? leftOut : month));
    for (const { month, places } of columns) for (const place of places) monthOf[place] = month;
    state.load(monthOf);
  }

  /** The key under which a column is known, from now on if it was not. */
  private keyOf({ region, month, places }: PlanColumn): string {
    const sorted = Int32Array.from(places).sort();
    const key = `${month}:${sorted.join()}`;
    const known = this.known[region];
    if (known && !known.has(key)) known.set(key, this.worthOf(month, sorted));
    return key;
  }

  private worthOf(month: number, places: Int32Array): WorthColumn {
    const { cluster, cost, tripCost, tripPlaces, weight, due, months } = this.problem;
    const visits = new Map<number, number>();
    let [saved, money] = [0, 0];
    for (const place of places) {
      saved += weight[place]! * (monthsLate(due[place]!, leftOut, months) - monthsLate(due[place]!, month, months));
      money += cost[place]!;
      visits.set(cluster[place]!, (visits.get(cluster[place]!) ?? 0) + 1);
    }
    for (const [at, count] of visits) money += Math.ceil(count / tripPlaces) * tripCost[at]!;
    return { month, places, saved, money };
  }
}

/** In weighted months: less is the solver's rounding. */
const leastGain = 1e-3;

function columnsOf({ problem, slots, slotsOf, slotCount }: PlanState, region: number): PlanColumn[] {
  return Array.from({ length: problem.months }, (_, month) => {
    const cell = region * problem.months + month;
    return { region, month, places: slots.slice(slotsOf[cell], slotsOf[cell]! + slotCount[cell]!) };
  }).filter(({ places }) => places.length > 0);
}
