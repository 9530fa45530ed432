import fc from 'fast-check';
import { chancesOf, computeLottery } from './compute-lottery';
import { Fraction } from './fraction';
import { publishedPool } from './golden/published-pool';
import type { Lottery, LotteryInput } from './lottery';
import { canonicalInput, checkedInput } from './lottery-input';
import { lotteryOf } from './lottery-of';
import { shortageOf } from './shortage';

const names = ['doctor', 'lawyer', 'social_worker', 'psychologist'];
const people = fc
  .array(fc.record({ qualifications: fc.subarray(names), workload: fc.constantFrom(0, 0, 0, 1, 4) }), {
    minLength: 6,
    maxLength: 60,
  })
  .map((some) => some.map((one, n) => ({ id: `p${n}`, ...one })));
const needs = fc
  .tuple(...names.map(() => fc.record({ atLeast: fc.nat({ max: 2 }), more: fc.constantFrom(undefined, 0, 1, 2) })))
  .map((some) =>
    some.map(({ atLeast, more }, n) => ({
      qualification: names[n] as string,
      atLeast,
      ...(more === undefined ? {} : { atMost: atLeast + more }),
    })),
  );
const pools: fc.Arbitrary<LotteryInput> = fc
  .record({ people, seats: fc.integer({ min: 1, max: 6 }), needs })
  .filter((input) => shortageOf(input) === null);
const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const fraction = (text: string): Fraction => Fraction.parse(text) as Fraction;
const sum = (values: readonly Fraction[]): Fraction => values.reduce((all, one) => all.plus(one), Fraction.zero);

/** People whom nothing tells apart. */
const plain = (many: number, seats: number): LotteryInput => ({
  people: Array.from({ length: many }, (_, n) => ({ id: `p${n}`, qualifications: [], workload: 0 })),
  seats,
  needs: [],
});

describe('The lottery (11-8(2))', () => {
  it('gives everybody of the published pathological pool exactly ten percent', () => {
    const lottery = lotteryOf(publishedPool());
    expect(lottery.certificate).toBe('exact');
    expect(lottery.smallestChance).toBe('1/10');
    expect([...chancesOf(lottery).values()]).toEqual(Array.from({ length: 200 }, () => '1/10'));
  });

  it('does not depend on the order in which anything is listed', () => {
    const orders = pools.chain((input) => fc.tuple(fc.constant(input), shuffled(input.people), shuffled(input.needs)));
    fc.assert(
      fc.property(orders, ([input, somePeople, someNeeds]) => {
        const other = { needs: someNeeds, seats: input.seats, people: somePeople };
        expect(canonicalInput(other)).toBe(canonicalInput(input));
        expect(JSON.stringify(lotteryOf(other))).toBe(JSON.stringify(lotteryOf(input)));
      }),
      { numRuns: 40 },
    );
  });

  it('has shares that sum to exactly one, over lawful groups that give exactly the chances', () => {
    fc.assert(
      fc.property(pools, (input) => {
        const { types, groups, smallestChance } = lotteryOf(input);
        expect(String(sum(groups.map(({ share }) => fraction(share))))).toBe('1/1');
        types.forEach(({ people, chance }, type) => {
          const seats = sum(groups.map(({ counts, share }) => fraction(share).times(Fraction.of(counts[type] ?? 0))));
          expect(String(seats.dividedBy(Fraction.of(people.length)))).toBe(chance);
        });
        const least = types.map(({ chance }) => fraction(chance)).sort((a, b) => a.compare(b))[0];
        expect(smallestChance).toBe(String(least));
        for (const { counts, share } of groups)
          expect([fraction(share).sign, isLawful(input, types, counts)]).toEqual([1, true]);
      }),
      { numRuns: 60 },
    );
  });

  it('lets workload alone tell people apart whom the needs do not', () => {
    const people = [0, 0, 1, 3].map((workload, n) => ({ id: `p${n}`, qualifications: [], workload }));
    const chances = chancesOf(lotteryOf({ people, seats: 1, needs: [] }));
    expect([...chances.values()]).toEqual(['4/11', '4/11', '2/11', '1/11']);
  });

  it('is the same for everybody where nothing tells them apart, and sure where all go', () => {
    expect(lotteryOf(plain(40, 6)).types).toEqual([expect.objectContaining({ workload: 0, chance: '3/20' })]);
    expect(lotteryOf(plain(7, 7)).types.map(({ chance }) => chance)).toEqual(['1/1']);
    const people = [0, 2, 5].map((workload, n) => ({ id: `p${n}`, qualifications: ['doctor'], workload }));
    const all = { people, seats: 3, needs: [{ qualification: 'doctor', atLeast: 0 }] };
    expect(lotteryOf(all).smallestChance).toBe('1/1');
  });

  it('says a chance of nothing where somebody can be in no lawful group', () => {
    const people = [
      { id: 'a', qualifications: ['doctor'], workload: 0 },
      { id: 'b', qualifications: [], workload: 0 },
    ];
    const lottery = lotteryOf({ people, seats: 1, needs: [{ qualification: 'doctor', atLeast: 1 }] });
    expect(Object.fromEntries(chancesOf(lottery))).toEqual({ a: '1/1', b: '0/1' });
  });

  it('is the same behind a promise', async () => {
    const input = plain(12, 3);
    await expect(computeLottery(input)).resolves.toEqual(lotteryOf(input));
  });
});

