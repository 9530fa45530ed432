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

export const noPrices = (model: BoundModel): Prices => ({
  money: new Float64Array(model.years),
  day: new Float64Array(model.regionCount * model.months),
  place: new Float64Array(model.placeCount),
  charge: new Float64Array(model.months * model.placeCount),
  relief: new Float64Array(model.months * model.clusterCount),
});

export const tripPriceOf = (model: BoundModel, prices: Prices, cluster: number, month: number): number =>
  prices.money[(month / 12) | 0]! * model.tripCost[cluster]! - prices.relief[month * model.clusterCount + cluster]!;
