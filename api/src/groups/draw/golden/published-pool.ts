import type { LotteryInput } from '../lottery';
import golden from './sortition.json';

/** The published pathological pool: its features stand for qualifications, its quotas are needs. */
export function publishedPool(): LotteryInput {
  const people = golden.pool.flatMap(({ count, features }, kind) =>
    Array.from({ length: count }, (_, n) => ({
      id: `${kind}-${n}`,
      qualifications: Object.values(features),
      workload: 0,
    })),
  );
  const needs = Object.values(golden.quotas).flatMap((category) =>
    Object.entries(category).map(([qualification, [atLeast = 0, atMost]]) => ({ qualification, atLeast, atMost })),
  );
  return { people, seats: golden.seats, needs };
}
