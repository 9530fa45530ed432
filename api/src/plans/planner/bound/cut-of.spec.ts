import fc from 'fast-check';
import { problemOf } from '../problem';
import { boundModelOf } from './bound-model';
import { cutOf } from './cut-of';

const months = 12;

/** One cluster of places of these days; a month has so many days and a trip so many places. */
const clusterOf = (days: readonly number[], visitDaysPerMonth: number, tripPlaces: number) =>
  boundModelOf(
    problemOf({
      months,
      tripPlaces,
      reserve: 0,
      regions: [{ code: 'r', visitDaysPerMonth }],
      clusters: [{ id: 'c', region: 'r', tripCost: 1 }],
      places: days.map((size, at) => ({
        id: `p${at}`,
        region: 'r',
        cluster: 'c',
        dueMonth: 0,
        weight: 1,
        days: size,
        cost: 1,
      })),
      years: [{ budget: 1 }],
    }),
  );

describe('the cut of a cluster', () => {
  it('holds for every way to visit its places within the days of the months', () => {
    fc.assert(
      fc.property(
        fc.record({
          days: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 9 }),
          room: fc.integer({ min: 4, max: 9 }),
          tripPlaces: fc.integer({ min: 1, max: 4 }),
          weightOfDays: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }),
          chosen: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
          inMonth: fc.array(fc.constantFrom(0, 1, 1), { minLength: months, maxLength: months }),
          // Few months, so that they are full.
          wishes: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 9, maxLength: 9 }),
        }),
        ({ days, room, tripPlaces, weightOfDays, chosen, inMonth, wishes }) => {
          const model = clusterOf(days, room, tripPlaces);
          const places = days.flatMap((_, at) => (chosen[at] ? [at] : []));
          if (places.length === 0) return;
          const cut = cutOf(model, 0, Uint8Array.from(inMonth), places, weightOfDays);
          const used = new Array<number>(months).fill(0);
          const visited = new Array<number>(months).fill(0);
          let left = cut.least;
          days.forEach((_, at) => {
            const month = wishes[at] ?? -1;
            const size = model.days[at] ?? 0;
            if (month < 0 || (used[month] ?? 0) + size > (model.capacity[0] ?? 0)) return;
            used[month]! += size;
            visited[month]!++;
            if (inMonth[month]) left += cut.share[at] ?? 0;
          });
          const trips = visited.reduce(
            (sum, count, month) => sum + (inMonth[month] ? Math.ceil(count / tripPlaces) : 0),
            0,
          );
          expect(trips).toBeGreaterThanOrEqual(left - 1e-9);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('asks for three trips where thirteen places are visited and a trip reaches six', () => {
    const model = clusterOf(new Array<number>(13).fill(1), 40, 6);
    const { share, least } = cutOf(model, 0, new Uint8Array(months).fill(1), [...Array(13).keys()], [0, 1]);
    expect([...share].reduce((sum, part) => sum + part, least)).toBeCloseTo(3);
    // Twelve go with two.
    expect([...share].slice(1).reduce((sum, part) => sum + part, least)).toBeCloseTo(2);
  });
});
