import { Fraction } from './fraction';
import type { Pool } from './pool';
import { still } from './moving';
import { Tableau } from './tableau';
import { bestWhole } from './whole-search';

/** Seats by class. */
export type Seats = readonly bigint[];

/** The rows that every lawful group keeps: all seats, then each need. One list of coefficients by class for each. */
export const lawfulRows = ({ classes, rows }: Pool): bigint[][] => [
  classes.map(() => 1n),
  ...rows.map((_, row) => classes.map((one) => (one.rows.includes(row) ? 1n : 0n))),
];

/** The lawful group with the largest sum of weights: seats by class, or null when no group is lawful. */
export function bestGroup(pool: Pool, weights: readonly bigint[]): { seats: Seats | null; isProven: boolean } {
  const { tableau, goal } = lawfulTableau(pool, weights);
  const { point, isProven } = bestWhole(tableau, goal);
  return { seats: point, isProven };
}

export function lawfulTableau(pool: Pool, weights: readonly bigint[]): { tableau: Tableau; goal: number } {
  const columns = pool.classes.length;
  const tableau = Tableau.of(columns, [...lawfulRows(pool), weights]);
  const between = (variable: number, least: number, most: number): void =>
    tableau.bound(variable, still(Fraction.of(least)), still(Fraction.of(most)));
  pool.classes.forEach(({ size }, at) => between(at, 0, Math.min(size, pool.seats)));
  between(columns, pool.seats, pool.seats);
  pool.rows.forEach(({ atLeast, atMost }, row) => between(columns + 1 + row, atLeast, atMost));
  return { tableau, goal: columns + 1 + pool.rows.length };
}
