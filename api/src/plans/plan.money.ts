import type { PlanMoney } from '@shared/plans/plan.contract';

export interface PricedVisit {
  /** 1..12 */
  readonly month: number;
  readonly costTiyn: number;
  /** Null: a trip of its own, whose cost is in the visit's. */
  readonly tripAreaId: string | null;
}

export interface TripTerms {
  /** The most places of an area that one trip reaches. */
  readonly tripPlaces: number;
  /** Tiyn of a trip, by area. */
  readonly tripCosts: ReadonlyMap<string, number>;
}

/** What the plan costs (11-7(2)): its visits, and per area and month as many trips as they need. `plan_money` in SQL says the same. */
export function moneyOf(visits: readonly PricedVisit[], terms: TripTerms): PlanMoney {
  const visitsTiyn = visits.reduce((sum, { costTiyn }) => sum + costTiyn, 0);
  const tripsTiyn = [...tripsOf(visits, terms)].reduce(
    (sum, [area, trips]) => sum + trips * (terms.tripCosts.get(area) ?? 0),
    0,
  );
  return { visitsTiyn, tripsTiyn, totalTiyn: visitsTiyn + tripsTiyn };
}

/** How many trips are made to each area in the year. */
export function tripsOf(visits: readonly PricedVisit[], { tripPlaces }: TripTerms): ReadonlyMap<string, number> {
  const inMonths = new Map<string, Map<number, number>>();
  for (const { tripAreaId, month } of visits) {
    if (tripAreaId === null) continue;
    const months = inMonths.get(tripAreaId) ?? new Map<number, number>();
    months.set(month, (months.get(month) ?? 0) + 1);
    inMonths.set(tripAreaId, months);
  }
  const inYear = (months: ReadonlyMap<number, number>) =>
    [...months.values()].reduce((trips, count) => trips + Math.ceil(count / tripPlaces), 0);
  return new Map([...inMonths].map(([area, months]) => [area, inYear(months)]));
}

/** What `after` costs more than `before`; below zero: less. */
export const differenceOf = (before: PlanMoney, after: PlanMoney): PlanMoney => ({
  visitsTiyn: after.visitsTiyn - before.visitsTiyn,
  tripsTiyn: after.tripsTiyn - before.tripsTiyn,
  totalTiyn: after.totalTiyn - before.totalTiyn,
});
