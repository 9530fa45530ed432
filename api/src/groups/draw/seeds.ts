import { byCodeUnit, sha256 } from './canonical-json';

/** A part of the seed: 32 random bytes that a member of the Council committed to before, and whose they are. */
export interface Contribution {
  readonly by: string;
  /** 64 lower-case hex digits. */
  readonly secret: string;
}

/**
 * What a member publishes before the secret: SHA-256, as 64 lower-case hex digits, of the ASCII bytes
 *
 *     npm-draw-commitment/1 LF <drawId> LF <secretHex>
 *
 * where LF is the byte 0x0a, nothing stands before or after, and `secretHex` is the secret as 64 lower-case hex digits (the
 * text is hashed, not the 32 bytes it stands for). In a browser:
 * `crypto.subtle.digest('SHA-256', new TextEncoder().encode(['npm-draw-commitment/1', drawId, secretHex].join('\n')))`.
 *
 * @throws TypeError when the secret is not 64 lower-case hex digits, or the id holds white space or is not ASCII.
 */
export function commitmentOf(drawId: string, secretHex: string): string {
  return sha256(['npm-draw-commitment/1', word(drawId, 'drawId'), hex(secretHex, 'The secret')].join('\n'));
}

/**
 * The seed: SHA-256 of `npm-draw-seed/1`, the hash of what was frozen, and a line `<by>:<secret>` for each contribution,
 * by code unit, joined by LF. The order in which the secrets were revealed does not matter. One honest contribution makes
 * it unforeseeable for all the others.
 */
export function seedOf(frozenSha256: string, contributions: readonly Contribution[]): string {
  const lines = contributions.map(({ by, secret }) => `${word(by, 'by')}:${hex(secret, 'The secret')}`);
  return sha256(['npm-draw-seed/1', hex(frozenSha256, 'The hash'), ...lines.sort(byCodeUnit)].join('\n'));
}

/** The seed of the n-th refill (from 1) follows from the seed of the draw: nobody can choose another. */
export function refillSeed(seedHex: string, n: number): string {
  if (!Number.isSafeInteger(n) || n < 1) throw new TypeError('Refills are counted from 1.');
  return sha256(['npm-draw-refill/1', hex(seedHex, 'The seed'), n].join('\n'));
}

export function hex(text: string, what: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new TypeError(`${what} is not 64 lower-case hex digits.`);
  return text;
}

function word(text: string, what: string): string {
  if (!/^[\x21-\x7e]+$/.test(text)) throw new TypeError(`${what} is not a word of ASCII characters.`);
  return text;
}
