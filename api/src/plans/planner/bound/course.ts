import type { Highs } from 'highs';
import type { PlanSketch } from '../plan-sketch';
import type { Block } from './block';
import { BlockBound, type Pricers } from './block-bound';
import type { BoundModel } from './bound-model';
import { certificateOf, type BoundCertificate } from './certificate';
import { MonthPricer } from './month-pricer';
import { noPrices, type Prices } from './prices';
import { Relaxation } from './relaxation';
import { TripPricer } from './trip-pricer';

/** A cut must be broken by so many trips to be worth a row. */
export const leastViolation = 0.03;
/** Rounds of cuts before common prices are moved: most of what cuts bring, they bring at once. */
export const firstCutRounds = 4;

/** What the bound does, one short piece of work after another: prices to begin with, then column generation and cuts, then the common prices. */
export abstract class Course {
  readonly all: Relaxation;
  readonly prices: Prices;
  /** An objective that is reached: no price can prove more. */
  ceiling = Infinity;
  protected readonly pricers: Pricers;
  /** About what the best plan does, until somebody takes it. */
  protected sketch: PlanSketch | null = null;
  private hasBegun = false;

  constructor(
    protected readonly highs: Highs,
    protected readonly model: BoundModel,
    blocks: readonly Block[],
  ) {
    this.prices = noPrices(model);
    this.pricers = { month: new MonthPricer(model), trip: new TripPricer(model) };
    this.all = new Relaxation(
      model,
      this.prices,
      blocks.map((block) => new BlockBound(highs, model, block, this.pricers, this.prices)),
    );
  }

  /** @yields whenever a piece of work is done */
  abstract run(): Generator<void>;

  /** The best value of the prices as they stand, by whoever found it. */
  get value(): number {
    return this.hasBegun ? this.all.value : -Infinity;
  }

  /** What proves that value. */
  certificate(): BoundCertificate {
    const { all, model, prices } = this;
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

  /** Each sketch once. */
  takeSketch(): PlanSketch | null {
    const { sketch } = this;
    this.sketch = null;
    return sketch;
  }

  /** Begins every block from the present prices. */
  protected begin(): void {
    this.all.start();
    this.hasBegun = true;
  }

  protected get isClosed(): boolean {
    return this.all.value >= this.ceiling;
  }
}
