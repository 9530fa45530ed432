import type { BlockBound } from './block-bound';
import type { MasterColumn } from './column-entry';
import { Course, firstCutRounds, leastViolation } from './course';
import { PriceAscent } from './price-ascent';
import { PriceSearch } from './price-search';
import { setPlacePrices, type CommonPrices } from './prices';

/** Of the bound: how exactly parts are solved, and how far the steps of their common prices aim, at first and at last. */
const exactness = 1e-4;
const firstRise = 5e-5;
const lastRise = 1e-6;
const stepsBetweenCuts = 5;

/** Large regions are divided: the parts begin from prices of money and days that suit all of them, and then move these prices. */
export class DividedCourse extends Course {
  *run(): Generator<void> {
    const search = new PriceSearch(this.highs, this.model);
    yield* search.descend();
    this.beginFrom(search.prices);
    yield;
    yield* search.solve();
    this.sketch = search.sketch();
    this.beginFrom(search.prices);
    this.addColumns(search.usefulColumns());
    yield;
    const { all } = this;
    const exact = exactness * Math.max(1, search.best);
    yield* all.converge(exact);
    for (let round = 0; round < firstCutRounds; round++) {
      yield* all.cut(leastViolation);
      yield* all.converge(exact);
    }
    const size = Math.max(1, all.value);
    const ascent = new PriceAscent(all, firstRise * size);
    for (let step = 1; ascent.level.rise > lastRise * size && !this.isClosed; step++) {
      yield* ascent.step(exact, () => this.ceiling);
      if (step % stepsBetweenCuts === 0) yield* all.cut(leastViolation);
    }
    ascent.goBack();
    yield;
  }

  /** Begins the blocks from these prices. */
  private beginFrom({ money, day }: CommonPrices): void {
    const { all, prices, model } = this;
    prices.money.set(money);
    prices.day.set(day);
    setPlacePrices(model, prices);
    // Where a region is whole, its days are a limit and have no price.
    for (const { block } of all.blocks)
      if (!block.hasDayPrices) prices.day.fill(0, block.region * model.months, (block.region + 1) * model.months);
    this.begin();
  }

  private addColumns(columns: readonly MasterColumn[]): void {
    const { all, model } = this;
    const blockOf = new Array<BlockBound>(model.clusterCount);
    for (const block of all.blocks) blockOf.fill(block, block.block.firstCluster, block.block.endCluster);
    for (const column of columns) blockOf[column.clusters[0]!]!.add([column]);
  }
}
