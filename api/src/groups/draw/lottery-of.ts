import { byCodeUnit } from './canonical-json';
import { decompose } from './decomposition';
import { Fraction } from './fraction';
import { type Lottery, type LotteryInput, lotteryRule } from './lottery';
import { checkedInput } from './lottery-input';
import { type GroupShare, peel } from './peeling';
import { type Pool, poolOf } from './pool';
import { type Cut, risingWater } from './rising-water';
import { split, type TypeShare } from './splitting';

/** Solves in whole numbers alone, so that neither a machine nor a library's version changes the odds. */
const solver = 'rational-simplex/1';

/**
 * The lottery by the rule, in this thread: milliseconds for a pool of 40, seconds for one of 2,000. See `computeLottery`.
 *
 * @param mostCuts more than any needs that are known have wanted; beyond them the answer is a near lottery, and says so
 * @throws RangeError when no group is lawful
 */
export function lotteryOf(input: LotteryInput, mostCuts = 400): Lottery {
  const pool = poolOf(checkedInput(input));
  const solution = solved(pool, mostCuts) ?? solvedApart(pool, mostCuts);
  const chances = pool.types.map(({ people }, type) => {
    const seats = solution.groups.reduce(
      (sum, { counts, share }) => sum.plus(share.times(Fraction.of(counts[type] ?? 0))),
      Fraction.zero,
    );
    return seats.dividedBy(Fraction.of(people.length));
  });
  return {
    rule: lotteryRule,
    types: pool.types.map(({ people, workload }, type) => ({ people, workload, chance: String(chances[type]) })),
    groups: solution.groups
      .map(({ counts, share }) => ({ counts, share: String(share) }))
      .sort((a, b) => byCodeUnit(a.counts.map(inOrder).join(), b.counts.map(inOrder).join())),
    smallestChance: String(chances.reduce((least, one) => (one.compare(least) < 0 ? one : least))),
    certificate: solution.certificate,
    solver,
  };
}

interface Solution {
  readonly groups: readonly TypeShare[];
  readonly certificate: Lottery['certificate'];
}

/**
 * The fairest expected seats that the needs allow to fractions of people are an upper bound on every lottery's. Where they
 * are those of a lottery, that is the fairest. Where they are not, a cut says why, and they are sought again.
 *
 * @returns null where classes do not do and the types must be looked at one by one
 */
function solved(pool: Pool, mostCuts: number): Solution | null {
  const cuts: Cut[] = [];
  for (;;) {
    const expected = risingWater(pool, cuts);
    if (!expected) throw new RangeError('No group is lawful.');
    const byClass = pool.classes.map(({ types }) =>
      types.reduce((sum, type) => sum.plus(expected[type] as Fraction), Fraction.zero),
    );
    const peeled = peel(pool, byClass);
    const decomposition = isWhole(peeled)
      ? { shares: peeled }
      : decompose(
          pool,
          byClass,
          peeled.map(({ seats }) => seats),
        );
    if ('shares' in decomposition) {
      const groups = split(pool, decomposition.shares, expected);
      return groups && { groups, certificate: 'exact' };
    }
    if (!decomposition.cut || cuts.length >= mostCuts) return nearest(pool, decomposition.nearest);
    cuts.push(decomposition.cut);
  }
}

/** Every type a class of its own: slower, and never at a loss. */
function solvedApart(pool: Pool, mostCuts: number): Solution {
  const classes = pool.types.map(({ people, class: own }, type) => ({
    types: [type],
    rows: pool.classes[own]?.rows ?? [],
    size: people.length,
  }));
  return solved({ ...pool, classes }, mostCuts) as Solution;
}

/** A lottery over lawful groups near the fairest, where the types have classes of their own. */
function nearest(pool: Pool, shares: readonly GroupShare[]): Solution | null {
  if (pool.classes.length < pool.types.length) return null;
  const groups = shares.map(({ seats, share }) => ({ counts: seats.map(Number), share }));
  return { groups, certificate: 'numeric' };
}

const isWhole = (shares: readonly GroupShare[]): boolean =>
  shares.reduce((sum, { share }) => sum.plus(share), Fraction.zero).compare(Fraction.one) === 0;

/** Numbers as text that sorts like them. */
const inOrder = (count: number): string => String(count).padStart(7, '0');
