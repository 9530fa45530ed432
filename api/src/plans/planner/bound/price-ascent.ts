import { Direction } from './direction';
import { Level } from './level';
import { moneyUnit } from './prices';
import type { Relaxation } from './relaxation';

const patience = 4;
const shrink = 0.5;
const mostRounds = 12;

/** Moves the common prices of money and days of a relaxation whose regions are divided, by what its mixtures use beyond the limits. */
export class PriceAscent {
  readonly level: Level;
  private readonly bestMoney: Float64Array;
  private readonly bestDay: Float64Array;
  private readonly moneyWay: Direction;
  private readonly dayWay: Direction;
  private readonly unit: number;

  constructor(
    private readonly relaxation: Relaxation,
    firstRise: number,
  ) {
    const { prices, model } = relaxation;
    this.level = new Level(firstRise, patience, shrink);
    this.bestMoney = prices.money.slice();
    this.bestDay = prices.day.slice();
    this.moneyWay = new Direction(prices.money.length, 0.5);
    this.dayWay = new Direction(prices.day.length, 0.5);
    this.unit = moneyUnit(model);
  }

  /** One step: solve at the present prices, then move them. */
  *step(tolerance: number, ceiling: () => number): Generator<void> {
    const { relaxation, level, moneyWay, dayWay, unit } = this;
    const { prices, model } = relaxation;
    yield* relaxation.converge(tolerance, mostRounds);
    const value = relaxation.value;
    if (value > level.best) {
      this.bestMoney.set(prices.money);
      this.bestDay.set(prices.day);
      relaxation.keep();
    }
    if (level.note(value)) {
      this.goBack();
      return;
    }
    const use = relaxation.use();
    for (let year = 0; year < model.years; year++)
      moneyWay.turn(year, (use.money[year]! - model.problem.money[year]!) / unit, prices.money[year]!);
    for (let at = 0; at < prices.day.length; at++)
      dayWay.turn(at, use.days[at]! - model.capacity[(at / model.months) | 0]!, prices.day[at]!);
    const step = level.step(value, moneyWay.squaredLength() + dayWay.squaredLength(), ceiling());
    moneyWay.walk(prices.money, step / unit);
    dayWay.walk(prices.day, step);
    relaxation.reprice();
    yield;
  }

  goBack(): void {
    const { prices } = this.relaxation;
    prices.money.set(this.bestMoney);
    prices.day.set(this.bestDay);
    this.moneyWay.clear();
    this.dayWay.clear();
    this.relaxation.takeUp();
  }
}
