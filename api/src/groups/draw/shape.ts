import { canonicalJson } from './canonical-json';

/** Where a document is not what it should be. Texts are canonical JSON, or words where there is no value. */
export interface Difference {
  /** Such as `frozen.lottery.types[3].chance`; `(text)` for the bytes themselves. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Says where a value of a document is not of a kind. */
export type Shape = (value: unknown, path: string) => Difference[];

/** The difference between two values, or none. */
export function difference(path: string, expected: unknown, found: unknown): Difference[] {
  const [wanted, present] = [textOf(expected), textOf(found)];
  return wanted === present ? [] : [{ path, expected: brief(wanted), found: brief(present) }];
}

/** A difference that is said in words. */
export const said = (path: string, expected: string, found: unknown): Difference[] => [
  { path, expected, found: brief(textOf(found)) },
];

export const literal =
  (wanted: string): Shape =>
  (value, path) =>
    difference(path, wanted, value);

export const text: Shape = (value, path) => (typeof value === 'string' ? [] : said(path, 'a text', value));

export const hash: Shape = (value, path) =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? [] : said(path, '64 lower-case hex digits', value);

/** An id that commitments and seeds can hold. */
export const word: Shape = (value, path) =>
  typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? [] : said(path, 'a word of ASCII characters', value);

export const whole: Shape = (value, path) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? [] : said(path, 'a whole number', value);

export const oneOf =
  (...words: readonly string[]): Shape =>
  (value, path) =>
    words.includes(value as string) ? [] : said(path, words.join(' or '), value);

export const nullOr =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? [] : shape(value, path);

export const listOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((item, at) => shape(item, `${path}[${at}]`)) : said(path, 'a list', value);

/** All of the fields and no other. */
export const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return said(path, 'an object', value);
    const prefix = path === '' ? '' : `${path}.`;
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
    return [
      ...unknown.flatMap((key) => said(`${prefix}${key}`, 'no such field', (value as Record<string, unknown>)[key])),
      ...Object.entries(fields).flatMap(([key, shape]) =>
        shape((value as Record<string, unknown>)[key], `${prefix}${key}`),
      ),
    ];
  };

function textOf(value: unknown): string {
  try {
    return value === undefined ? 'nothing' : canonicalJson(value);
  } catch {
    return String(value);
  }
}

const brief = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}...` : text);
