import type { BlockBound } from './block-bound';
import type { BoundModel } from './bound-model';
import type { Prices } from './prices';

/** Some blocks with their share of the money and the days, at common prices: all of them make the bound, a sample of them finds prices to begin with. */
export class Relaxation {
  /** By year. */
  readonly money: Float64Array;
  /** A month's visit days by region. */
  readonly days: Float64Array;

  constructor(
    readonly model: BoundModel,
    readonly prices: Prices,
    readonly blocks: readonly BlockBound[],
  ) {
    const cost = new Float64Array(model.regionCount);
    const days = new Float64Array(model.regionCount);
    for (const { block } of blocks)
      for (let at = block.first; at < block.end; at++) {
        cost[block.region]! += costWithTrip(model, at);
        days[block.region]! += model.days[at]!;
      }
    const wholeCost = new Float64Array(model.regionCount);
    const wholeDays = new Float64Array(model.regionCount);
    for (let at = 0; at < model.placeCount; at++) {
      const region = model.regionOf[model.clusterOf[at]!]!;
      wholeCost[region]! += costWithTrip(model, at);
      wholeDays[region]! += model.days[at]!;
    }
    const part = total(cost) / Math.max(1, total(wholeCost));
    const isWhole = days.every((sum, region) => sum === wholeDays[region]);
    this.money = model.problem.money.map((most) => (isWhole ? most : most * part));
    this.days = Float64Array.from(model.capacity, (most, region) =>
      isWhole ? most : (most * days[region]!) / Math.max(1, wholeDays[region]!),
    );
  }

  get value(): number {
    return this.blocks.reduce((sum, { value }) => sum + value, 0) - this.limits();
  }

  get ceiling(): number {
    return this.blocks.reduce((sum, { ceiling }) => sum + ceiling, 0) - this.limits();
  }

  /** Lateness if nothing were visited: what tolerances are a share of before there is a value. */
  get size(): number {
    return this.blocks.reduce((sum, { outCost }) => sum + outCost, 0);
  }

  /** Begins every block from the present prices. */
  start(): void {
    for (const block of this.blocks) block.start();
  }

  reprice(): void {
    for (const block of this.blocks) block.reprice();
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
    const { money, day } = this.prices;
    let sum = 0;
    for (let year = 0; year < money.length; year++) sum += money[year]! * this.money[year]!;
    for (let at = 0; at < day.length; at++) sum += day[at]! * this.days[(at / this.model.months) | 0]!;
    return sum;
  }
}

/** A place's cost with its share of a trip that is nearly full. */
export const costWithTrip = (model: BoundModel, position: number): number =>
  model.cost[position]! + model.tripCost[model.clusterOf[position]!]! / Math.max(1, model.tripPlaces - 1);

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
