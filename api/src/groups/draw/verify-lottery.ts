import { canonicalJson } from './canonical-json';
import { computeLottery } from './compute-lottery';
import { Fraction } from './fraction';
import type { Lottery, LotteryInput } from './lottery';
import { checkedInput } from './lottery-input';
import { type Difference, difference, said } from './shape';
import { shortageOf } from './shortage';

/** Reads a recorded input: canonical JSON of what the lottery knows, and nothing else. */
export function readInput(text: string, path: string): { input: LotteryInput | null; differences: Difference[] } {
  try {
    const input = checkedInput(JSON.parse(text));
    return { input, differences: difference(path, canonicalJson(input), text) };
  } catch (error) {
    return { input: null, differences: said(path, 'an input of the lottery', (error as Error).message) };
  }
}

/**
 * Computes the odds anew, and holds a recorded lottery against them: the same types with the same chances; groups that are
 * all lawful, whose shares sum to one and give exactly those chances.
 */
export async function verifyLottery(input: LotteryInput, lottery: Lottery, path: string): Promise<Difference[]> {
  if (shortageOf(input)) return said(path, 'no lottery: no group is lawful', 'a lottery');
  const again = await computeLottery(input);
  return [
    ...difference(`${path}.rule`, again.rule, lottery.rule),
    ...difference(`${path}.smallestChance`, again.smallestChance, lottery.smallestChance),
    ...difference(`${path}.certificate`, again.certificate, lottery.certificate),
    ...difference(`${path}.types.length`, again.types.length, lottery.types.length),
    ...again.types.flatMap((type, at) => difference(`${path}.types[${at}]`, type, lottery.types[at])),
    ...unlawfulGroups(input, lottery, path),
    ...unequalShares(lottery, path),
    // Another solver may write the same odds as other groups; the same solver may not.
    ...(again.solver === lottery.solver ? difference(`${path}.groups`, again.groups, lottery.groups) : []),
  ];
}

/** Groups that take more of a type than there are, leave a seat empty or break a need. */
function unlawfulGroups(input: LotteryInput, { types, groups }: Lottery, path: string): Difference[] {
  const byId = new Map(input.people.map((person) => [person.id, person]));
  const has = (id: string | undefined, qualification: string): boolean =>
    byId.get(id ?? '')?.qualifications.includes(qualification) ?? false;
  const isLawful = (counts: readonly number[]): boolean =>
    counts.length === types.length &&
    counts.every((count, type) => count <= (types[type]?.people.length ?? 0)) &&
    counts.reduce((sum, count) => sum + count, 0) === input.seats &&
    input.needs.every(({ qualification, atLeast, atMost = input.seats }) => {
      const many = counts.reduce((sum, count, at) => (has(types[at]?.people[0], qualification) ? sum + count : sum), 0);
      return many >= atLeast && many <= atMost;
    });
  return groups.flatMap(({ counts }, at) =>
    isLawful(counts) ? [] : said(`${path}.groups[${at}].counts`, 'a lawful group', counts),
  );
}

/** Shares that do not sum to one, or do not give a type the chance that is written beside it. */
function unequalShares({ types, groups }: Lottery, path: string): Difference[] {
  const unreadable = groups.flatMap(({ share }, at) =>
    (Fraction.parse(share)?.sign ?? 0) > 0
      ? []
      : said(`${path}.groups[${at}].share`, 'a reduced fraction above zero', share),
  );
  if (unreadable.length > 0) return unreadable;
  const shares = groups.map(({ share }) => Fraction.parse(share) as Fraction);
  const sum = shares.reduce((total, share) => total.plus(share), Fraction.zero);
  return [
    ...difference(`${path}.groups`, 'shares that sum to 1/1', `shares that sum to ${sum}`),
    ...types.flatMap(({ people, chance }, type) => {
      const seats = groups.reduce(
        (total, { counts }, at) => total.plus((shares[at] as Fraction).times(Fraction.of(counts[type] ?? 0))),
        Fraction.zero,
      );
      const found = people.length === 0 ? 'nobody' : String(seats.dividedBy(Fraction.of(people.length)));
      return difference(`${path}.types[${type}].chance`, found, chance);
    }),
  ];
}
