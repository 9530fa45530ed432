/** A set of places visited in one region and month: what the bound's prices find worth while, and what the search puts together. */
export interface PlanColumn {
  readonly region: number;
  readonly month: number;
  /** Indices of places. */
  readonly places: Int32Array;
}
