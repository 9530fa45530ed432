import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from './canonical-json';
import { commitmentOf, refillSeed, seedOf } from './seeds';

const drawId = '0d6cbd3c-7a51-4b50-9a6a-3f1f6f0b7a11';
const secret = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
const secrets = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const contributions = fc.uniqueArray(fc.record({ by: fc.uuid(), secret: secrets }), {
  selector: ({ by }) => by,
  minLength: 2,
  maxLength: 6,
});

describe('A commitment', () => {
  it('is what a browser computes, for this vector', async () => {
    const text = ['npm-draw-commitment/1', drawId, secret].join('\n');
    const digest = Buffer.from(await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    expect(commitmentOf(drawId, secret)).toBe(digest.toString('hex'));
    expect(commitmentOf(drawId, secret)).toBe('f5d50c3cf4b79870a053fb03ff9857e7d018ba383f0356183a1cd8de4ad68f3e');
  });

  it('is another for another draw or secret, and never the hash of the secret alone', () => {
    expect(commitmentOf('other', secret)).not.toBe(commitmentOf(drawId, secret));
    expect(commitmentOf(drawId, sha256('x'))).not.toBe(commitmentOf(drawId, secret));
    expect(commitmentOf(drawId, secret)).not.toBe(sha256(secret));
  });

  it('refuses a secret or an id that it cannot tell from others', () => {
    expect(() => commitmentOf(drawId, secret.toUpperCase())).toThrow(TypeError);
    expect(() => commitmentOf(`${drawId}\n`, secret)).toThrow(TypeError);
  });
});

describe('The seed', () => {
  it('does not depend on the order in which secrets are revealed', () => {
    const orders = contributions.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(orders, ([some, other]) => expect(seedOf(sha256('f'), other)).toBe(seedOf(sha256('f'), some))),
    );
  });

  it('depends on every secret, on whose it is, and on what was frozen', () => {
    fc.assert(
      fc.property(contributions, (some) => {
        const seed = seedOf(sha256('frozen'), some);
        const [first, second, ...rest] = some as [(typeof some)[0], (typeof some)[0]];
        expect(seedOf(sha256('frozen'), some.slice(1))).not.toBe(seed);
        expect(seedOf(sha256('other'), some)).not.toBe(seed);
        fc.pre(first.secret !== second.secret);
        const exchanged = [{ ...first, secret: second.secret }, { ...second, secret: first.secret }, ...rest];
        expect(seedOf(sha256('frozen'), exchanged)).not.toBe(seed);
      }),
    );
  });

  it('of a refill follows from the draw’s, another for each', () => {
    const seeds = [1, 2, 3].map((n) => refillSeed(secret, n));
    expect(new Set([secret, ...seeds]).size).toBe(4);
    expect(refillSeed(secret, 2)).toBe(seeds[1]);
    expect(() => refillSeed(secret, 0)).toThrow(TypeError);
  });
});
