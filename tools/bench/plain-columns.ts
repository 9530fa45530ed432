import loadHighs, { type Highs, type Model } from 'highs';
import type { LotteryInput } from '@api/groups/draw';

export interface PlainAnswer {
  /** Null when the time was over before. */
  readonly smallestChance: number | null;
  /** How many people's chances were settled within the time. */
  readonly settled: number;
}

const tolerance = 1e-7;

/**
 * The yardstick: the same rule by plain column generation on HiGHS, as it is published. Every person is a row, a mixed
 * integer program prices each group, nothing is exact. Broken off after `seconds`.
 */
export async function plainColumns({ people, seats, needs }: LotteryInput, seconds: number): Promise<PlainAnswer> {
  const highs = await loadHighs();
  const end = performance.now() + seconds * 1_000;
  const weights = people.map(({ workload }) => 1 + workload);
  const pricing = pricingModel(highs, { people, seats, needs });
  const master = masterModel(highs, weights);
  const rows = people.map((_, row) => row);
  const levels = people.map((): number | null => null);
  const price = (values: readonly number[]): number[] => {
    pricing.options.set('time_limit', Math.max(0.1, (end - performance.now()) / 1_000));
    pricing.zeroAllClocks();
    pricing.changeColsCost({ kind: 'range', from: 0, to: people.length - 1 }, values);
    pricing.run();
    return rows.filter((row) => (pricing.getSolution().colValue[row] ?? 0) > 0.5);
  };
  const add = (group: readonly number[]): void => {
    const values = [...group.map((row) => weights[row] as number), 1];
    master.addCol(0, 0, highs.infinity, { indices: [...group, people.length], values });
  };
  try {
    add(price(rows.map((row) => (row % 7) / 1_000)));
    while (levels.includes(null) && performance.now() < end) {
      master.run();
      const level = master.getObjectiveValue();
      const duals = rows.map((row) => Math.abs(master.getSolution().rowDual[row] ?? 0));
      const worth = duals.map((dual, row) => dual * (weights[row] as number));
      const group = price(worth);
      const bound = Math.abs(master.getSolution().rowDual[people.length] ?? 0);
      const value = group.reduce((sum, row) => sum + (worth[row] as number), 0);
      if (value > bound + tolerance) {
        add(group);
        continue;
      }
      if (performance.now() >= end) break;
      for (const row of rows) {
        if (levels[row] !== null || (duals[row] as number) <= tolerance) continue;
        levels[row] = level;
        master.changeRowBounds(row, level - tolerance, highs.infinity);
        master.changeCoefficient(row, 0, 0);
      }
    }
    const chances = levels.flatMap((level, row) => (level === null ? [] : [level / (weights[row] as number)]));
    const isDone = chances.length === people.length;
    return { smallestChance: isDone ? Math.min(...chances) : null, settled: chances.length };
  } finally {
    master.dispose();
    pricing.dispose();
  }
}

/** Variable 0 is the level; a row for each person, then the shares' sum. */
function masterModel(highs: Highs, weights: readonly number[]): Model {
  const people = weights.length;
  const model = highs.createModel();
  model.options.set('output_flag', false);
  model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
  model.addVar(0, highs.infinity);
  model.changeColCost(0, 1);
  for (let row = 0; row < people; row += 1) model.addRow(0, highs.infinity, { indices: [0], values: [-1] });
  model.addRow(1, 1, { indices: [], values: [] });
  return model;
}

function pricingModel(highs: Highs, { people, seats, needs }: LotteryInput): Model {
  const model = highs.createModel();
  model.options.set('output_flag', false);
  model.options.set('mip_rel_gap', 0);
  model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
  people.forEach((_, column) => {
    model.addVar(0, 1);
    model.changeColIntegrality(column, highs.constants.variableType.integer);
  });
  const row = (least: number, most: number, columns: number[]): void => {
    model.addRow(least, most, { indices: columns, values: columns.map(() => 1) });
  };
  row(
    seats,
    seats,
    people.map((_, column) => column),
  );
  for (const { qualification, atLeast, atMost = seats } of needs) {
    const holders = people.flatMap(({ qualifications }, n) => (qualifications.includes(qualification) ? [n] : []));
    row(atLeast, atMost, holders);
  }
  return model;
}
