import { byCodeUnit, canonicalJson } from './canonical-json';
import type { LotteryInput, LotteryNeed, LotteryPerson } from './lottery';

const personKeys = ['id', 'qualifications', 'workload'];
const needKeys = ['atLeast', 'atMost', 'qualification'];
const inputKeys = ['needs', 'people', 'seats'];

/**
 * The input in its one order: people by id, qualifications and needs by name. Whatever the lottery does not know is
 * refused and not dropped, so that nothing about a person can be smuggled in (11-8(2)).
 *
 * @throws TypeError naming the path of the first thing that is wrong.
 */
export function checkedInput(input: unknown): LotteryInput {
  const { people, seats, needs } = only(input, inputKeys, 'input');
  return {
    people: unique(list(people, 'people').map(person), ({ id }) => id, 'people'),
    seats: whole(seats, 1, 'seats'),
    needs: unique(list(needs, 'needs').map(need), ({ qualification }) => qualification, 'needs'),
  };
}

/** Canonical JSON of the input: the same bytes in whatever order it was given. Throws as {@link checkedInput}. */
export const canonicalInput = (input: LotteryInput): string => canonicalJson(checkedInput(input));

function person(value: unknown, at: number): LotteryPerson {
  const path = `people[${at}]`;
  const { id, qualifications, workload } = only(value, personKeys, path);
  const names = list(qualifications, `${path}.qualifications`).map((name, n) =>
    text(name, `${path}.qualifications[${n}]`),
  );
  return {
    id: text(id, `${path}.id`),
    qualifications: [...new Set(names)].sort(byCodeUnit),
    workload: whole(workload, 0, `${path}.workload`),
  };
}

function need(value: unknown, at: number): LotteryNeed {
  const path = `needs[${at}]`;
  const { qualification, atLeast, atMost } = only(value, needKeys, path);
  const least = whole(atLeast, 0, `${path}.atLeast`);
  return {
    qualification: text(qualification, `${path}.qualification`),
    atLeast: least,
    ...(atMost === undefined ? {} : { atMost: whole(atMost, least, `${path}.atMost`) }),
  };
}

function only(value: unknown, keys: readonly string[], path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${path} is not an object.`);
  }
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new TypeError(`${path}.${unknown} is not known to the lottery.`);
  return { ...value };
}

function list(value: unknown, path: string): unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${path} is not a list.`);
  return value;
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '') throw new TypeError(`${path} is not a text.`);
  return value;
}

/** A million is more than any pool, group or year can hold; the bound keeps all sums exact. */
function whole(value: unknown, least: number, path: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > 1_000_000) {
    throw new TypeError(`${path} is not a whole number of at least ${least} and at most a million.`);
  }
  return value;
}

function unique<T>(items: T[], keyOf: (item: T) => string, path: string): T[] {
  const sorted = [...items].sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
  const twice = sorted.find((item, at) => at > 0 && keyOf(item) === keyOf(sorted[at - 1] as T));
  if (twice) throw new TypeError(`${path} holds ${keyOf(twice)} twice.`);
  return sorted;
}
