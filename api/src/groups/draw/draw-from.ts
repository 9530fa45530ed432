import { Fraction, leastCommonMultiple } from './fraction';
import type { Lottery } from './lottery';
import { SeededChance } from './seeded-chance';

/**
 * Draws a group: one of the lottery's groups by the exact shares, then within each type who goes, each with the same
 * chance, then the order. The same lottery and seed draw the same people. Ids in the order in which they were drawn.
 *
 * @param seedHex 64 lower-case hex digits
 * @throws RangeError when the lottery's shares are not positive fractions that sum to one, or a group takes more than there are
 */
export function drawFrom(lottery: Lottery, seedHex: string): string[] {
  const chance = new SeededChance(seedHex);
  const drawn = new Urn(lottery).draw(chance);
  return chance.shuffled(drawn, drawn.length);
}

/** A lottery, ready to be drawn from many times. */
export class Urn {
  private readonly tickets: bigint;
  /** Up to which ticket each group wins. */
  private readonly ends: bigint[];

  constructor(private readonly lottery: Lottery) {
    const shares = lottery.groups.map(({ share }) => Fraction.parse(share) ?? Fraction.zero);
    this.tickets = shares.reduce((multiple, { d }) => leastCommonMultiple(multiple, d), 1n);
    let end = 0n;
    this.ends = shares.map(({ n, d }) => (end += n * (this.tickets / d)));
    if (end !== this.tickets || shares.some(({ sign }) => sign <= 0))
      throw new RangeError('The shares of the lottery do not sum to one.');
  }

  /** Who goes, type by type. */
  draw(chance: SeededChance): string[] {
    const ticket = chance.below(this.tickets);
    const counts = this.lottery.groups[this.ends.findIndex((end) => ticket < end)]?.counts ?? [];
    return this.lottery.types.flatMap(({ people }, type) => chance.shuffled(people, counts[type] ?? 0));
  }
}
