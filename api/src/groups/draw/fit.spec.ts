import { sha256 } from './canonical-json';
import { drawFrom } from './draw-from';
import { fitOf, giniOf, measuredFit, type PastDraw } from './fit';
import type { Lottery, LotteryNeed } from './lottery';
import { lotteryOf } from './lottery-of';

const people = Array.from({ length: 40 }, (_, n) => ({
  id: `p${n}`,
  qualifications: [...(n % 5 ? [] : ['doctor']), ...(n % 4 ? [] : ['lawyer']), ...(n % 3 ? [] : ['social_worker'])],
}));
const needs: LotteryNeed[] = [
  { qualification: 'doctor', atLeast: 2 },
  { qualification: 'lawyer', atLeast: 1, atMost: 2 },
  { qualification: 'social_worker', atLeast: 2 },
];

/** A year of 60 draws from a pool of 40, with needs that change, the workload following what was drawn. */
function year(drawOne: (lottery: Lottery, seed: string) => string[], how = { needs, workloadCounts: 1 }): PastDraw[] {
  const engagements = new Map<string, number>();
  return Array.from({ length: 60 }, (_, n) => {
    const lottery = lotteryOf({
      people: people.map((one) => ({ ...one, workload: how.workloadCounts * (engagements.get(one.id) ?? 0) })),
      seats: 6,
      needs: how.needs.slice(n % 3),
    });
    const drawn = drawOne(lottery, sha256(`year, draw ${n}`));
    for (const id of drawn) engagements.set(id, (engagements.get(id) ?? 0) + 1);
    return { lottery, drawn };
  });
}

describe('Odds against outcomes of a year', () => {
  const honest = measuredFit(year(drawFrom));

  it('shows no drift where the lot decided', async () => {
    expect(honest.pValue).toBeGreaterThan(0.01);
    expect(honest.people).toHaveLength(40);
    expect(honest.people.reduce((sum, { observed }) => sum + observed, 0)).toBe(360);
    expect(honest.people.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(360, 9);
    expect(honest.people[0]).toMatchObject({ id: 'p0', lots: 60 });
    await expect(fitOf(year(drawFrom))).resolves.toEqual(honest);
  });

  it('catches a favourite who is always seated', () => {
    const favourite = 'p7';
    const steered = measuredFit(
      year((lottery, seed) => {
        const drawn = drawFrom(lottery, seed);
        return drawn.includes(favourite) ? drawn : [...drawn.slice(1), favourite];
      }),
    );
    expect(steered.pValue).toBeLessThan(0.001);
    expect(steered.people.find(({ id }) => id === favourite)?.observed).toBe(60);
  });

  it('spreads engagements evenly over time, since workload counts', () => {
    const evened = measuredFit(year(drawFrom, { needs: [], workloadCounts: 1 }), 1);
    const blind = measuredFit(year(drawFrom, { needs: [], workloadCounts: 0 }), 1);
    expect(blind.giniOfChances).toBeCloseTo(0, 9);
    expect(evened.giniOfEngagements).toBeLessThan((blind.giniOfEngagements ?? 0) * 0.8);
  });

  it('says nothing where nothing was drawn', () => {
    expect(measuredFit([])).toEqual({
      ...{ people: [], giniOfChances: null, giniOfEngagements: null, smallestChance: null },
      ...{ statistic: 0, pValue: null, replays: 2_000 },
    });
  });
});

describe('The Gini index', () => {
  it.each([
    [[1, 1, 1, 1], 0],
    [[0, 0, 0, 4], 0.75],
    [[1, 3], 0.25],
    [[0, 0], null],
  ])('of %j is %p', (values, gini) => {
    expect(giniOf(values)).toBe(gini);
  });
});
