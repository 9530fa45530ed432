import { monthsLate } from '../problem';
import type { BoundModel } from './bound-model';
import { Direction } from './direction';
import { Level } from './level';
import type { MonthPricer } from './month-pricer';
import { costWithTrip, guessMoneyPrice, type Prices } from './prices';

/** A region's month and the positions visited in it. */
export interface OpeningColumn {
  readonly region: number;
  readonly month: number;
  readonly positions: Int32Array;
}

const patience = 25;
const shrink = 0.6;
const firstRise = 0.01;
const lastRise = 0.0003;
const keptRounds = 30;
/** A year's money is one gradient among thousands of places': so much of its pull keeps the two in balance. */
const moneyPull = 0.1;

/** Deflected subgradient over all prices from a guess: far from the best nothing gains more in the same time. Ends near the best prices. */
export class Opening {
  value = -Infinity;
  /** Of the last rounds. */
  readonly rounds: OpeningColumn[][] = [];
  readonly bestPlace: Float64Array;
  readonly bestMoney: Float64Array;
  private readonly unit: number;

  constructor(
    private readonly model: BoundModel,
    private readonly pricer: MonthPricer,
    /** The guess at first, the best prices at the end. */
    private readonly prices: Prices,
  ) {
    guess(model, prices);
    this.bestPlace = prices.place.slice();
    this.bestMoney = prices.money.slice();
    let cost = 0;
    for (let at = 0; at < model.placeCount; at++) cost += costWithTrip(model, at);
    this.unit = Math.max(1, cost / Math.max(1, model.placeCount)) / moneyPull;
  }

  *run(mostRounds: number, ceiling: () => number): Generator<void> {
    const { model, prices } = this;
    const whole = model.outCost.reduce((sum, cost) => sum + cost, 0);
    const level = new Level(firstRise * whole, patience, shrink);
    const placeWay = new Direction(model.placeCount, 0.3);
    const moneyWay = new Direction(model.years, 0.3);
    const visits = new Float64Array(model.placeCount);
    const spent = new Float64Array(model.years);
    for (let round = 0; round < mostRounds && level.rise > lastRise * whole; round++) {
      const value = this.evaluate(visits, spent);
      if (value > this.value) {
        this.value = value;
        this.bestPlace.set(prices.place);
        this.bestMoney.set(prices.money);
      }
      yield;
      if (level.note(value)) {
        this.goBack();
        placeWay.clear();
        moneyWay.clear();
        continue;
      }
      for (let at = 0; at < model.placeCount; at++) placeWay.turn(at, visits[at]! - 1, prices.place[at]!);
      for (let year = 0; year < model.years; year++)
        moneyWay.turn(year, (spent[year]! - model.problem.money[year]!) / this.unit, prices.money[year]!);
      const step = level.step(value, placeWay.squaredLength() + moneyWay.squaredLength(), ceiling());
      placeWay.walk(prices.place, step);
      moneyWay.walk(prices.money, step / this.unit);
    }
    this.goBack();
  }

  private goBack(): void {
    this.prices.place.set(this.bestPlace);
    this.prices.money.set(this.bestMoney);
  }

  /** The bound at the present prices, with the visits by place and the money by year that go with it. */
  private evaluate(visits: Float64Array, spent: Float64Array): number {
    const { model, prices, pricer } = this;
    visits.fill(0);
    spent.fill(0);
    const columns: OpeningColumn[] = [];
    let value = 0;
    for (let at = 0; at < model.placeCount; at++) value += model.outCost[at]! - prices.place[at]!;
    for (let year = 0; year < model.years; year++) value -= prices.money[year]! * model.problem.money[year]!;
    for (let region = 0; region < model.regionCount; region++)
      for (let month = 0; month < model.months; month++) {
        value -= pricer.price(region, month, prices);
        pricer.recall(region, month, prices);
        if (pricer.chosenCount === 0) continue;
        const positions = pricer.chosen.slice(0, pricer.chosenCount);
        columns.push({ region, month, positions });
        let money = pricer.tripMoney;
        for (const position of positions) {
          visits[position]!++;
          money += model.cost[position]!;
        }
        spent[(month / 12) | 0]! += money;
      }
    this.rounds.push(columns);
    if (this.rounds.length > keptRounds) this.rounds.shift();
    return value;
  }
}

/** As if all visits were made in the middle of the horizon. */
function guess(model: BoundModel, prices: Prices): void {
  const { months, placeCount, outCost, weight, due } = model;
  const moneyPrice = guessMoneyPrice(model);
  prices.money.fill(moneyPrice);
  for (let at = 0; at < placeCount; at++) {
    const saved = outCost[at]! - weight[at]! * monthsLate(due[at]!, months / 2, months);
    prices.place[at] = Math.max(0, saved - moneyPrice * costWithTrip(model, at));
  }
}
