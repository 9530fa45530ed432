/** Chance for an annealing: xorshift of 32 bits, the same for the same seed on every machine. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    // Any seed, 0 too, becomes a state that is never 0: the finalizer of a hash, then a set bit.
    let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    this.state = mixed ^ (mixed >>> 16) || 1;
  }

  /** A whole number from 0 to `count - 1`. */
  below(count: number): number {
    return Math.floor(this.share() * count);
  }

  /** From 0 to below 1. */
  share(): number {
    let state = this.state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.state = state;
    return (state >>> 0) / 4294967296;
  }

  /** Exponentially distributed with mean 1: Metropolis accepts what costs less than the temperature times this. */
  patience(): number {
    return exponential[this.below(exponential.length)]!;
  }
}

/** A logarithm for each move would be the dearest thing in it; the quantiles in the middle of 4,096 equal shares do as well. */
const exponential = Float64Array.from({ length: 4_096 }, (_, at) => -Math.log((at + 0.5) / 4_096));
