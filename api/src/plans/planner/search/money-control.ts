import type { PlanState } from './plan-state';

/**
 * Keeps each year's money nearly spent while the plan anneals. A price lets dear visits make way for better ones; it rises where a year spends
 * more than it has, and falls where money is left. Spending over the limit is possible for a while at a higher price, so that trips can be
 * exchanged one for another when the money is all spent; the colder it is, the dearer that gets.
 */
export class MoneyControl {
  /** About what visits save for their money if all are made in full trips: where the prices begin. */
  readonly usual: number;
  /** What is over the limits, priced, as of the last accepted move. */
  private penalty = 0;
  private readonly overPrice: Float64Array;
  private readonly seen: Float64Array;
  private looks = 0;

  constructor(private readonly state: PlanState) {
    const { years } = state.problem;
    this.usual = usualPrice(state);
    this.overPrice = new Float64Array(years);
    this.seen = new Float64Array(years);
    state.moneyPrice.fill(this.usual);
  }

  /** Sees what is spent now; the prices follow the mean. */
  look(): void {
    this.looks++;
    for (let year = 0; year < this.seen.length; year++) this.seen[year]! += this.state.spent[year]!;
  }

  /**
   * Moves the prices, and says how much dearer money over the limit is.
   * @param warmth temperature in months of an average place
   */
  adapt(warmth: number): void {
    const { moneyPrice, problem } = this.state;
    const spare = spareByWarmth * warmth;
    for (let year = 0; year < this.seen.length && this.looks > 0; year++) {
      const most = problem.money[year]!;
      const over = (this.seen[year]! / this.looks - most * (1 - spare)) / Math.max(1, most);
      const step = Math.max(-largestStep, Math.min(largestStep, over * stepByOver));
      moneyPrice[year] = Math.max(this.usual * lowestPrice, moneyPrice[year]! * Math.exp(step));
    }
    this.seen.fill(0);
    this.looks = 0;
    this.priceOverLimit(Math.max(leastOverFactor, 0.8 / warmth));
  }

  /** Money over the limit costs `factor` times its price more. */
  priceOverLimit(factor: number): void {
    const { moneyPrice } = this.state;
    for (let year = 0; year < this.overPrice.length; year++)
      this.overPrice[year] = Math.max(moneyPrice[year]!, this.usual * lowestPrice) * factor;
    this.penalty = this.priceOver();
  }

  /** Takes the move just made, if it costs no more than allowed. */
  accept(allowance: number): boolean {
    const penalty = this.priceOver();
    if (this.state.change + penalty - this.penalty > allowance) return false;
    this.penalty = penalty;
    return true;
  }

  get isWithinLimits(): boolean {
    return this.penalty === 0;
  }

  private priceOver(): number {
    const { spent, problem } = this.state;
    let sum = 0;
    for (let year = 0; year < spent.length; year++) {
      const over = spent[year]! - problem.money[year]!;
      if (over > 0) sum += over * this.overPrice[year]!;
    }
    return sum;
  }
}

/** A beat changes a price by at most 1 %; a hundredth over or under the goal by 0.8 %. */
const largestStep = 0.01;
const stepByOver = 0.8;
/** The share of a year's money that is left free on average, by warmth: the plan spends up and down around it. */
const spareByWarmth = 0.0012;
const leastOverFactor = 0.5;
const lowestPrice = 0.001;

function usualPrice({ problem }: PlanState): number {
  let [saved, money] = [0, 0];
  for (let place = 0; place < problem.placeCount; place++) {
    saved += (problem.weight[place]! * problem.months) / 2;
    money += problem.cost[place]! + problem.tripCost[problem.cluster[place]!]! / problem.tripPlaces;
  }
  return saved / Math.max(1, money);
}
