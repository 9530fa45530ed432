import fc from 'fast-check';
import { chancesOf } from './compute-lottery';
import { Fraction } from './fraction';
import type { LotteryInput, LotteryPerson } from './lottery';
import { lotteryOf } from './lottery-of';
import { shortageOf } from './shortage';

const qualifications = ['doctor', 'lawyer', 'social_worker'];

const people = fc.array(
  fc.record({ qualifications: fc.subarray(qualifications), workload: fc.constantFrom(0, 0, 0, 1, 2) }),
  { minLength: 1, maxLength: 7 },
);
const need = fc.record({ atLeast: fc.nat({ max: 2 }), more: fc.option(fc.nat({ max: 2 })) });
/** Pools small enough to list every group. */
const inputs: fc.Arbitrary<LotteryInput> = fc
  .record({ people, seats: fc.integer({ min: 1, max: 4 }), needs: fc.tuple(need, need, need) })
  .map(({ people: some, seats, needs }) => ({
    people: some.map((one, n) => ({ id: `p${n}`, ...one })),
    seats,
    needs: needs.map(({ atLeast, more }, n) => ({
      qualification: qualifications[n] as string,
      atLeast,
      ...(more === null ? {} : { atMost: atLeast + more }),
    })),
  }));

/** Every lawful group, person by person. */
function lawfulGroups({ people: pool, seats, needs }: LotteryInput): LotteryPerson[][] {
  const subsets = pool.reduce<LotteryPerson[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);
  return subsets.filter(
    (group) =>
      group.length === seats &&
      needs.every(({ qualification, atLeast, atMost = seats }) => {
        const many = group.filter((one) => one.qualifications.includes(qualification)).length;
        return many >= atLeast && many <= atMost;
      }),
  );
}

/** A textbook simplex in fractions: the most of `goal · x` where `rows · x = right`, x and right not negative. */
function most(rows: readonly Fraction[][], right: readonly Fraction[], goal: readonly Fraction[]): Fraction {
  const [width, height] = [goal.length, rows.length];
  const table = rows.map((row, at) => [
    ...row,
    ...rows.map((_, n) => Fraction.of(n === at ? 1 : 0)),
    right[at] as Fraction,
  ]);
  const basis = rows.map((_, at) => width + at);
  const climb = (costs: readonly Fraction[], columns: number): Fraction => {
    for (;;) {
      const gain = (column: number): Fraction =>
        basis.reduce(
          (sum, basic, row) => sum.minus((costs[basic] as Fraction).times(table[row]?.[column] as Fraction)),
          costs[column] as Fraction,
        );
      const entering = Array.from({ length: columns }, (_, n) => n).find((n) => !basis.includes(n) && gain(n).sign > 0);
      if (entering === undefined) {
        return basis.reduce(
          (sum, b, row) => sum.plus((costs[b] as Fraction).times(table[row]?.at(-1) as Fraction)),
          Fraction.zero,
        );
      }
      const leaving = table
        .map((row, at) => ({ at, entry: row[entering] as Fraction, last: row.at(-1) as Fraction }))
        .filter(({ entry }) => entry.sign > 0)
        .map(({ at, entry, last }) => ({ at, step: last.dividedBy(entry) }))
        .sort((a, b) => a.step.compare(b.step) || (basis[a.at] as number) - (basis[b.at] as number))[0];
      if (!leaving) throw new RangeError('unbounded');
      turn(leaving.at, entering);
    }
  };
  const turn = (row: number, column: number): void => {
    const pivot = table[row]?.[column] as Fraction;
    table[row] = (table[row] as Fraction[]).map((entry) => entry.dividedBy(pivot));
    table.forEach((other, at) => {
      const factor = other[column] as Fraction;
      if (at !== row && factor.sign !== 0) {
        table[at] = other.map((entry, n) => entry.minus(factor.times(table[row]?.[n] as Fraction)));
      }
    });
    basis[row] = column;
  };
  const artificial = Array.from({ length: width + height }, (_, n) => Fraction.of(n < width ? 0 : -1));
  expect(climb(artificial, width + height).sign).toBe(0);
  table.forEach((row, at) => {
    const column = row.findIndex((entry, n) => n < width && entry.sign !== 0);
    if ((basis[at] as number) >= width && column >= 0) turn(at, column);
  });
  return climb([...goal, ...rows.map(() => Fraction.zero)], width);
}

/**
 * The fairest chances by the definition, over all lawful groups of persons: the largest level that all can reach; then who
 * can go above it at all, one by one; who cannot, stays.
 */
