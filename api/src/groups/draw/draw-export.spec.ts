import fc from 'fast-check';
import { sha256 } from './canonical-json';
import { buildExport, type DrawParts, exportText, frozenSha256, refillSha256 } from './draw-export';
import { drawFrom } from './draw-from';
import type { LotteryInput } from './lottery';
import { canonicalInput } from './lottery-input';
import { lotteryOf } from './lottery-of';
import { commitmentOf, refillSeed, seedOf } from './seeds';
import { verifyDraw, verifyDrawBytes } from './verify-draw';

const groupId = 'a5c1f8a2-5f7c-4a51-9d0f-2f5a6f3f0c11';
const input: LotteryInput = {
  people: Array.from({ length: 9 }, (_, n) => ({
    id: `p${n}`,
    qualifications: [n % 2 ? 'doctor' : 'lawyer', ...(n % 3 ? [] : ['social_worker'])],
    workload: n === 4 ? 1 : 0,
  })),
  seats: 3,
  needs: [
    { qualification: 'doctor', atLeast: 1, atMost: 2 },
    { qualification: 'social_worker', atLeast: 1 },
  ],
};

/** A draw with a refill that found somebody, and one that found nobody. */
function recorded(): DrawParts {
  const frozen = {
    input: canonicalInput(input),
    exclusions: [
      { participantId: 'p91', reason: 'recused' },
      { participantId: 'p90', reason: 'unavailable' },
    ],
    lottery: lotteryOf(input),
  };
  const reveals = ['member-b', 'member-a'].map((by) => ({ by, secret: sha256(by) }));
  const seed = seedOf(frozenSha256(frozen), reveals);
  const drawn = drawFrom(frozen.lottery, seed);
  const rest = { ...input, people: input.people.filter(({ id }) => !drawn.includes(id)), seats: 1, needs: [] };
  const first = { input: canonicalInput(rest), lottery: lotteryOf(rest) };
  const firstDrawn = drawFrom(first.lottery, refillSeed(seed, 1));
  const second = { input: canonicalInput({ ...rest, people: [] }), lottery: null };
  return {
    groupId,
    frozen,
    sha256: frozenSha256(frozen),
    commitments: reveals.map(({ by, secret }) => ({ by, commitment: commitmentOf(groupId, secret) })),
    reveals,
    seed,
    drawn,
    refills: [
      {
        ...{ n: 2, vacated: drawn[1] as string, reason: 'unavailable', ...second },
        ...{ sha256: refillSha256(second), seed: refillSeed(seed, 2), drawn: [] },
      },
      {
        ...{ n: 1, vacated: drawn[0] as string, reason: 'recused', ...first },
        ...{ sha256: refillSha256(first), seed: refillSeed(seed, 1), drawn: firstDrawn },
      },
    ],
    members: [...firstDrawn, drawn[2] as string],
  };
}

const parts = recorded();
const text = exportText(buildExport(parts));
const pathsOf = async (changed: Partial<DrawParts>): Promise<string[]> => {
  const verdict = await verifyDraw(buildExport({ ...parts, ...changed }));
  return verdict.same ? [] : verdict.differences.map(({ path }) => path);
};

describe('The export of a draw (11-8(2))', () => {
  it('is recomputed to the same, from its bytes and from the document', async () => {
    await expect(verifyDrawBytes(Buffer.from(text))).resolves.toEqual({ same: true });
    await expect(verifyDraw(buildExport(parts))).resolves.toEqual({ same: true });
  });

  it('has the same bytes in whatever order it is put together', () => {
    const turned = Object.fromEntries(
      Object.entries(parts).map(([name, value]) => [
        name,
        Array.isArray(value) && name !== 'drawn' ? [...value].reverse() : value,
      ]),
    ) as unknown as DrawParts;
    expect(exportText(buildExport(turned))).toBe(text);
  });

  it('names the path of any byte that is flipped', async () => {
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] as number) ^ mask;
        const verdict = await verifyDrawBytes(flipped);
        expect(verdict.same).toBe(false);
        for (const { path, found } of verdict.same ? [] : verdict.differences) {
          expect(path).not.toBe('');
          if (path === '(text)') expect(found).toMatch(/position \d+|not UTF-8/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds what was changed even when every hash was made anew', async () => {
    const { frozen } = parts;
    const frozenAnew = (changed: Partial<typeof frozen>): Partial<DrawParts> => {
      const other = { ...frozen, ...changed };
      const seed = seedOf(frozenSha256(other), parts.reveals);
      return {
        frozen: other,
        sha256: frozenSha256(other),
        seed,
        drawn: drawFrom(other.lottery, seed),
        refills: [],
        members: drawFrom(other.lottery, seed),
      };
    };
    const [first, ...others] = frozen.lottery.groups;
    const favoured = { ...frozen.lottery, groups: [{ counts: first?.counts ?? [], share: '1/1' }] };
    expect(others.length).toBeGreaterThan(0);
    await expect(pathsOf(frozenAnew({ lottery: favoured }))).resolves.toContain('frozen.lottery.types[0].chance');
    // Three lawyers, where a doctor must go.
    const unlawful = {
      ...frozen.lottery,
      groups: frozen.lottery.groups.map((group) => ({ ...group, counts: [2, 0, 0, 0, 1] })),
    };
    await expect(pathsOf(frozenAnew({ lottery: unlawful }))).resolves.toContain('frozen.lottery.groups[0].counts');
    const exclusions = [{ participantId: 'p3', reason: 'unavailable' }];
    await expect(pathsOf(frozenAnew({ exclusions }))).resolves.toEqual(['frozen.exclusions[0]']);
    const heavier = {
      ...input,
      people: input.people.map((one) => ({ ...one, workload: one.id === 'p3' ? 5 : one.workload })),
    };
    await expect(pathsOf(frozenAnew({ input: canonicalInput(heavier) }))).resolves.toContain('frozen.lottery.types[3]');
  });

  it.each<[string, Partial<DrawParts>, string[]]>([
    ['another result', { drawn: [...parts.drawn].reverse() }, ['drawn']],
    ['a member who was not drawn', { members: ['p90'] }, ['members']],
    ['another seed', { seed: sha256('mine') }, ['seed', 'drawn', 'refills[0].seed', 'refills[1].seed']],
    ['a secret that nobody committed to', { reveals: parts.reveals.slice(1) }, ['reveals', 'seed']],
    ['no commitments at all', { commitments: [], reveals: [] }, ['commitments', 'seed']],
    ['a refill that was left out', { refills: parts.refills.slice(0, 1) }, ['refills[0].n', 'members']],
  ])('finds %s', async (_, changed, paths) => {
    await expect(pathsOf(changed)).resolves.toEqual(paths);
  });

  it('refuses what has no place in it, such as a name', async () => {
    const document = { ...buildExport(parts), names: ['A. B.'] };
    await expect(verifyDraw(document)).resolves.toEqual({
      same: false,
      differences: [{ path: 'names', expected: 'no such field', found: '["A. B."]' }],
    });
    await expect(verifyDraw(null)).resolves.toMatchObject({ same: false });
    await expect(verifyDrawBytes(Buffer.from('{"format":'))).resolves.toMatchObject({
      differences: [{ path: '(text)', expected: 'JSON' }],
    });
  });

  it('is canonical: a field that stands twice is found', async () => {
    const twice = text.replace('"seed":', `"seed":"${sha256('x')}","seed":`);
    await expect(verifyDrawBytes(Buffer.from(twice))).resolves.toMatchObject({ differences: [{ path: '(text)' }] });
  });
});
