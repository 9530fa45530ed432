import { Fraction, greatestCommonDivisor, leastCommonMultiple } from './fraction';
import { bestGroup, type Seats } from './lawful-groups';
import type { GroupShare } from './peeling';
import type { Pool } from './pool';
import type { Cut } from './rising-water';
import { still } from './moving';
import { Tableau } from './tableau';

/** Either the lottery whose expected seats are the given ones, or why there is none, with the nearest one that there is. */
export type Decomposition =
  | { readonly shares: GroupShare[] }
  | {
      /** What every lawful group keeps and the given seats break; null where it could not be proven. */
      readonly cut: Cut | null;
      readonly nearest: GroupShare[];
    };

/**
 * Writes expected seats by class as a lottery over lawful groups, or proves that no lottery has them.
 *
 * From a middle that is such a lottery a ray goes to the given seats. An exact linear program over the groups known so far
 * finds how far along the ray their lotteries reach; its dual prices the groups that would carry it further, and the exact
 * search for the best of them either finds one (column generation) or proves that none does. Then the prices are a cut.
 *
 * @param known lawful groups to begin with, if any
 */
export function decompose(pool: Pool, expected: readonly Fraction[], known: readonly Seats[]): Decomposition {
  const columns = new Map<string, Seats>();
  for (const seats of [...known, ...extremeGroups(pool)]) columns.set(seats.join(), seats);
  const ray = rayTo(expected, [...columns.values()]);
  const variables = [...columns.values()].map((seats) => ({ seats, variable: ray.add(seats) }));
  const shares = (): GroupShare[] =>
    variables
      .map(({ seats, variable }) => ({ seats, share: ray.tableau.valueOf(variable).at }))
      .filter(({ share }) => share.sign > 0);
  for (;;) {
    ray.tableau.maximize(ray.goal);
    if (ray.isAtEnd()) return { shares: shares() };
    const weights = pool.classes.map((_, at) => -ray.tableau.worth(ray.goal, at));
    const { seats, isProven } = bestGroup(pool, weights);
    if (!seats) throw new RangeError('No group is lawful.');
    const value = weights.reduce((sum, weight, at) => sum + weight * (seats[at] as bigint), 0n);
    if (value <= ray.tableau.worth(ray.goal, pool.classes.length)) {
      return { cut: isProven ? shortened({ weights, atMost: value }) : null, nearest: shares() };
    }
    variables.push({ seats, variable: ray.add(seats) });
  }
}

/** For each class a group with as many, and one with as few of it as can be. */
function extremeGroups(pool: Pool): Seats[] {
  const signs = pool.classes.flatMap((_, at) => [1n, -1n].map((sign) => ({ at, sign })));
  return signs.flatMap(({ at, sign }) => {
    const { seats } = bestGroup(
      pool,
      pool.classes.map((_, other) => (other === at ? sign : 0n)),
    );
    return seats ? [seats] : [];
  });
}

interface Ray {
  readonly tableau: Tableau;
  readonly goal: number;
  add(seats: Seats): number;
  isAtEnd(): boolean;
}

/**
 * Variable 0 is the way along the ray. A row for each class says that the groups' mean is the point reached, the next that
 * their shares sum to one; the last is the goal, the way again.
 */
function rayTo(expected: readonly Fraction[], groups: readonly Seats[]): Ray {
  const many = BigInt(groups.length);
  const middle = expected.map((_, at) =>
    Fraction.of(
      groups.reduce((sum, seats) => sum + (seats[at] as bigint), 0n),
      many,
    ),
  );
  const scale = expected.reduce((multiple, { d }) => leastCommonMultiple(multiple, d), many);
  const direction = expected.map((value, at) => {
    const by = (middle[at] as Fraction).minus(value);
    return (by.n * scale) / by.d;
  });
  const end = Fraction.of(1n, scale);
  const tableau = Tableau.of(1, [...direction.map((by) => [by]), [0n], [1n]]);
  tableau.bound(0, still(Fraction.zero), still(end));
  [...middle, Fraction.one].forEach((value, row) => tableau.bound(1 + row, still(value), still(value)));
  const variables = groups.map((seats) => tableau.add([...seats, 1n]));
  if (tableau.settle() !== 'settled') throw new RangeError('The middle of the groups is a lottery over them.');
  return {
    tableau,
    goal: 2 + expected.length,
    add: (seats) => variables.shift() ?? tableau.add([...seats, 1n]),
    isAtEnd: () => tableau.valueOf(0).at.compare(end) === 0,
  };
}

function shortened({ weights, atMost }: Cut): Cut {
  const divisor = weights.reduce(greatestCommonDivisor, 0n) || 1n;
  return { weights: weights.map((weight) => weight / divisor), atMost: atMost / divisor };
}
