import { createHash } from 'node:crypto';
import { Fraction, leastCommonMultiple } from './fraction';
import type { Lottery } from './lottery';
import { hex } from './seeds';

/**
 * Draws a group: one of the lottery's groups by the exact shares, then within each type who goes, each with the same
 * chance, then the order. The same lottery and seed draw the same people. Ids in the order in which they were drawn.
 *
 * @param seedHex 64 lower-case hex digits
 */
export function drawFrom(lottery: Lottery, seedHex: string): string[] {
  const chance = new SeededChance(seedHex);
  const { counts } = pick(lottery, chance);
  const drawn = lottery.types.flatMap(({ people }, type) => shuffled(people, counts[type] ?? 0, chance));
  return shuffled(drawn, drawn.length, chance);
}

function pick({ groups }: Lottery, chance: SeededChance): Lottery['groups'][number] {
  const shares = groups.map(({ share }) => Fraction.parse(share) ?? Fraction.zero);
  const tickets = shares.reduce((multiple, { d }) => leastCommonMultiple(multiple, d), 1n);
  let ticket = chance.below(tickets);
  for (const [at, { n, d }] of shares.entries()) {
    ticket -= n * (tickets / d);
    if (ticket < 0n) return groups[at] as Lottery['groups'][number];
  }
  throw new RangeError('The shares of the lottery do not sum to one.');
}

/** The first `many` of a Fisher-Yates shuffle. */
function shuffled(people: readonly string[], many: number, chance: SeededChance): string[] {
  const left = [...people];
  for (let at = 0; at < many; at += 1) {
    const other = at + Number(chance.below(BigInt(left.length - at)));
    [left[at], left[other]] = [left[other] as string, left[at] as string];
  }
  return left.slice(0, many);
}

/**
 * Whole numbers from a stream of bits: block i is SHA-256 of `npm-draw-stream/1`, the seed and i, joined by LF. A number
 * below n takes as many whole bytes as n - 1 needs, drops the surplus high bits, and is taken again when it is not below
 * n: no number is likelier than another.
 */
class SeededChance {
  private bytes = Buffer.alloc(0);
  private block = 0;

  constructor(private readonly seed: string) {
    hex(seed, 'The seed');
  }

  below(n: bigint): bigint {
    if (n === 1n) return 0n;
    const bits = (n - 1n).toString(2).length;
    const length = Math.ceil(bits / 8);
    for (;;) {
      const number = BigInt(`0x${this.take(length).toString('hex')}`) & ((1n << BigInt(bits)) - 1n);
      if (number < n) return number;
    }
  }

  private take(length: number): Buffer {
    while (this.bytes.length < length) {
      const block = createHash('sha256').update(['npm-draw-stream/1', this.seed, this.block].join('\n')).digest();
      this.bytes = Buffer.concat([this.bytes, block]);
      this.block += 1;
    }
    const taken = this.bytes.subarray(0, length);
    this.bytes = this.bytes.subarray(length);
    return taken;
  }
}
