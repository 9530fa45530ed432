import { byCodeUnit } from './canonical-json';
import type { LotteryInput, LotteryPerson } from './lottery';

/** What every lawful group keeps: a sum over some of the types, between two whole numbers. */
export interface PoolRow {
  readonly qualification: string;
  readonly atLeast: number;
  readonly atMost: number;
}

/** People who are the same to the needs and have the same workload. */
export interface PoolType {
  /** Ids by code unit. */
  readonly people: readonly string[];
  readonly workload: number;
  /** Which class it belongs to. */
  readonly class: number;
}

/** Types that differ in workload alone: to the needs they are the same. */
export interface PoolClass {
  readonly types: readonly number[];
  /** Which rows count it, ascending. */
  readonly rows: readonly number[];
  readonly size: number;
}

/** The input with everybody collapsed into types: all that the mathematics needs to know. */
export interface Pool {
  readonly seats: number;
  readonly rows: readonly PoolRow[];
  readonly classes: readonly PoolClass[];
  readonly types: readonly PoolType[];
}

/** Collapses people into types and types into classes, in an order that depends on the input alone. */
export function poolOf({ people, seats, needs }: LotteryInput): Pool {
  const rows = needs
    .map(({ qualification, atLeast, atMost }) => ({
      qualification,
      atLeast,
      atMost: Math.min(seats, atMost ?? seats),
    }))
    .filter(({ atLeast, atMost }) => atLeast > 0 || atMost < seats);
  const rowsOf = (one: LotteryPerson): number[] =>
    rows.flatMap(({ qualification }, row) => (one.qualifications.includes(qualification) ? [row] : []));
  const byClass = groupBy(people, (one) => rowsOf(one).join());
  const types: PoolType[] = [];
  const classes: PoolClass[] = [];
  for (const [key, members] of byClass) {
    const first = types.length;
    const byWorkload = [...groupBy(members, ({ workload }) => String(workload)).values()];
    byWorkload.sort(([a], [b]) => (a?.workload ?? 0) - (b?.workload ?? 0));
    for (const same of byWorkload) {
      types.push({
        people: same.map(({ id }) => id).sort(byCodeUnit),
        workload: same[0]?.workload ?? 0,
        class: classes.length,
      });
    }
    classes.push({
      types: byWorkload.map((_, at) => first + at),
      rows: key === '' ? [] : key.split(',').map(Number),
      size: members.length,
    });
  }
  return { seats, rows, classes, types };
}

/** Groups by key, the keys by code unit. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return new Map([...groups].sort(([a], [b]) => byCodeUnit(a, b)));
}
