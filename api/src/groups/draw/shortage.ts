import { bestWhole } from './whole-search';
import { Fraction } from './fraction';
import { lawfulTableau } from './lawful-groups';
import type { LotteryInput, Shortage } from './lottery';
import { checkedInput } from './lottery-input';
import { poolOf } from './pool';
import { still } from './moving';

/**
 * Why no group is lawful, or null when one is: the first need (by name) that the people cannot meet; else too few people
 * for the seats; else that the needs cannot be met together, `any`: with `needed` seats when that is more than there are,
 * or with no more than `available` of them filled.
 *
 * @throws TypeError when the input is malformed.
 */
export function shortageOf(given: LotteryInput): Shortage | null {
  const input = checkedInput(given);
  const { people, seats, needs } = input;
  for (const { qualification, atLeast } of needs) {
    const available = people.filter(({ qualifications }) => qualifications.includes(qualification)).length;
    if (available < atLeast) return { qualification, needed: atLeast, available };
  }
  if (people.length < seats) return { qualification: 'any', needed: seats, available: people.length };
  if (sizeOfGroup(input, seats, seats, 1n) !== null) return null;
  const fewest = sizeOfGroup(input, seats + 1, people.length, -1n);
  const most = sizeOfGroup(input, 0, seats - 1, 1n);
  if (most !== null || fewest === null) return { qualification: 'any', needed: seats, available: most ?? 0 };
  return { qualification: 'any', needed: fewest, available: seats };
}

/** The size of the largest (sign 1) or smallest (-1) group that meets the needs, between two bounds; null if there is none. */
function sizeOfGroup(input: LotteryInput, least: number, most: number, sign: bigint): number | null {
  if (least > most) return null;
  const pool = poolOf({ ...input, seats: most });
  const { tableau, goal } = lawfulTableau(
    pool,
    pool.classes.map(() => sign),
  );
  tableau.bound(pool.classes.length, still(Fraction.of(least)), still(Fraction.of(most)));
  const { point } = bestWhole(tableau, goal);
  return point && Number(point.reduce((sum, seats) => sum + seats, 0n));
}
