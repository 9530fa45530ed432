/** About what the best plan does, as the prices of the bound know it: a little over the limits here and there, to be made a plan of by the search. */
export interface PlanSketch {
  /** By place; `leftOut` for none. */
  readonly monthOf: Int16Array;
  /** Weighted months that one more unit of money saves, by year. */
  readonly moneyPrices: Float64Array;
}
