/** A direction that keeps part of where it went before, so that steps do not zigzag; it does not push a price that is zero below zero. */
export class Direction {
  private readonly way: Float64Array;

  constructor(
    size: number,
    private readonly fresh: number,
  ) {
    this.way = new Float64Array(size);
  }

  clear(): void {
    this.way.fill(0);
  }

  turn(at: number, gradient: number, price: number): void {
    const allowed = gradient < 0 && price === 0 ? 0 : gradient;
    this.way[at] = this.fresh * allowed + (1 - this.fresh) * this.way[at]!;
  }

  squaredLength(): number {
    return this.way.reduce((sum, part) => sum + part * part, 0);
  }

  walk(prices: Float64Array, step: number): void {
    for (let at = 0; at < prices.length; at++) prices[at] = Math.max(0, prices[at]! + step * this.way[at]!);
  }
}
