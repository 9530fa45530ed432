import type { Highs } from 'highs';
import { BlockBound, type Pricers } from './block-bound';
import { blocksOf } from './block';
import type { PlanSketch } from '../plan-sketch';
import type { BoundModel } from './bound-model';
import { certificateOf, type BoundCertificate } from './certificate';
import { visitsColumn, type MasterColumn } from './column-entry';
import { MoneyPlanes } from './money-planes';
import { MonthPricer } from './month-pricer';
import { Opening } from './opening';
import { PriceAscent } from './price-ascent';
import { PriceSearch } from './price-search';
import { noPrices, setPlacePrices, type CommonPrices, type Prices } from './prices';
import { Relaxation } from './relaxation';
import { TripPricer } from './trip-pricer';

/** Rounds of cuts before the prices of money are moved: most of what cuts bring, they bring at once. */
const firstCutRounds = 4;
const moneyMoves = 4;
/** A cut must be broken by so many trips to be worth a row. */
const leastViolation = 0.03;
/** Of the bound: how exactly prices are found at first, and at last. */
const firstTolerance = 2e-4;
const lastTolerance = 1e-5;
const openingRounds = 4000;
/** Of the bound: how exactly parts are solved, and how far the steps of their common prices aim, at first and at last. */
const toleranceOfParts = 1e-4;
const firstRise = 5e-5;
const lastRise = 1e-6;
const stepsBetweenCuts = 5;

/** What the bound does, one short piece of work after another: an opening, then column generation and cuts, then the common prices. */
export class Course {
  readonly all: Relaxation;
  readonly prices: Prices;
  /** An objective that is reached: no price can prove more. */
  ceiling = Infinity;
  private readonly opening: Opening;
  private hasStarted = false;
  private sketch: PlanSketch | null = null;

  constructor(
    private readonly highs: Highs,
    private readonly model: BoundModel,
    mostPlaces: number,
  ) {
    this.prices = noPrices(model);
    const pricers: Pricers = { month: new MonthPricer(model), trip: new TripPricer(model) };
    this.opening = new Opening(model, pricers.month, this.prices);
    const blocks = blocksOf(model, mostPlaces).map(
      (block) => new BlockBound(highs, model, block, pricers, this.prices),
    );
    this.all = new Relaxation(model, this.prices, blocks);
  }

  /** @yields the best value so far whenever a piece of work is done, by whoever found it */
  *run(): Generator<void> {
    if (this.all.blocks.some(({ block }) => block.hasDayPrices)) yield* this.runDivided();
    else yield* this.runWhole();
  }

  /** Regions are solved whole: the few prices of money are chosen by planes. */
  private *runWhole(): Generator<void> {
    const { all, model } = this;
    yield* this.opening.run(openingRounds, () => this.ceiling);
    this.hasStarted = true;
    all.start();
    for (const { region, month, positions } of this.opening.rounds.splice(0).flat())
      all.blocks[region]!.add([visitsColumn(model, month, positions)]);
    yield;
    let tolerance = firstTolerance * Math.max(1, all.value);
    yield* all.converge(tolerance);
    for (let round = 0; round < firstCutRounds; round++) {
      if ((yield* all.cut(leastViolation)) === 0) break;
      yield* all.converge(tolerance);
    }
    const planes = new MoneyPlanes(this.highs, all);
    for (;;) {
      const before = all.value;
      planes.clear();
      planes.addMixtures();
      yield* this.moveMoney(planes, tolerance);
      const cuts = yield* all.cut(leastViolation);
      yield* all.converge(tolerance);
      if (this.isClosed()) return;
      if (cuts > 0 && all.value > before + tolerance / 4) continue;
      if (tolerance < lastTolerance * Math.max(1, all.value)) return;
      tolerance /= 2;
      yield* all.converge(tolerance);
    }
  }

  private *moveMoney(planes: MoneyPlanes, tolerance: number): Generator<void> {
    const { all, prices } = this;
    let best = all.value;
    const bestMoney = prices.money.slice();
    for (let move = 0; move < moneyMoves; move++) {
      const { money, promise } = planes.next(bestMoney);
      if (promise < best + tolerance / 4) break;
      prices.money.set(money);
      all.reprice();
      yield* all.converge(tolerance);
      planes.addMixtures();
      if (all.value <= best) {
        planes.radius /= 2;
        continue;
      }
      if (all.value - best > (promise - best) / 2) planes.radius *= 2;
      best = all.value;
      bestMoney.set(prices.money);
    }
    prices.money.set(bestMoney);
    all.reprice();
    yield* all.converge(tolerance);
  }

  /** Large regions are divided: their parts begin from common prices of money and days that suit all, and then move them. */
  private *runDivided(): Generator<void> {
    const search = new PriceSearch(this.highs, this.model);
    yield* search.descend();
    this.begin(search.prices);
    yield;
    yield* search.solve();
    this.sketch = search.sketch();
    this.begin(search.prices);
    this.addColumns(search.usefulColumns());
    yield;
    const { all } = this;
    const exact = toleranceOfParts * Math.max(1, search.best);
    yield* all.converge(exact);
    for (let round = 0; round < firstCutRounds; round++) {
      yield* all.cut(leastViolation);
      yield* all.converge(exact);
    }
    const size = Math.max(1, all.value);
    const ascent = new PriceAscent(all, firstRise * size);
    for (let step = 1; ascent.level.rise > lastRise * size && !this.isClosed(); step++) {
      yield* ascent.step(exact, () => this.ceiling);
      if (step % stepsBetweenCuts === 0) yield* all.cut(leastViolation);
    }
    ascent.goBack();
    yield;
  }

  /** Begins the blocks from these prices. */
  private begin({ money, day }: CommonPrices): void {
    const { all, prices, model } = this;
    prices.money.set(money);
    prices.day.set(day);
    setPlacePrices(model, prices);
    // Where a region is whole, its days are a limit and have no price.
    for (const { block } of all.blocks)
      if (!block.hasDayPrices) prices.day.fill(0, block.region * model.months, (block.region + 1) * model.months);
    all.start();
    this.hasStarted = true;
  }

  private addColumns(columns: readonly MasterColumn[]): void {
    const { all, model } = this;
    const blockOf = new Array<BlockBound>(model.clusterCount);
    for (const block of all.blocks) blockOf.fill(block, block.block.firstCluster, block.block.endCluster);
    for (const column of columns) blockOf[column.clusters[0]!]!.add([column]);
  }

  /** The best value of the prices as they stand: of the opening first, then of the blocks. */
  get value(): number {
    return this.hasStarted ? this.all.value : this.opening.value;
  }

  /** Each sketch once. */
  takeSketch(): PlanSketch | null {
    const { sketch } = this;
    this.sketch = null;
    return sketch;
  }

  certificate(): BoundCertificate {
    const { all, model, prices, opening } = this;
    if (!this.hasStarted) return certificateOf(model, opening.bestMoney, opening.bestPlace, []);
    const place = new Float64Array(model.placeCount);
    const cuts = all.blocks.flatMap((block) => {
      place.set(block.place, block.block.first);
      return block.master.cuts.flatMap((cut, at) => {
        const price = block.cutPrice[at] ?? 0;
        return price > 0 ? [{ cut, price }] : [];
      });
    });
    return certificateOf(model, prices.money, place, cuts);
  }

  private isClosed(): boolean {
    return this.all.value >= this.ceiling;
  }
}