describe('What the lottery is told (11-8(2))', () => {
  it('knows of a person the id, the qualifications and the workload, and nothing else', () => {
    const [person] = checkedInput(plain(2, 1)).people;
    expect(Object.keys(person ?? {}).sort()).toEqual(['id', 'qualifications', 'workload']);
    const [type] = lotteryOf(plain(2, 1)).types;
    expect(Object.keys(type ?? {}).sort()).toEqual(['chance', 'people', 'workload']);
  });

  it.each([
    'origin',
    'sex',
    'race',
    'nationality',
    'language',
    'religion',
    'beliefs',
    'residence',
    'age',
    'name',
    'weight',
  ])('refuses a person with a field %s', (field) => {
    const people = [{ id: 'a', qualifications: [], workload: 0, [field]: 'x' }];
    expect(() => canonicalInput({ people, seats: 1, needs: [] })).toThrow(
      `people[0].${field} is not known to the lottery.`,
    );
  });

  it.each([
    [{ seats: 1, needs: [] }, 'people is not a list.'],
    [{ people: [], seats: 0, needs: [] }, 'seats is not a whole number of at least 1'],
    [{ people: [], seats: 1, needs: [], sorted: true }, 'input.sorted is not known to the lottery.'],
    [{ people: [{ id: 'a', qualifications: [], workload: -1 }], seats: 1, needs: [] }, 'people[0].workload is not'],
    [{ people: [], seats: 1, needs: [{ qualification: 'x', atLeast: 2, atMost: 1 }] }, 'needs[0].atMost is not'],
    [{ people: [], seats: 1, needs: [{ qualification: 'x', atLeast: 1, sex: 'f' }] }, 'needs[0].sex is not known'],
    [
      { people: [1, 1].map(() => ({ id: 'a', qualifications: [], workload: 0 })), seats: 1, needs: [] },
      'holds a twice',
    ],
  ])('refuses %j', (input, message) => {
    expect(() => checkedInput(input)).toThrow(TypeError);
    expect(() => checkedInput(input)).toThrow(message);
  });
});

describe('A shortage', () => {
  const people = [
    { id: 'a', qualifications: ['doctor'], workload: 0 },
    { id: 'b', qualifications: ['lawyer'], workload: 0 },
    { id: 'c', qualifications: ['lawyer'], workload: 0 },
  ];
  it.each([
    ['the need that nobody meets', 2, [{ qualification: 'doctor', atLeast: 2 }], ['doctor', 2, 1]],
    ['too few people', 4, [], ['any', 4, 3]],
    [
      'needs that want more seats',
      2,
      [
        { qualification: 'doctor', atLeast: 1 },
        { qualification: 'lawyer', atLeast: 2 },
      ],
      ['any', 3, 2],
    ],
    ['a most that leaves seats empty', 3, [{ qualification: 'lawyer', atLeast: 0, atMost: 1 }], ['any', 3, 2]],
  ])('is said for %s', (_, seats, needs, [qualification, needed, available]) => {
    expect(shortageOf({ people, seats, needs })).toEqual({ qualification, needed, available });
    expect(() => lotteryOf({ people, seats, needs })).toThrow(RangeError);
  });
});

function isLawful({ people, seats, needs }: LotteryInput, types: Lottery['types'], counts: readonly number[]): boolean {
  const qualifications = new Map(people.map((person) => [person.id, person.qualifications]));
  const has = (type: number, name: string): boolean =>
    !!qualifications.get(types[type]?.people[0] ?? '')?.includes(name);
  return (
    counts.every((count, type) => count <= (types[type]?.people.length ?? 0)) &&
    counts.reduce((all, count) => all + count, 0) === seats &&
    needs.every(({ qualification, atLeast, atMost = seats }) => {
      const many = counts.reduce((all, count, type) => (has(type, qualification) ? all + count : all), 0);
      return many >= atLeast && many <= atMost;
    })
  );
}
