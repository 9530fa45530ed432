import type { Highs } from 'highs';
import type { BlockBound } from './block-bound';
import type { Relaxation } from './relaxation';

/** Every mixture is a plane above its block's best value as a function of the money prices: level + spent · prices. */
interface Plane {
  readonly block: number;
  readonly level: number;
  readonly spent: Float64Array;
}

/** Money in the program's rows is counted in this share of the largest year's. */
const scaleShare = 1e-3;

/** Chooses the next prices of money: the highest point under all planes, not far from the best prices so far. */
export class MoneyPlanes {
  radius = 0.05;
  private planes: Plane[] = [];
  private readonly unit: number;

  constructor(
    private readonly highs: Highs,
    private readonly relaxation: Relaxation,
  ) {
    this.unit = Math.max(
      1,
      scaleShare * relaxation.model.problem.money.reduce((most, money) => Math.max(most, money), 0),
    );
  }

  /** To be called when cuts were added: they raise what the planes stand above. */
  clear(): void {
    this.planes = [];
  }

  addMixtures(): void {
    this.relaxation.blocks.forEach((block, at) => this.planes.push(this.planeOf(block, at)));
  }

  /** @returns the prices and what the planes promise there */
  next(best: Float64Array): { readonly money: Float64Array; readonly promise: number } {
    const { highs, relaxation, unit, radius } = this;
    const years = best.length;
    const mean = best.reduce((sum, price) => sum + price, 0) / years;
    return highs.withModel((lp) => {
      lp.options.set('output_flag', false);
      lp.changeObjectiveSense(highs.constants.objectiveSense.maximize);
      best.forEach((price, year) => {
        const reach = radius * Math.max(price, 0.1 * mean, 1e-12);
        lp.addVar(Math.max(0, price - reach) * unit, (price + reach) * unit);
        lp.changeColCost(year, -relaxation.model.problem.money[year]! / unit);
      });
      relaxation.blocks.forEach((_, block) => {
        lp.addVar(-highs.infinity, highs.infinity);
        lp.changeColCost(years + block, 1);
      });
      const columns = Array.from(best.keys());
      for (const { block, level, spent } of this.planes)
        lp.addRow(-highs.infinity, level, {
          indices: [...columns, years + block],
          values: [...Array.from(spent, (money) => -money / unit), 1],
        });
      lp.run();
      const { colValue } = lp.getSolution();
      const money = Float64Array.from(best, (_, year) => Math.max(0, colValue[year]!) / unit);
      return { money, promise: lp.getObjectiveValue() };
    });
  }

  private planeOf(block: BlockBound, at: number): Plane {
    const { prices, model } = this.relaxation;
    const spent = new Float64Array(model.years);
    block.addUse(spent, new Float64Array(prices.day.length));
    const level = spent.reduce((rest, money, year) => rest - money * prices.money[year]!, block.ceiling);
    return { block: at, level, spent };
  }
}
