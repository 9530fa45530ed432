import fc from 'fast-check';
import { monthsLate, problemOf } from '../problem';
import { boundModelOf, type BoundModel } from './bound-model';
import { MonthPricer } from './month-pricer';
import { noPrices, tripPriceOf, type Prices } from './prices';
import { smallInstance } from './testing/small-instance';

/** The most that any set of the region's places brings in this month, by trying all of them. */
function mostOfAllSets(model: BoundModel, region: number, month: number, prices: Prices): number {
  const positions = [...model.placeAt.keys()].filter((at) => model.regionOf[model.clusterOf[at]!] === region);
  let most = 0;
  for (let set = 0; set < 2 ** positions.length; set++) {
    const inSet = positions.filter((_, bit) => set & (1 << bit));
    if (inSet.some((at) => month < model.from[at]! || month > model.to[at]!)) continue;
    if (inSet.reduce((sum, at) => sum + model.days[at]!, 0) > model.capacity[region]!) continue;
    const counts = new Map<number, number>();
    let profit = 0;
    for (const at of inSet) {
      const cluster = model.clusterOf[at]!;
      counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
      profit += model.outCost[at]! - model.weight[at]! * monthsLate(model.due[at]!, month, model.months);
      profit -= prices.place[at]! + prices.money[Math.floor(month / 12)]! * model.cost[at]!;
      profit -= prices.charge[month * model.placeCount + at]!;
    }
    for (const [cluster, count] of counts)
      profit -= Math.ceil(count / model.tripPlaces) * tripPriceOf(model, prices, cluster, month);
    most = Math.max(most, profit);
  }
  return most;
}

describe('the price of a month', () => {
  it('is the most that any set of visits within the days brings, and the set is one that does', () => {
    fc.assert(
      fc.property(
        smallInstance(),
        fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 5, maxLength: 5 }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.integer({ min: 0, max: 11 }),
        (instance, placePrices, moneyPrice, month) => {
          const model = boundModelOf(problemOf(instance));
          const prices = noPrices(model);
          prices.money.fill(moneyPrice);
          prices.place.set(placePrices.slice(0, model.placeCount));
          prices.charge.fill(0.25);
          prices.relief.fill(0.5 * moneyPrice * Math.min(...model.tripCost));
          const pricer = new MonthPricer(model);
          for (let region = 0; region < model.regionCount; region++) {
            const most = mostOfAllSets(model, region, month, prices);
            expect(pricer.price(region, month, prices)).toBeCloseTo(most, 8);
            pricer.recall(region, month, prices);
            const chosen = [...pricer.chosen.slice(0, pricer.chosenCount)];
            expect(new Set(chosen).size).toBe(chosen.length);
            expect(chosen.reduce((sum, at) => sum + model.days[at]!, 0)).toBeLessThanOrEqual(model.capacity[region]!);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('counts a trip that pays the more it is made as often as it could be, since that is no less than what is true', () => {
    const instance = {
      months: 12,
      tripPlaces: 2,
      reserve: 0,
      regions: [{ code: 'r', visitDaysPerMonth: 9 }],
      clusters: [{ id: 'c', region: 'r', tripCost: 1 }],
      places: ['a', 'b', 'd'].map((id) => {
        return { id, region: 'r', cluster: 'c', dueMonth: 20, weight: 1, days: 1, cost: 1 };
      }),
      years: [{ budget: 1 }],
    };
    const model = boundModelOf(problemOf(instance));
    const prices = noPrices(model);
    prices.place.fill(100);
    prices.relief.fill(7);
    expect(new MonthPricer(model).price(0, 0, prices)).toBe(14);
  });
});
