import type { Highs } from 'highs';
import type { Block } from './block';
import { BlockMaster, type MasterAnswer } from './block-master';
import type { BoundModel } from './bound-model';
import { emptyTrip, visitsColumn, type MasterColumn } from './column-entry';
import { searchCuts } from './cut-search';
import { applyCuts } from './cut';
import { bestOfClusters, type Finding } from './finding';
import type { MonthPricer } from './month-pricer';
import { tripPriceOf, type Prices } from './prices';
import type { TripPricer } from './trip-pricer';

const dust = 1e-7;
/** Columns of a cluster that a round adds, where trips are columns. */
const tripsOfCluster = 2;

export interface Pricers {
  readonly month: MonthPricer;
  readonly trip: TripPricer;
}

/** Column generation of one block at the present prices of money and days. Place and cut prices of its best value stand in `place` and `cutPrice`. */
export class BlockBound {
  readonly master: BlockMaster;
  /** Proven at the present prices: the block's least weighted months and priced money and days. */
  value = -Infinity;
  /** Of the linear program: with these prices and cuts no more can be proven. */
  ceiling = Infinity;
  place: Float64Array;
  cutPrice = new Float64Array(0);
  answer?: MasterAnswer;
  private kept?: Pick<BlockBound, 'place' | 'cutPrice'>;
  /** Lateness if nothing of the block were visited. */
  private readonly outCost: number;

  constructor(
    highs: Highs,
    private readonly model: BoundModel,
    readonly block: Block,
    private readonly pricers: Pricers,
    private readonly prices: Prices,
  ) {
    this.master = new BlockMaster(highs, model, block);
    this.place = prices.place.slice(block.first, block.end);
    this.outCost = model.outCost.slice(block.first, block.end).reduce((sum, cost) => sum + cost, 0);
  }

  /** Begins from the present prices of places. */
  start(): void {
    this.place = this.prices.place.slice(this.block.first, this.block.end);
    this.reprice();
  }

  /** To be called when the prices of money or days have changed. */
  reprice(): void {
    this.master.setPrices(this.prices);
    this.value = this.evaluate(this.place, this.cutPrice);
    this.ceiling = Infinity;
  }

  add(columns: readonly MasterColumn[]): void {
    this.master.add(columns, this.prices);
  }

  /** Solves, prices between the best prices and the last, keeps the columns found. @returns whether there is more to gain than `tolerance` */
  round(tolerance: number): boolean {
    this.answer = this.master.solve();
    const { placePrice, cutPrice } = this.answer;
    this.ceiling = this.outCost + this.answer.value;
    for (const smooth of [0.5, 0.25, 0]) {
      if (this.ceiling - this.value < tolerance) return false;
      const place = placePrice.map((price, at) => smooth * this.place[at]! + (1 - smooth) * price);
      const cut = cutPrice.map((price, at) => smooth * (this.cutPrice[at] ?? 0) + (1 - smooth) * price);
      const found: Finding[] = [];
      const value = this.evaluate(place, cut, found);
      if (value > this.value) {
        this.value = value;
        this.place = place;
        this.cutPrice = cut;
      }
      if (this.master.add(this.columnsOf(found), this.prices) > 0) return this.ceiling - this.value >= tolerance;
    }
    return false;
  }

  /** @returns how many cuts the present mixture breaks, now added */
  cut(leastViolation: number): number {
    if (!this.answer) return 0;
    const cuts = searchCuts(this.model, this.block, this.master.columns, this.answer.weight, leastViolation);
    for (const cut of cuts) this.master.addCut(cut);
    return cuts.length;
  }

  /** Adds the mixture's money by year and days by region and month. */
  addUse(money: Float64Array, days: Float64Array): void {
    const { columns } = this.master;
    this.answer?.weight.forEach((weight, at) => {
      if (weight < dust) return;
      const column = columns[at]!;
      money[(column.month / 12) | 0]! += weight * column.money;
      days[this.block.region * this.model.months + column.month]! += weight * column.days;
    });
  }

  /** Keeps the prices of its best value, to be taken up again when the prices of money and days are what they are now. */
  keep(): void {
    this.kept = { place: this.place, cutPrice: this.cutPrice };
  }

  takeUp(): void {
    if (this.kept) Object.assign(this, this.kept);
    this.reprice();
  }

  /** The proven value at these prices of places and cuts, exact but for rounding; `found` gets what is worth a column. */
  private evaluate(place: Float64Array, cutPrice: Float64Array, found?: Finding[]): number {
    const { model, block, prices, master } = this;
    prices.place.set(place, block.first);
    let value = this.outCost + applyCuts(model, block, prices, master.cuts, cutPrice);
    for (let at = 0; at < place.length; at++) value -= place[at]!;
    for (let month = 0; month < model.months; month++)
      value -= block.hasDayPrices
        ? this.pricers.trip.price(block, month, prices, found)
        : this.priceMonth(month, found);
    return value;
  }

  private priceMonth(month: number, found: Finding[] | undefined): number {
    const { block, prices } = this;
    const pricer = this.pricers.month;
    const profit = pricer.price(block.region, month, prices);
    if (found && profit > dust) {
      pricer.recall(block.region, month, prices);
      const positions = pricer.chosen.slice(0, pricer.chosenCount);
      if (positions.length) found.push({ cluster: block.firstCluster, month, positions, profit });
    }
    return profit;
  }

  /** What the last evaluation found, as columns of the program. */
  private columnsOf(found: readonly Finding[]): MasterColumn[] {
    const { model, block, master } = this;
    const best = block.hasDayPrices ? bestOfClusters(found, tripsOfCluster) : found;
    const columns = best.map(({ month, positions }) => visitsColumn(model, month, positions));
    return master.cuts.length ? [...columns, ...this.emptyTrips()] : columns;
  }

  private emptyTrips(): MasterColumn[] {
    const { model, block, prices } = this;
    const found: MasterColumn[] = [];
    for (let month = 0; month < model.months; month++)
      for (let cluster = block.firstCluster; cluster < block.endCluster; cluster++)
        if (tripPriceOf(model, prices, cluster, month) < -dust) found.push(emptyTrip(model, month, cluster));
    return found;
  }
}
