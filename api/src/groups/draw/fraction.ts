/** Exact arithmetic: a fraction of two whole numbers in lowest terms, the denominator positive. Immutable. */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);
  static readonly one = new Fraction(1n, 1n);

  private constructor(
    readonly n: bigint,
    readonly d: bigint,
  ) {}

  /** @throws RangeError when the denominator is zero. */
  static of(n: bigint | number, d: bigint | number = 1n): Fraction {
    return reduced(BigInt(n), BigInt(d), (top, bottom) => new Fraction(top, bottom));
  }

  /** Reads what `toString` writes: `n/d` in lowest terms, nothing else. Null for any other text. */
  static parse(text: string): Fraction | null {
    const match = /^(0|-?[1-9]\d*)\/([1-9]\d*)$/.exec(text);
    if (!match) return null;
    const fraction = Fraction.of(BigInt(match[1] as string), BigInt(match[2] as string));
    return fraction.toString() === text ? fraction : null;
  }

  plus(other: Fraction): Fraction {
    if (other.n === 0n) return this;
    if (this.d === other.d) return Fraction.of(this.n + other.n, this.d);
    return Fraction.of(this.n * other.d + other.n * this.d, this.d * other.d);
  }

  minus(other: Fraction): Fraction {
    if (other.n === 0n) return this;
    if (this.d === other.d) return Fraction.of(this.n - other.n, this.d);
    return Fraction.of(this.n * other.d - other.n * this.d, this.d * other.d);
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.n * other.n, this.d * other.d);
  }

  /** @throws RangeError when the other is zero. */
  dividedBy(other: Fraction): Fraction {
    return Fraction.of(this.n * other.d, this.d * other.n);
  }

  /** Negative when this is less than the other, positive when it is more, zero when they are equal. */
  compare(other: Fraction): number {
    const difference = this.d === other.d ? this.n - other.n : this.n * other.d - other.n * this.d;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  get sign(): number {
    return this.n < 0n ? -1 : this.n > 0n ? 1 : 0;
  }

  floor(): bigint {
    const quotient = this.n / this.d;
    return this.n < 0n && quotient * this.d !== this.n ? quotient - 1n : quotient;
  }

  /** The nearest double, for showing only: scaled first, so that large terms do not overflow. */
  toNumber(): number {
    const bits = Math.max(this.n.toString(2).length, this.d.toString(2).length);
    if (bits < 1000) return Number(this.n) / Number(this.d);
    const shift = BigInt(bits - 900);
    return Number(this.n >> shift) / Number(this.d >> shift);
  }

  toString(): string {
    return `${this.n}/${this.d}`;
  }
}

function reduced<T>(n: bigint, d: bigint, make: (n: bigint, d: bigint) => T): T {
  if (d === 0n) throw new RangeError('The denominator is zero.');
  if (d < 0n) return reduced(-n, -d, make);
  if (d === 1n) return make(n, d);
  const divisor = greatestCommonDivisor(n, d);
  return make(n / divisor, d / divisor);
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export const leastCommonMultiple = (a: bigint, b: bigint): bigint => (a / greatestCommonDivisor(a, b)) * b;
