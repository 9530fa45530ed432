import { Fraction } from './fraction';
import type { GroupShare } from './peeling';
import type { Pool, PoolClass } from './pool';
import { still } from './moving';
import { Tableau } from './tableau';

/** A group by its seats in each type, and its probability. */
export interface TypeShare {
  readonly counts: number[];
  readonly share: Fraction;
}

/** A stretch of probability through which a class fills its seats in one way: a count for each of its types. */
interface Piece {
  readonly counts: readonly bigint[];
  length: Fraction;
}

/**
 * Carries a lottery over classes on to the types within them, so that each type has its expected seats.
 *
 * @returns null where that cannot be with the class's seats as they fall (with others it may)
 */
export function split(pool: Pool, shares: readonly GroupShare[], expected: readonly Fraction[]): TypeShare[] | null {
  const pieces: Map<bigint, Piece[]>[] = [];
  for (const [at, one] of pool.classes.entries()) {
    const found = piecesOf(pool, one, chancesOfSeats(shares, at), expected);
    if (!found) return null;
    pieces.push(found);
  }
  const groups = new Map<string, TypeShare>();
  for (const { seats, share } of shares) {
    for (let left = share; left.sign > 0;) {
      const present = pool.classes.map((_, at) => firstOf(pieces[at]?.get(seats[at] as bigint)));
      const length = present.reduce((least, piece) => (piece.length.compare(least) < 0 ? piece.length : least), left);
      const counts = present.flatMap((piece) => piece.counts.map(Number));
      const before = groups.get(counts.join())?.share ?? Fraction.zero;
      groups.set(counts.join(), { counts, share: before.plus(length) });
      for (const piece of new Set(present)) piece.length = piece.length.minus(length);
      left = left.minus(length);
    }
  }
  return [...groups.values()];
}

function firstOf(pieces: Piece[] | undefined): Piece {
  while (pieces?.[0]?.length.sign === 0) pieces.shift();
  if (!pieces?.[0]) throw new RangeError('The pieces are as long as the shares.');
  return pieces[0];
}

/** How likely the class has how many seats. */
function chancesOfSeats(shares: readonly GroupShare[], at: number): Map<bigint, Fraction> {
  const chances = new Map<bigint, Fraction>();
  for (const { seats, share } of shares) {
    const many = seats[at] as bigint;
    chances.set(many, (chances.get(many) ?? Fraction.zero).plus(share));
  }
  return chances;
}

/** For each number of seats that the class may have: how its types fill them, piece by piece. */
function piecesOf(
  pool: Pool,
  { types }: PoolClass,
  chances: ReadonlyMap<bigint, Fraction>,
  expected: readonly Fraction[],
): Map<bigint, Piece[]> | null {
  const cases = [...chances];
  if (types.length === 1) return new Map(cases.map(([many, length]) => [many, [{ counts: [many], length }]]));
  const given = (type: number): boolean[] => cases.flatMap(() => types.map((other) => other === type));
  const tableau = Tableau.of(cases.length * types.length, [
    ...cases.map(([many]) => cases.flatMap(([other]) => types.map(() => (other === many ? 1n : 0n)))),
    ...types.map((type) => given(type).map((isGiven) => (isGiven ? 1n : 0n))),
  ]);
  cases.forEach(([many, chance], at) => {
    types.forEach((type, n) => {
      const most = chance.times(Fraction.of(pool.types[type]?.people.length ?? 0));
      tableau.bound(at * types.length + n, still(Fraction.zero), still(most));
    });
    const sum = still(chance.times(Fraction.of(many)));
    tableau.bound(cases.length * types.length + at, sum, sum);
  });
  types.forEach((type, n) => {
    const sum = still(expected[type] as Fraction);
    tableau.bound(cases.length * types.length + cases.length + n, sum, sum);
  });
  if (tableau.settle() !== 'settled') return null;
  return new Map(
    cases.map(([many, chance], at) => [
      many,
      wrapAround(
        types.map((_, n) => tableau.valueOf(at * types.length + n).at.dividedBy(chance)),
        chance,
      ),
    ]),
  );
}

/**
 * McNaughton's wrap-around rule: the types' parts above their whole seats are laid end to end and cut into rounds of the
 * same length; laid over each other, the rounds say at each moment who has the seats that are not whole. No type meets
 * itself, since no part is longer than a round.
 */
function wrapAround(seats: readonly Fraction[], length: Fraction): Piece[] {
  const floors = seats.map((value) => value.floor());
  let end = Fraction.zero;
  const arcs = seats.map((value, at) => {
    const start = end;
    end = end.plus(value.minus(Fraction.of(floors[at] as bigint)));
    return { start: part(start), end: part(end), isWrapped: start.floor() < end.floor() };
  });
  const marks = [...arcs.map(({ start }) => start), Fraction.zero].sort((a, b) => a.compare(b));
  return marks.flatMap((mark, at) => {
    const until = marks[at + 1] ?? Fraction.one;
    if (until.compare(mark) === 0) return [];
    const counts = arcs.map((arc, type) => {
      const isWithin = arc.isWrapped
        ? mark.compare(arc.start) >= 0 || mark.compare(arc.end) < 0
        : mark.compare(arc.start) >= 0 && mark.compare(arc.end) < 0;
      return (floors[type] as bigint) + (isWithin ? 1n : 0n);
    });
    return [{ counts, length: until.minus(mark).times(length) }];
  });
}

const part = (value: Fraction): Fraction => value.minus(Fraction.of(value.floor()));
