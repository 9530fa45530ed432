import type { BlockBound } from './block-bound';
import type { BoundModel } from './bound-model';
import type { Prices } from './prices';

/** All blocks at common prices of money and days: what they prove together. */
export class Relaxation {
  constructor(
    readonly model: BoundModel,
    readonly prices: Prices,
    readonly blocks: readonly BlockBound[],
  ) {}

  get value(): number {
    return this.blocks.reduce((sum, { value }) => sum + value, 0) - this.limits();
  }

  get ceiling(): number {
    return this.blocks.reduce((sum, { ceiling }) => sum + ceiling, 0) - this.limits();
  }

  /** Begins every block from the present prices. */
  start(): void {
    for (const block of this.blocks) block.start();
  }

  reprice(): void {
    for (const block of this.blocks) block.reprice();
  }

  /** Keeps the prices of places and cuts, to be taken up again when the prices of money and days are what they are now. */
  keep(): void {
    for (const block of this.blocks) block.keep();
  }

  takeUp(): void {
    for (const block of this.blocks) block.takeUp();
  }

  /** Rounds of column generation until nothing above the tolerance is to be gained at these prices; stops after each block. */
  *converge(tolerance: number, mostRounds = Infinity): Generator<void> {
    let active = [...this.blocks];
    const ofBlock = tolerance / this.blocks.length;
    for (let round = 0; round < mostRounds && active.length > 0; round++) {
      const next: BlockBound[] = [];
      for (const block of active) {
        if (block.round(ofBlock)) next.push(block);
        yield;
      }
      active = next;
    }
  }

  /** @returns how many cuts were added */
  *cut(leastViolation: number): Generator<void, number> {
    let sum = 0;
    for (const block of this.blocks) {
      sum += block.cut(leastViolation);
      yield;
    }
    return sum;
  }

  /** What the mixtures use: money by year, days by region and month. */
  use(): { readonly money: Float64Array; readonly days: Float64Array } {
    const money = new Float64Array(this.model.years);
    const days = new Float64Array(this.prices.day.length);
    for (const block of this.blocks) block.addUse(money, days);
    return { money, days };
  }

  /** What the limits on money and days take off, at these prices. */
  private limits(): number {
    const { model } = this;
    const { money, day } = this.prices;
    let sum = 0;
    for (let year = 0; year < money.length; year++) sum += money[year]! * model.problem.money[year]!;
    for (let at = 0; at < day.length; at++) sum += day[at]! * model.capacity[(at / model.months) | 0]!;
    return sum;
  }
}
