import loadHighs from 'highs';
import type { PlanInstance } from '../instance';
import { leftOut, problemOf } from '../problem';
import { boundModelOf } from './bound-model';
import { PriceSearch } from './price-search';

/** Two regions with two clusters each; every place is due in month 0. */
const country = (budget: number, visitDaysPerMonth: number): PlanInstance => ({
  months: 12,
  tripPlaces: 2,
  reserve: 0,
  regions: ['r0', 'r1'].map((code) => ({ code, visitDaysPerMonth })),
  clusters: [0, 1, 2, 3].map((at) => ({ id: `c${at}`, region: `r${at >> 1}`, tripCost: 4 })),
  places: Array.from({ length: 16 }, (_, at) => ({
    ...{ id: `p${at}`, region: `r${at >> 3}`, cluster: `c${at >> 2}` },
    ...{ dueMonth: 0, weight: 1 + (at % 4), days: 1, cost: 2 },
  })),
  years: [{ budget }],
});

async function searched(instance: PlanInstance) {
  const model = boundModelOf(problemOf(instance));
  const search = new PriceSearch(await loadHighs(), model);
  for (const piece of [search.descend(), search.solve()]) while (!piece.next().done);
  return { search, ...search.prices };
}

describe('the search for common prices', () => {
  it('says that early days are worth most where days alone are short', async () => {
    const { money, day, search } = await searched(country(1_000, 2));
    expect(money[0]).toBe(0);
    expect(day[0]).toBeGreaterThan(0);
    for (let month = 1; month < 4; month++) expect(day[month]).toBeLessThan(day[month - 1]!);
    expect(day.slice(4, 12).every((price) => price === 0)).toBe(true);
    expect(search.sketch().monthOf).not.toContain(leftOut);
  });

  it('says what money is worth where money alone is short, and sketches what it buys', async () => {
    // A trip with its two visits costs 8.
    const { money, day, search } = await searched(country(24, 16));
    expect(day.every((price) => price === 0)).toBe(true);
    // The next trip would carry a place of weight 4 and one of weight 3, or save as much by parts of it.
    expect(money[0]! * 8).toBeCloseTo((4 + 3) * 24, 6);
    const visited = [...search.sketch().monthOf].flatMap((month, place) => (month === leftOut ? [] : [place % 4]));
    expect(visited.sort()).toEqual([2, 2, 2, 3, 3, 3]);
  });

  it('gives the visits of plans that may be used, but none that no month has days for', async () => {
    const { places, ...country3 } = country(1_000, 3);
    // A trip of two such places takes four days: a mixture uses three quarters of it.
    const { search } = await searched({ ...country3, places: places.map((place) => ({ ...place, days: 2 })) });
    const columns = search.usefulColumns();
    expect(columns.length).toBeGreaterThan(0);
    for (const { days, positions } of columns) expect([days, positions.length]).toEqual([2, 1]);
  });
});
