import fc from 'fast-check';
import type { PlanInstance } from '../../instance';

/** Instances that can be tried out: two regions at most, up to five places, several sizes of visits, windows, no money in some years. */
export const smallInstance = (): fc.Arbitrary<PlanInstance> =>
  fc
    .record({
      years: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 2 }),
      tripPlaces: fc.integer({ min: 1, max: 3 }),
      reserve: fc.constantFrom(0, 0.15),
      regions: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 2 }),
      clusters: fc.array(fc.record({ region: fc.nat(1), tripCost: fc.integer({ min: 0, max: 12 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
      places: fc.array(
        fc.record({
          cluster: fc.nat(2),
          dueMonth: fc.integer({ min: -6, max: 14 }),
          weight: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(0.3, 1.7)),
          days: fc.integer({ min: 1, max: 5 }),
          cost: fc.integer({ min: 0, max: 9 }),
          window: fc.option(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 6 })), {
            nil: undefined,
            freq: 2,
          }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    })
    .map(({ years, tripPlaces, reserve, regions, clusters, places }) => ({
      months: 12 * years.length,
      tripPlaces,
      reserve,
      regions: regions.map((visitDaysPerMonth, at) => ({ code: `r${at}`, visitDaysPerMonth })),
      clusters: clusters.map(({ region, tripCost }, at) => ({
        id: `c${at}`,
        region: `r${region % regions.length}`,
        tripCost,
      })),
      places: places.map(({ cluster, window, ...place }, at) => {
        const [from, length] = window ?? [0, 0];
        const of = cluster % clusters.length;
        return {
          ...place,
          id: `p${at}`,
          cluster: `c${of}`,
          region: `r${(clusters[of]?.region ?? 0) % regions.length}`,
          ...(window ? { window: [from, from + length] as const } : {}),
        };
      }),
      years: years.map((budget) => ({ budget })),
    }));
