import fc from 'fast-check';
import { leftOut, problemOf } from '../problem';
import { boundModelOf, type BoundModel } from './bound-model';
import { ClusterClimb } from './cluster-climb';
import { clusterPlanOf } from './cluster-plan';
import type { CommonPrices } from './prices';
import { smallInstance } from './testing/small-instance';

const exact = 1e-6;

function costOf(model: BoundModel, cluster: number, months: Int16Array, prices: CommonPrices): number {
  const { saved, money, days } = clusterPlanOf(model, cluster, months);
  const row = model.regionOf[cluster]! * model.months;
  let cost = -saved;
  money.forEach((spent, year) => (cost += spent * prices.money[year]!));
  days.forEach((used, month) => (cost += used * prices.day[row + month]!));
  return cost;
}

const isPossible = (model: BoundModel, at: number, month: number): boolean =>
  month >= model.from[at]! &&
  month <= model.to[at]! &&
  model.days[at]! <= model.capacity[model.regionOf[model.clusterOf[at]!]!]!;

/** The least that any months for the cluster's places cost, by trying all of them. */
function leastOf(model: BoundModel, cluster: number, prices: CommonPrices): number {
  const [first, end] = [model.clusterStart[cluster]!, model.clusterStart[cluster + 1]!];
  const months = new Int16Array(end - first).fill(leftOut);
  let least = 0;
  const decide = (place: number): void => {
    if (place === months.length) {
      least = Math.min(least, costOf(model, cluster, months, prices));
      return;
    }
    for (let month = leftOut; month < model.months; month++) {
      if (month !== leftOut && !isPossible(model, first + place, month)) continue;
      months[place] = month;
      decide(place + 1);
    }
  };
  decide(0);
  return least;
}

const pricesOf = (model: BoundModel, money: number, days: readonly number[]): CommonPrices => ({
  money: new Float64Array(model.years).fill(money),
  day: Float64Array.from({ length: model.regionCount * model.months }, (_, at) => days[at % days.length]!),
});

describe('what a cluster would do', () => {
  // The same clusters each time: climbing promises the best plan of none of them.
  it('is the cheapest of all, where all can be tried, and keeps windows and days', () => {
    fc.assert(
      fc.property(
        smallInstance().filter(({ months, places }) => months === 12 && places.length <= 4),
        fc.double({ min: 0, max: 6, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 7, maxLength: 7 }),
        (instance, moneyPrice, dayPrices) => {
          const model = boundModelOf(problemOf(instance));
          const prices = pricesOf(model, moneyPrice, dayPrices);
          const climb = new ClusterClimb(model);
          for (let cluster = 0; cluster < model.clusterCount; cluster++) {
            const [first, end] = [model.clusterStart[cluster]!, model.clusterStart[cluster + 1]!];
            const open = climb.solve(cluster, prices, []);
            const months = climb.month.slice(0, end - first);
            months.forEach((month, place) => {
              if (month !== leftOut) expect(isPossible(model, first + place, month)).toBe(true);
            });
            for (const month of months) if (month !== leftOut) expect(open).toContain(month);
            const cost = costOf(model, cluster, months, prices);
            const least = leastOf(model, cluster, prices);
            expect(Math.abs(cost - least)).toBeLessThanOrEqual(exact * Math.max(1, -least));
          }
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it('rather leaves one place than sends a second trip for it', () => {
    const instance = {
      months: 12,
      tripPlaces: 6,
      reserve: 0,
      regions: [{ code: 'r', visitDaysPerMonth: 20 }],
      clusters: [{ id: 'c', region: 'r', tripCost: 30 }],
      places: [9, 9, 9, 1, 9, 9, 9].map((weight, at) => ({
        ...{ id: `p${at}`, region: 'r', cluster: 'c', dueMonth: 0, weight, days: 1, cost: 1 },
      })),
      years: [{ budget: 1_000 }],
    };
    const model = boundModelOf(problemOf(instance));
    const climb = new ClusterClimb(model);
    climb.solve(0, pricesOf(model, 1, [0]), []);
    expect([...climb.month]).toEqual([0, 0, 0, leftOut, 0, 0, 0]);
  });
});
