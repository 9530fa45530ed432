import { sha256 } from './canonical-json';
import { drawFrom } from './draw-from';
import { Fraction } from './fraction';
import type { Lottery, LotteryInput } from './lottery';
import { lotteryOf } from './lottery-of';
import { SeededChance } from './seeded-chance';

/** The 99.9 % quantile of chi-square, by Wilson and Hilferty. */
const limit = (freedom: number): number =>
  freedom * (1 - 2 / (9 * freedom) + 3.0902 * Math.sqrt(2 / (9 * freedom))) ** 3;

/** A pool with three overlapping competences, all of them needed, and some workloads. */
const visit = (many: number, seats: number): LotteryInput => ({
  people: Array.from({ length: many }, (_, n) => ({
    id: `p${n}`,
    qualifications: [...(n % 5 ? [] : ['doctor']), ...(n % 4 ? [] : ['lawyer']), ...(n % 3 ? [] : ['social_worker'])],
    workload: n % 7 ? 0 : 1,
  })),
  seats,
  needs: [
    { qualification: 'doctor', atLeast: 1 },
    { qualification: 'lawyer', atLeast: 1, atMost: 2 },
    { qualification: 'social_worker', atLeast: 2 },
  ],
});

/** How far 100,000 draws from fixed seeds depart from a lottery: in the groups, and in the people within a type. */
function departures(lottery: Lottery): { groups: number; people: number } {
  const trials = 100_000;
  const typeOf = new Map(lottery.types.flatMap(({ people }, type) => people.map((id) => [id, type] as const)));
  const groups = new Map(lottery.groups.map(({ counts }) => [counts.join(), 0]));
  const drawnTimes = new Map([...typeOf.keys()].map((id) => [id, 0]));
  for (let trial = 0; trial < trials; trial += 1) {
    const counts = lottery.types.map(() => 0);
    for (const id of drawFrom(lottery, sha256(`trial ${trial}`))) {
      counts[typeOf.get(id) ?? -1] = (counts[typeOf.get(id) ?? -1] ?? 0) + 1;
      drawnTimes.set(id, (drawnTimes.get(id) ?? 0) + 1);
    }
    groups.set(counts.join(), (groups.get(counts.join()) ?? NaN) + 1);
  }
  const shareOf = new Map(
    lottery.groups.map(({ counts, share }) => [counts.join(), Fraction.parse(share)?.toNumber() ?? NaN]),
  );
  const ofGroups = [...groups].reduce((sum, [counts, times]) => {
    const expected = trials * (shareOf.get(counts) ?? NaN);
    return sum + (times - expected) ** 2 / expected;
  }, 0);
  // Within a type the draws are without replacement: given the counts, the variance of each person is known exactly.
  const ofPeople = lottery.types.reduce((sum, { people }, type) => {
    const n = people.length;
    if (n === 1) return sum;
    const seats = [...groups].map(([counts, times]) => ({ count: Number(counts.split(',')[type]), times }));
    const mean = seats.reduce((all, { count, times }) => all + (count * times) / n, 0);
    const variance = seats.reduce((all, { count, times }) => all + (times * count * (n - count)) / (n * (n - 1)), 0);
    return sum + people.reduce((all, id) => all + ((drawnTimes.get(id) ?? 0) - mean) ** 2 / variance, 0);
  }, 0);
  return { groups: ofGroups, people: ofPeople };
}

describe('Drawing from a lottery (11-8(2))', () => {
  it('fits the odds over 100,000 seeds', () => {
    const lottery = lotteryOf(visit(40, 6));
    expect(lottery.groups.length).toBeGreaterThan(5);
    const { groups, people } = departures(lottery);
    expect(groups).toBeLessThan(limit(lottery.groups.length - 1));
    expect(people).toBeLessThan(limit(40 - lottery.types.length));
  });

  it('draws the same people from the same seed, whole groups of different people', () => {
    const lottery = lotteryOf(visit(30, 5));
    for (let n = 0; n < 200; n += 1) {
      const drawn = drawFrom(lottery, sha256(`seed ${n}`));
      expect(drawFrom(lottery, sha256(`seed ${n}`))).toEqual(drawn);
      const counts = lottery.types.map(({ people }) => drawn.filter((id) => people.includes(id)).length);
      expect(lottery.groups.map((group) => group.counts)).toContainEqual(counts);
      expect(new Set(drawn).size).toBe(5);
    }
  });

  it('refuses shares that do not sum to one, and a seed that is none', () => {
    const lottery = lotteryOf(visit(12, 3));
    const groups = lottery.groups.map((group) => ({ ...group, share: '1/3' }));
    expect(() => drawFrom({ ...lottery, groups }, sha256('x'))).toThrow('do not sum to one');
    expect(() => drawFrom(lottery, 'x')).toThrow(TypeError);
  });

  it('takes numbers from the stream as its description says, small and large alike', () => {
    const seed = sha256('stream');
    const bytes = Buffer.from(sha256(`npm-draw-stream/1\n${seed}\n0`), 'hex');
    expect(new SeededChance(seed).below(256n)).toBe(BigInt(bytes[0] ?? -1));
    expect(new SeededChance(seed).below(2n ** 20n)).toBe(BigInt(bytes.readUIntBE(0, 3) % 2 ** 20));
    const [small, large] = [new SeededChance(seed), new SeededChance(seed)];
    for (let n = 1; n < 2_000; n += 1) expect(BigInt(small.belowSmall(n))).toBe(large.below(BigInt(n)));
  });
});
