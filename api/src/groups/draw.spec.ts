import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { participantCategories } from '@shared/participants/application.contract';
import {
  type Candidate,
  drawAndRecord,
  drawGroup,
  type DrawInput,
  refillSeed,
  replayDraw,
  shortageOf,
  sortedNeeds,
} from './draw';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const candidate = fc.record({ id: fc.uuid(), category: fc.constantFrom(...participantCategories) });
const pools = fc.uniqueArray(candidate, { selector: (one) => one.id, minLength: 1, maxLength: 40 });
const seeds = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });

/** Inputs whose needs can be met: some of the pool stand for the needs, and the seats hold at least them. */
const inputs = pools.chain((pool) =>
  fc.record({ needed: fc.subarray(pool), more: fc.nat({ max: pool.length }) }).map(({ needed, more }): DrawInput => {
    const needs: Partial<Record<Candidate['category'], number>> = {};
    for (const { category } of needed) needs[category] = (needs[category] ?? 0) + 1;
    return { pool, needs, seats: Math.min(pool.length, needed.length + Math.max(more, needed.length ? 0 : 1)) };
  }),
);

describe('The lot for a group (11-8(2))', () => {
  it('does not depend on the order in which the participants are listed', () => {
    const shuffled = inputs.chain((input) =>
      fc.tuple(fc.constant(input), fc.shuffledSubarray([...input.pool], { minLength: input.pool.length })),
    );
    fc.assert(
      fc.property(shuffled, seeds, ([input, pool], seed) => {
        expect(drawAndRecord({ ...input, pool }, seed)).toEqual(drawAndRecord(input, seed));
      }),
    );
  });

  it('fills every seat, meets every need, and draws nobody twice or from outside', () => {
    fc.assert(
      fc.property(inputs, seeds, (input, seed) => {
        const drawn = drawGroup(input, seed);
        expect(new Set(drawn).size).toBe(input.seats);
        const members = drawn.map((id) => input.pool.find((one) => one.id === id));
        for (const [category, needed] of sortedNeeds(input.needs)) {
          expect(members.filter((one) => one?.category === category).length).toBeGreaterThanOrEqual(needed);
        }
        expect(members).not.toContain(undefined);
      }),
    );
  });

  it('is recomputed from the recorded input and seed, and a changed byte shows', () => {
    fc.assert(
      fc.property(inputs, seeds, (input, seed) => {
        const draw = drawAndRecord(input, seed);
        expect(sha256(draw.input)).toBe(draw.sha256);
        expect(replayDraw(draw.input, draw.seed)).toEqual(draw.drawn);
      }),
    );
  });

  it('draws by the lowest SHA-256 of seed and id, as the rule’s name says', () => {
    const pool: Candidate[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, category: 'lawyer' }));
    const lowest = pool.map(({ id }) => id).sort((a, b) => (sha256(`s:${a}`) < sha256(`s:${b}`) ? -1 : 1));
    expect(drawGroup({ pool, seats: 2, needs: {} }, 's')).toEqual(lowest.slice(0, 2));
  });

  it('draws nobody from a pool that cannot meet the needs, and says which', () => {
    const pool: Candidate[] = [
      { id: 'a', category: 'lawyer' },
      { id: 'b', category: 'lawyer' },
    ];
    expect(shortageOf({ pool, seats: 2, needs: { doctor: 1 } })).toEqual({
      category: 'doctor',
      needed: 1,
      available: 0,
    });
    expect(shortageOf({ pool, seats: 3, needs: {} })).toEqual({ category: 'any', needed: 3, available: 2 });
    expect(drawGroup({ pool, seats: 2, needs: { doctor: 1 } }, 's')).toEqual([]);
    expect(shortageOf({ pool, seats: 2, needs: { lawyer: 2 } })).toBeNull();
  });

  it('gives each refill a seed that follows from the draw', () => {
    expect(refillSeed('ab', 1)).toBe(sha256('ab:refill:1'));
    expect(refillSeed('ab', 2)).not.toBe(refillSeed('ab', 1));
  });

  describe('over 20,000 seeds', () => {
    const trials = 20_000;
    /** Pearson's statistic of draws without replacement, scaled to be chi-square with pool - 1 degrees of freedom. */
    function statistic(pool: Candidate[], seats: number, needs: DrawInput['needs'], among: Candidate[]): number {
      const counts = new Map(among.map(({ id }) => [id, 0]));
      for (let trial = 0; trial < trials; trial += 1) {
        for (const id of drawGroup({ pool, seats, needs }, sha256(`trial ${trial}`))) {
          const count = counts.get(id);
          if (count !== undefined) counts.set(id, count + 1);
        }
      }
      const drawnOfAmong = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const expected = drawnOfAmong / among.length;
      const share = expected / trials;
      const deviation = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2, 0);
      return (deviation / (expected * (1 - share))) * ((among.length - 1) / among.length);
    }
    /** 99.9 % quantile of chi-square with nine degrees of freedom. */
    const limit = 27.88;
    const of = (category: Candidate['category'], many: number): Candidate[] =>
      Array.from({ length: many }, (_, n) => ({ id: sha256(`${category} ${n}`).slice(0, 32), category }));

    it.each([1, 3, 7])('gives ten participants the same chance of %i seats', (seats) => {
      const pool = of('social_worker', 10);
      expect(statistic(pool, seats, {}, pool)).toBeLessThan(limit);
    });

    it('gives the ten of a needed category the same chance of their seats', () => {
      const doctors = of('doctor', 10);
      expect(statistic([...doctors, ...of('lawyer', 6)], 2, { doctor: 2 }, doctors)).toBeLessThan(limit);
    });
  });
});