function fairestChances(input: LotteryInput): Map<string, string> {
  const groups = lawfulGroups(input);
  const fixed = new Map<string, Fraction>();
  const weight = (one: LotteryPerson): Fraction => Fraction.of(1 + one.workload);
  const isIn = (group: LotteryPerson[], one: LotteryPerson): Fraction =>
    group.includes(one) ? weight(one) : Fraction.zero;
  const unit = (at: number): Fraction[] => input.people.map((_, n) => Fraction.of(n === at ? -1 : 0));
  /** Unknowns: the groups' shares, the level, what each person has above the level. */
  const rows = [
    [...groups.map(() => Fraction.one), Fraction.zero, ...input.people.map(() => Fraction.zero)],
    ...input.people.map((one, at) => [...groups.map((group) => isIn(group, one)), Fraction.of(-1), ...unit(at)]),
  ];
  while (fixed.size < input.people.length) {
    const isFixed = ({ id }: LotteryPerson): boolean => fixed.has(id);
    const present = rows.map((row, n) => {
      const one = input.people[n - 1];
      return one && isFixed(one) ? row.map((entry, column) => (column < groups.length ? entry : Fraction.zero)) : row;
    });
    const right = [Fraction.one, ...input.people.map(({ id }) => fixed.get(id) ?? Fraction.zero)];
    const goal = (column: number): Fraction[] => (present[0] ?? []).map((_, n) => Fraction.of(n === column ? 1 : 0));
    const level = most(present, right, goal(groups.length));
    const atLevel = present.map((row) => row.map((entry, n) => (n === groups.length ? Fraction.zero : entry)));
    const raised = right.map((value, n) => (n > 0 && !isFixed(input.people[n - 1] as LotteryPerson) ? level : value));
    input.people
      .filter((one) => !isFixed(one))
      .filter((one) => most(atLevel, raised, goal(groups.length + 1 + input.people.indexOf(one))).sign === 0)
      .forEach(({ id }) => fixed.set(id, level));
  }
  return new Map(input.people.map((one) => [one.id, String(fixed.get(one.id)?.dividedBy(weight(one)))]));
}

describe('The fairest lottery over lawful groups (11-8(2))', () => {
  it('gives exactly the chances that the definition gives when every group is listed', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        fc.pre(lawfulGroups(input).length > 0);
        const lottery = lotteryOf(input);
        expect(Object.fromEntries(chancesOf(lottery))).toEqual(Object.fromEntries(fairestChances(input)));
        expect(lottery.certificate).toBe('exact');
      }),
      { numRuns: 150 },
    );
  });

  /** Each person in short: the letters of the qualifications, then the workload. */
  const example = (people: string, seats: number, needs: Record<string, [number, number?]>): LotteryInput => ({
    people: people.split(' ').map((one, n) => ({
      id: `p${n}`,
      qualifications: [...one.slice(0, -1)],
      workload: Number(one.slice(-1)),
    })),
    seats,
    needs: Object.entries(needs).map(([qualification, [atLeast, atMost]]) => ({ qualification, atLeast, atMost })),
  });
  it.each([
    // Of ab, bc and ca two must go: fractions of people would do with a half of each.
    ['the needs allow fractions of people more', example('ab0 bc0 ca0 0 0', 2, { a: [1], b: [1], c: [1] })],
    ['the same, with workloads', example('ab0 ab2 bc0 ca1 0 1', 2, { a: [1], b: [1], c: [1] })],
    [
      'workload parts people whom the needs take together',
      example('cd2 acd2 c2 bd2 bd0 ab0 ac0 bc0', 5, { a: [1], b: [0], c: [2], d: [2] }),
    ],
    ['both', example('ac0 a0 a2 bc2 ab0 0', 3, { a: [2, 2], b: [1, 2], c: [1, 1] })],
  ])('does so where %s', (_, input) => {
    expect(Object.fromEntries(chancesOf(lotteryOf(input)))).toEqual(Object.fromEntries(fairestChances(input)));
  });

  it('says so where it was broken off before the fairest was proven, and is lawful all the same', () => {
    const input = example('ab0 ab2 bc0 ca1 0 1', 2, { a: [1], b: [1], c: [1] });
    const lottery = lotteryOf(input, 0);
    expect([lottery.certificate, lotteryOf(input).certificate]).toEqual(['numeric', 'exact']);
    const shares = lottery.groups.map(({ share }) => Fraction.parse(share) as Fraction);
    expect(String(shares.reduce((sum, share) => sum.plus(share)))).toBe('1/1');
    const lawful = lawfulGroups(input).map((group) => group.map(({ id }) => id).join());
    for (const { counts } of lottery.groups) {
      const group = lottery.types.flatMap(({ people: same }, type) => same.slice(0, counts[type]));
      expect(lawful).toContain(group.sort().join());
    }
  });

  it('finds a shortage exactly where no group is lawful', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(shortageOf(input) === null).toBe(lawfulGroups(input).length > 0);
      }),
      { numRuns: 300 },
    );
  });
});
