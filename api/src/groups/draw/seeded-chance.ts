import { createHash } from 'node:crypto';
import { hex } from './seeds';

/**
 * Whole numbers from a stream of bytes: block i (from 0) is SHA-256 of `npm-draw-stream/1`, the seed and i, joined by LF. A
 * number below n takes as many whole bytes as n - 1 needs, the first the highest, drops the surplus high bits, and is taken
 * again when it is not below n: no number is likelier than another. A number below one takes nothing.
 */
export class SeededChance {
  private block: Buffer = Buffer.alloc(0);
  private blocks = 0;
  private position = 0;

  /** @param seed 64 lower-case hex digits */
  constructor(private readonly seed: string) {
    hex(seed, 'The seed');
  }

  /** @param n from 1 */
  below(n: bigint): bigint {
    const bits = n === 1n ? 0 : (n - 1n).toString(2).length;
    for (;;) {
      let number = 0n;
      for (let left = Math.ceil(bits / 8); left > 0; left -= 1) number = (number << 8n) | BigInt(this.byte());
      number = BigInt.asUintN(bits, number);
      if (number < n) return number;
    }
  }

  /** The same for a number of at most 2^32, without large arithmetic. */
  belowSmall(n: number): number {
    const bits = n === 1 ? 0 : 32 - Math.clz32(n - 1);
    for (;;) {
      let number = 0;
      for (let left = Math.ceil(bits / 8); left > 0; left -= 1) number = number * 256 + this.byte();
      number %= 2 ** bits;
      if (number < n) return number;
    }
  }

  /** The first `many` of a Fisher-Yates shuffle: each choice and each order is as likely as any other. */
  shuffled(items: readonly string[], many: number): string[] {
    if (many > items.length) throw new RangeError(`Of ${items.length} nobody can take ${many}.`);
    const left = [...items];
    for (let at = 0; at < many; at += 1) {
      const other = at + this.belowSmall(left.length - at);
      [left[at], left[other]] = [left[other] as string, left[at] as string];
    }
    return left.slice(0, many);
  }

  private byte(): number {
    if (this.position === this.block.length) {
      this.block = createHash('sha256').update(['npm-draw-stream/1', this.seed, this.blocks].join('\n')).digest();
      this.blocks += 1;
      this.position = 0;
    }
    this.position += 1;
    return this.block[this.position - 1] as number;
  }
}
