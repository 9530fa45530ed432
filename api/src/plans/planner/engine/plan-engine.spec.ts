import { problemOf } from '../problem';
import type { PlanInstance } from '../instance';
import { atLeast, boundOf } from './least-possible';
import { type EngineProgress, PlanEngine } from './plan-engine';

/** Four places of one town that one trip reaches, and money for so many visits of ten a year with their trips. */
const town = (budget: number, given: Partial<PlanInstance> = {}): PlanInstance => ({
  months: 12,
  tripPlaces: 2,
  reserve: 0,
  regions: [{ code: 'KZ-75', visitDaysPerMonth: 4 }],
  clusters: [{ id: 'town', region: 'KZ-75', tripCost: 5 }],
  places: [1, 2, 3, 4].map((weight) => ({
    ...{ id: `place ${weight}`, region: 'KZ-75', cluster: 'town', dueMonth: 0, weight, days: 1, cost: 10 },
  })),
  years: [{ budget }],
  ...given,
});

const run = (instance: PlanInstance, more: { signal?: AbortSignal; start?: number[]; milliseconds?: number } = {}) => {
  const progress: EngineProgress[] = [];
  const problem = problemOf(instance);
  const ask = { problem, seed: 1, milliseconds: 8000, onProgress: (point: EngineProgress) => progress.push(point) };
  return new PlanEngine().run({ ...ask, ...more }).then((result) => ({ ...result, progress, problem }));
};

describe('The engine of the planner', () => {
  it('finds the plan in which nobody is late, and proves that there is none better', async () => {
    const { worth, bound } = await run(town(50));
    expect(worth).toMatchObject({ objective: 0, late: 0, leftOut: 0, money: 50, broken: [] });
    expect(bound).toBe(0);
  });

  it('leaves out the lightest where the money is short', async () => {
    const { worth, monthOf, problem } = await run(town(25));
    expect([...monthOf].map((month, place) => (month < 0 ? problem.ids[place] : null)).filter(Boolean)).toEqual([
      'place 1',
      'place 2',
    ]);
    expect(worth).toMatchObject({ objective: 24 * 3, leftOut: 2 });
  });

  it('never proves more than a plan reaches, and its certificate says the same once more', async () => {
    const { worth, bound, certificate, problem } = await run(town(25));
    expect(bound).toBeLessThanOrEqual(worth.objective);
    expect(boundOf(problem, JSON.parse(JSON.stringify(certificate)), worth.objective)).toBe(bound);
  });

  it('counts what no money can help: places due before the first month that can be planned', async () => {
    const places = town(50).places.map((place) => ({ ...place, window: [3, 11] as const }));
    const { worth, bound } = await run(town(50, { places }));
    expect(worth.objective).toBe(3 * (1 + 2 + 3 + 4));
    expect(bound).toBe(worth.objective);
  });

  it('tells how it goes on, and keeps the best plan where it is stopped', async () => {
    const { progress, worth } = await run(town(25), { signal: AbortSignal.abort(), milliseconds: 60_000 });
    expect(worth.broken).toEqual([]);
    const [last] = progress.slice(-1);
    expect(last).toMatchObject({ objective: worth.objective, visits: 4 - worth.leftOut, money: worth.money });
    expect(last?.bound).toBeLessThanOrEqual(worth.objective);
  });

  it('goes on from a plan that it is given', async () => {
    const { worth } = await run(town(25), { start: [-1, -1, 0, 0], signal: AbortSignal.abort() });
    expect(worth.objective).toBeLessThanOrEqual(24 * 3);
  });

  it('takes what is no number for nothing proven', () => {
    expect(atLeast(3, Number.NaN)).toBe(3);
    expect(atLeast(3, 4)).toBe(4);
  });
});
