import { Fraction, leastCommonMultiple } from './fraction';
import { lawfulRows, type Seats } from './lawful-groups';
import type { Pool } from './pool';
import { still } from './moving';
import { Tableau } from './tableau';
import { bestWhole } from './whole-search';

/** A lawful group, by its seats in each class, and its probability. */
export interface GroupShare {
  readonly seats: Seats;
  readonly share: Fraction;
}

/** What is left to give of a class or a row: whole seats for sure, and a part of one more, in units of probability. */
interface Rest {
  readonly floor: bigint;
  part: bigint;
}

/**
 * Writes expected seats by class as a lottery over lawful groups, each of which gives every class its expected seats
 * rounded up or down, and every need likewise. Groups are peeled off one after another, each with the largest share that
 * leaves the rest balanced; each settles a class or a need for good, so there are few.
 *
 * @returns shares that sum to one; to less where no further balanced group was found, and another way must be gone
 */
export function peel(pool: Pool, expected: readonly Fraction[]): GroupShare[] {
  const rows = lawfulRows(pool);
  const all = expected.reduce((multiple, { d }) => leastCommonMultiple(multiple, d), 1n);
  const restOf = (value: Fraction): Rest => {
    const floor = value.floor();
    return { floor, part: (value.n * all) / value.d - floor * all };
  };
  const classes = expected.map(restOf);
  const needs = rows.map((row) => restOf(sumOver(row, expected)));
  const peeled: GroupShare[] = [];
  for (let left = all; left > 0n;) {
    const seats = roundedGroup(rows, classes, needs, left);
    if (!seats) return peeled;
    const rounded: [Rest, bigint][] = [
      ...classes.map((rest, at): [Rest, bigint] => [rest, seats[at] as bigint]),
      ...needs.map((rest, at): [Rest, bigint] => [rest, sum(rows[at] as bigint[], seats)]),
    ];
    const share = rounded.reduce((least, [{ floor, part }, value]) => {
      const most = value > floor ? part : left - part;
      return most < least ? most : least;
    }, left);
    peeled.push({ seats, share: Fraction.of(share, all) });
    left -= share;
    for (const [rest, value] of rounded) rest.part -= share * (value - rest.floor);
  }
  return peeled;
}

/** Rounds up where most is left, as far as the rows allow; what has nothing left, or must come now, has no choice. */
function roundedGroup(rows: bigint[][], classes: readonly Rest[], needs: readonly Rest[], left: bigint): Seats | null {
  const goal = classes.map(({ part }) => 2n * part - left);
  const tableau = Tableau.of(classes.length, [...rows, goal]);
  [...classes, ...needs].forEach(({ floor, part }, at) => {
    const [least, most] = [part === left ? floor + 1n : floor, part > 0n ? floor + 1n : floor];
    tableau.bound(at, still(Fraction.of(least)), still(Fraction.of(most)));
  });
  return bestWhole(tableau, classes.length + needs.length).point;
}

const sum = (row: readonly bigint[], seats: Seats): bigint =>
  row.reduce((total, weight, at) => total + weight * (seats[at] as bigint), 0n);

const sumOver = (row: readonly bigint[], values: readonly Fraction[]): Fraction =>
  row.reduce(
    (total, weight, at) => (weight === 0n ? total : total.plus((values[at] as Fraction).times(Fraction.of(weight)))),
    Fraction.zero,
  );
