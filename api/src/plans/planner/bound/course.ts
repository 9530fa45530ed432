import type { Highs } from 'highs';
import { BlockBound, type Pricers } from './block-bound';
import { blocksOf } from './block';
import type { BoundModel } from './bound-model';
import { certificateOf, type BoundCertificate } from './certificate';
import { visitsColumn } from './column-entry';
import { MoneyPlanes } from './money-planes';
import { MonthPricer } from './month-pricer';
import { Opening } from './opening';
import { PriceAscent } from './price-ascent';
import { noPrices, type Prices } from './prices';
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
/** Every so many blocks of a divided region one is in the sample. */
const sampleEvery = 16;
const openingRounds = 4000;
const openingRoundsOfLarge = 40;

/** What the bound does, one short piece of work after another: an opening, then column generation and cuts, then the common prices. */
export class Course {
  readonly all: Relaxation;
  readonly prices: Prices;
  /** An objective that is reached: no price can prove more. */
  ceiling = Infinity;
  private readonly opening: Opening;
  private hasStarted = false;

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
    const isDivided = this.all.blocks.some(({ block }) => block.hasDayPrices);
    yield* this.opening.run(isDivided ? openingRoundsOfLarge : openingRounds, () => this.ceiling);
    this.hasStarted = true;
    this.all.start();
    for (const columns of this.opening.rounds)
      for (const { region, month, positions } of columns)
        for (const block of this.all.blocks)
          if (block.block.region === region && !block.block.hasDayPrices)
            block.add([visitsColumn(this.model, month, positions)]);
    this.opening.rounds.length = 0;
    yield;
    if (isDivided) yield* this.runDivided();
    else yield* this.runWhole();
  }

  /** Regions are solved whole: the few prices of money are chosen by planes. */
  private *runWhole(): Generator<void> {
    const { all } = this;
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

  /** Large regions are divided: prices of money and days are found on a sample, then made better on all. */
  private *runDivided(): Generator<void> {
    const { all, model, prices } = this;
    const rank = new Map<number, number>();
    const sample = new Relaxation(
      model,
      prices,
      all.blocks.filter(({ block }) => {
        const at = rank.get(block.region) ?? 0;
        rank.set(block.region, at + 1);
        return !block.hasDayPrices || at % sampleEvery === 0;
      }),
    );
    yield* this.ascend(sample, 5e-3, 2e-4, 5e-4);
    yield* this.ascend(all, 5e-4, 1e-4, 1e-6);
  }

  /** Moves the prices until the rise aimed at is small; cuts are sought now and then. All shares are of the value. */
  private *ascend(relaxation: Relaxation, rise: number, exact: number, leastRise: number): Generator<void> {
    relaxation.reprice();
    yield* relaxation.converge(exact * relaxation.size);
    if (relaxation === this.all) yield* this.cutAll(exact);
    const size = Math.max(1, relaxation.value);
    const ascent = new PriceAscent(relaxation, rise * size);
    const ceiling = () => (relaxation === this.all ? this.ceiling : Infinity);
    for (let step = 1; ascent.level.rise > leastRise * size && !this.isClosed(); step++) {
      yield* ascent.step(exact * size, ceiling);
      if (step % 5 === 0) yield* relaxation.cut(leastViolation);
    }
    ascent.goBack();
    yield;
  }

  private *cutAll(exact: number): Generator<void> {
    for (let round = 0; round < 2; round++) {
      yield* this.all.cut(leastViolation);
      yield* this.all.converge(exact * this.all.value);
    }
  }

  /** The best value of the prices as they stand: of the opening first, then of the blocks. */
  get value(): number {
    return this.hasStarted ? this.all.value : this.opening.value;
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
