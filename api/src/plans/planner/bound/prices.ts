import { monthsLate } from '../problem';
import type { BoundModel } from './bound-model';

/** Lagrange prices, in weighted months of lateness; places by position, clusters as the model numbers them. */
export interface Prices {
  /** Of a unit of money, by year. */
  readonly money: Float64Array;
  /** Of a visit day, at `region * months + month`; nothing where the days of a month are a limit instead. */
  readonly day: Float64Array;
  /** Of the one visit of each place. */
  readonly place: Float64Array;
  /** What cuts charge for the visit of a place, at `month * placeCount + position`. */
  readonly charge: Float64Array;
  /** What cuts take off the price of a trip, at `month * clusterCount + cluster`. */
  readonly relief: Float64Array;
}

/** What regions and clusters share. */
export type CommonPrices = Pick<Prices, 'money' | 'day'>;

export const noPrices = (model: BoundModel): Prices => ({
  money: new Float64Array(model.years),
  day: new Float64Array(model.regionCount * model.months),
  place: new Float64Array(model.placeCount),
  charge: new Float64Array(model.months * model.placeCount),
  relief: new Float64Array(model.months * model.clusterCount),
});

export const tripPriceOf = (model: BoundModel, prices: Prices, cluster: number, month: number): number =>
  prices.money[(month / 12) | 0]! * model.tripCost[cluster]! - prices.relief[month * model.clusterCount + cluster]!;

/** A place's cost with its share of a trip that is nearly full. */
export const costWithTrip = (model: BoundModel, position: number): number =>
  model.cost[position]! + model.tripCost[model.clusterOf[position]!]! / Math.max(1, model.tripPlaces - 1);

/** So much money is as much as a day or a place when what is over the limits is weighed. */
export const moneyUnit = ({ problem, placeCount }: BoundModel): number =>
  Math.max(1, (1.6 * problem.money.reduce((sum, most) => sum + most, 0)) / Math.max(1, placeCount));

/** As if all visits were made in the middle of the horizon, those that save most for their money first: what the last money would have saved. */
export function guessMoneyPrice(model: BoundModel): number {
  const { months, placeCount, outCost, weight, due } = model;
  const positions = Array.from({ length: placeCount }, (_, at) => at);
  const cost = positions.map((at) => Math.max(1, costWithTrip(model, at)));
  const saved = positions.map((at) => outCost[at]! - weight[at]! * monthsLate(due[at]!, months / 2, months));
  const order = positions.sort((a, b) => saved[b]! / cost[b]! - saved[a]! / cost[a]! || a - b);
  let left = model.problem.money.reduce((sum, most) => sum + most, 0);
  const last = order.find((at) => (left -= cost[at]!) < 0);
  return last === undefined ? 0 : saved[last]! / cost[last]!;
}

/** What a place's visit brings in its best month at the prices of money and days: hardly a trip brings more than it costs then. */
export function setPlacePrices(model: BoundModel, prices: Prices): void {
  const { months, regionOf, clusterOf, outCost, weight, due, days, from, to } = model;
  for (let at = 0; at < model.placeCount; at++) {
    const cost = costWithTrip(model, at);
    const row = regionOf[clusterOf[at]!]! * months;
    let most = 0;
    for (let month = from[at]!; month <= to[at]!; month++) {
      const saved = outCost[at]! - weight[at]! * monthsLate(due[at]!, month, months);
      const price = prices.money[(month / 12) | 0]! * cost + prices.day[row + month]! * days[at]!;
      most = Math.max(most, saved - price);
    }
    prices.place[at] = most;
  }
}
