import type { Highs } from 'highs';
import type { PlanSketch } from '../plan-sketch';
import { leftOut } from '../problem';
import type { BoundModel } from './bound-model';
import { ClusterMaster, type ClusterAnswer } from './cluster-master';
import { ClusterPlans } from './cluster-plans';
import { columnsOf } from './cluster-plan';
import type { MasterColumn } from './column-entry';
import { Direction } from './direction';
import { Level } from './level';
import { guessMoneyPrice, moneyUnit, type CommonPrices } from './prices';

const descentRounds = 20;
/** The last of them give the program its first plans: prices are near enough by then. */
const keptRounds = 6;
const firstRise = 0.01;
const patience = 8;
const shrink = 0.6;
const fresh = 0.3;
/** Between the best prices and the program's: far from the end its prices swing. */
const smoothings = [0.7, 0.4, 0];
const mostSolutions = 40;
/** Fewer new plans than this share of the clusters change the prices by next to nothing. */
const fewPlans = 0.1;
/** Plans whose reduced cost is this share of an average cluster's lateness may well be used. */
const usefulShare = 1e-3;

/**
 * Finds what money and days are worth, the whole problem at once: over plans of whole clusters, which are few and know what a trip costs. Proves nothing
 * by itself, since a cluster may have a better plan than those found; the blocks prove, beginning from these prices and plans.
 */
export class PriceSearch {
  /** As last tried; after `descend` the best, after `solve` those of the program. */
  readonly prices: CommonPrices;
  private readonly plans: ClusterPlans;
  private readonly bestMoney: Float64Array;
  private readonly bestDay: Float64Array;
  private readonly whole: number;
  /** About what can be proven at the best prices. */
  best = -Infinity;
  private master?: ClusterMaster;
  private answer?: ClusterAnswer;

  constructor(
    private readonly highs: Highs,
    private readonly model: BoundModel,
  ) {
    this.plans = new ClusterPlans(model);
    this.bestMoney = new Float64Array(model.years).fill(guessMoneyPrice(model));
    this.bestDay = new Float64Array(model.regionCount * model.months);
    this.prices = { money: this.bestMoney.slice(), day: this.bestDay.slice() };
    this.whole = model.outCost.reduce((sum, cost) => sum + cost, 0);
  }

  /** Deflected subgradient: quickly near, and never quite there. */
  *descend(): Generator<void> {
    const { model, prices, plans } = this;
    const unit = moneyUnit(model);
    const level = new Level(firstRise * this.whole, patience, shrink);
    const moneyWay = new Direction(model.years, fresh);
    const dayWay = new Direction(prices.day.length, fresh);
    for (let round = 0; round < descentRounds; round++) {
      const value = this.evaluate();
      if (round === descentRounds - keptRounds) plans.forget();
      yield;
      if (level.note(value)) {
        this.goBack();
        moneyWay.clear();
        dayWay.clear();
        continue;
      }
      for (let year = 0; year < model.years; year++)
        moneyWay.turn(year, (plans.money[year]! - model.problem.money[year]!) / unit, prices.money[year]!);
      for (let at = 0; at < prices.day.length; at++)
        dayWay.turn(at, plans.days[at]! - model.capacity[(at / model.months) | 0]!, prices.day[at]!);
      const step = level.step(value, moneyWay.squaredLength() + dayWay.squaredLength(), Infinity);
      moneyWay.walk(prices.money, step / unit);
      dayWay.walk(prices.day, step);
    }
    this.goBack();
  }

  /** Column generation over plans of clusters. */
  *solve(): Generator<void> {
    const { highs, model, prices, plans } = this;
    this.master = new ClusterMaster(highs, model);
    for (let round = 0; round < mostSolutions; round++) {
      this.master.add(plans.take());
      this.answer = this.master.solve();
      yield;
      let found = 0;
      for (const smooth of smoothings) {
        const { moneyPrice, dayPrice } = this.answer;
        prices.money.set(moneyPrice.map((price, year) => smooth * this.bestMoney[year]! + (1 - smooth) * price));
        prices.day.set(dayPrice.map((price, at) => smooth * this.bestDay[at]! + (1 - smooth) * price));
        this.evaluate();
        yield;
        found = plans.freshCount;
        if (found > 0) break;
      }
      if (found < fewPlans * model.clusterCount) break;
    }
    const { moneyPrice, dayPrice } = this.answer!;
    prices.money.set(moneyPrice);
    prices.day.set(dayPrice);
    this.master.dispose();
  }

  /** What the mixture nearly does: of each cluster the plan with the greatest part. It may be a little over the limits. */
  sketch(): PlanSketch {
    const { model, master, answer } = this;
    const monthOf = new Int16Array(model.placeCount).fill(leftOut);
    const greatest = new Float64Array(model.clusterCount);
    master?.plans.forEach(({ cluster, months }, at) => {
      const part = answer!.weight[at] ?? 0;
      if (part <= greatest[cluster]!) return;
      greatest[cluster] = part;
      const first = model.clusterStart[cluster]!;
      months.forEach((month, index) => (monthOf[model.placeAt[first + index]!] = month));
    });
    return { monthOf, moneyPrices: this.prices.money.slice() };
  }

  /** Of the plans that are nearly as good as the best, what they do in a month, as far as its days allow. */
  usefulColumns(): MasterColumn[] {
    const { master, answer, model } = this;
    const most = (usefulShare * this.whole) / Math.max(1, model.clusterCount);
    return (master?.plans ?? [])
      .filter((_, at) => (answer!.reducedCost[at] ?? Infinity) <= most)
      .flatMap((plan) => columnsOf(model, plan))
      .filter(({ clusters, days }) => days <= model.capacity[model.regionOf[clusters[0]!]!]!);
  }

  private evaluate(): number {
    const { prices } = this;
    const value = this.plans.find(prices);
    if (value > this.best) {
      this.best = value;
      this.bestMoney.set(prices.money);
      this.bestDay.set(prices.day);
    }
    return value;
  }

  private goBack(): void {
    this.prices.money.set(this.bestMoney);
    this.prices.day.set(this.bestDay);
  }
}
