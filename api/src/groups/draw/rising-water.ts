import { Fraction } from './fraction';
import type { Pool } from './pool';
import { still } from './moving';
import { Tableau } from './tableau';

/** A sum over classes that no lawful group exceeds: found where the needs alone do not say it. */
export interface Cut {
  /** A whole number for each class. */
  readonly weights: readonly bigint[];
  readonly atMost: bigint;
}

/** A class while the water rises. */
interface Vessel {
  types: number[];
  /** Seats of the types that are settled. */
  settled: Fraction;
  /** Seats of the others for each unit of level. */
  slope: Fraction;
  size: number;
}

/**
 * The fairest expected seats of each type that the needs and the cuts allow, by the rule: with p the chance of a person
 * and w the workload, the smallest p·(1 + w) as large as can be, then the next smallest, and so on (leximin).
 *
 * Like water that rises in all vessels at once: the level z = p·(1 + w) of everybody rises until a row of the tableau proves
 * that some can rise no further, or until a chance is one. Those stay; the others rise on. All in exact fractions.
 *
 * @returns expected seats by type, or null when the needs cannot be met even by fractions of people
 */
export function risingWater(pool: Pool, cuts: readonly Cut[] = []): Fraction[] | null {
  const vessels = pool.classes.map(({ types }) => vesselOf(pool, types));
  const seats: (Fraction | undefined)[] = pool.types.map(() => undefined);
  const { tableau, openTheTap } = tableauOf(pool, vessels, cuts);
  if (tableau.settle() !== 'settled') return null;

  let level = Fraction.zero;
  const full = (type: number): Fraction => Fraction.of(1 + (pool.types[type]?.workload ?? 0));
  const settle = (at: number, type: number, value: Fraction): void => {
    const vessel = vessels[at] as Vessel;
    seats[type] = value;
    vessel.settled = vessel.settled.plus(value);
    vessel.types = vessel.types.filter((other) => other !== type);
    vessel.slope = vessel.types.reduce((sum, other) => sum.plus(slopeOf(pool, other)), Fraction.zero);
    const bottom = { at: vessel.settled.plus(vessel.slope.times(level)), slope: vessel.slope };
    tableau.bound(at, bottom, vessel.types.length > 0 ? still(Fraction.of(vessel.size)) : bottom);
  };
  openTheTap();
  for (;;) {
    const open = vessels.flatMap(({ types }) => types);
    if (open.length === 0) return seats as Fraction[];
    const stuck = tableau.settle();
    if (stuck !== 'settled') {
      for (const at of stuck.filter((variable) => variable < vessels.length)) {
        const vessel = vessels[at] as Vessel;
        const bottom = vessel.settled.plus(vessel.slope.times(level));
        const isFull = tableau.valueOf(at).at.compare(bottom) > 0;
        for (const type of vessel.types) {
          settle(at, type, isFull ? Fraction.of(sizeOf(pool, type)) : slopeOf(pool, type).times(level));
        }
      }
      continue;
    }
    const brim = open
      .map(full)
      .reduce((least, one) => (one.compare(least) < 0 ? one : least))
      .minus(level);
    const room = tableau.room();
    const by = room && room.compare(brim) < 0 ? room : brim;
    tableau.rise(by);
    level = level.plus(by);
    if (by !== brim) continue;
    vessels.forEach((vessel, at) => {
      for (const type of vessel.types)
        if (full(type).compare(level) === 0) settle(at, type, Fraction.of(sizeOf(pool, type)));
    });
  }
}

const sizeOf = (pool: Pool, type: number): number => pool.types[type]?.people.length ?? 0;

/** Seats of a type for each unit of level: its people, divided by one and their workload. */
const slopeOf = (pool: Pool, type: number): Fraction =>
  Fraction.of(sizeOf(pool, type), 1 + (pool.types[type]?.workload ?? 0));

const vesselOf = (pool: Pool, types: readonly number[]): Vessel => ({
  types: [...types],
  settled: Fraction.zero,
  slope: types.reduce((sum, type) => sum.plus(slopeOf(pool, type)), Fraction.zero),
  size: types.reduce((sum, type) => sum + sizeOf(pool, type), 0),
});

function tableauOf(
  pool: Pool,
  vessels: readonly Vessel[],
  cuts: readonly Cut[],
): { tableau: Tableau; openTheTap: () => void } {
  const tableau = Tableau.of(vessels.length, [
    vessels.map(() => 1n),
    ...pool.rows.map((_, row) => pool.classes.map(({ rows }) => (rows.includes(row) ? 1n : 0n))),
    ...cuts.map(({ weights }) => weights),
  ]);
  const first = vessels.length;
  tableau.bound(first, still(Fraction.of(pool.seats)), still(Fraction.of(pool.seats)));
  pool.rows.forEach(({ atLeast, atMost }, row) => {
    tableau.bound(first + 1 + row, still(Fraction.of(atLeast)), still(Fraction.of(atMost)));
  });
  cuts.forEach(({ atMost }, at) => {
    tableau.bound(first + 1 + pool.rows.length + at, null, still(Fraction.of(atMost)));
  });
  vessels.forEach(({ size }, at) => tableau.bound(at, still(Fraction.zero), still(Fraction.of(size))));
  const openTheTap = (): void =>
    vessels.forEach(({ size, slope }, at) => tableau.bound(at, { at: Fraction.zero, slope }, still(Fraction.of(size))));
  return { tableau, openTheTap };
}
