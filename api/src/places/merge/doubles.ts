import { searchText } from '@shared/places/search-text';
import type { DoubleSign } from '@shared/places/place-merge.contract';
import { likeness, Trigrams } from './likeness';
import { metresBetween } from './metres';

/** What of a record tells whether another is of the same place. */
export interface PlaceRecord {
  readonly id: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly regionIso: string;
  readonly bin: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly closedOn: string | null;
}

export interface FoundPair {
  readonly first: string;
  readonly second: string;
  readonly signs: readonly DoubleSign[];
  /** 0 to 1. */
  readonly likeness: number;
  readonly metres: number | null;
}

/** Alike enough to be shown; «№ 7» and «№ 8» never are, however alike the rest. */
const leastLikeness = 0.6;
const mostMetres = 150;
/** Under a second of work; a register of the country needs a tenth of it. */
const mostCompared = 2_000_000;
/** Where more than these look alike, the names say nothing. */
const mostFound = 2_000;

interface Look {
  readonly record: PlaceRecord;
  readonly kk: Int32Array;
  readonly ru: Int32Array;
  /** The numbers in its Russian name, without zeros in front. */
  readonly numbers: string;
}

/**
 * Pairs of records that may be of one place: open ones in one region with names alike and the same numbers in them, or at
 * one spot; and an open one with the BIN of a closed one, which was entered anew.
 */
export function doublesAmong(records: readonly PlaceRecord[]): FoundPair[] {
  const trigrams = new Trigrams();
  const looks = records.map((record) => lookOf(record, trigrams));
  const open = looks.filter(({ record }) => record.closedOn === null);
  const found = new Map<string, FoundPair>();
  let compared = 0;
  const compare = (group: readonly Look[]): void => {
    for (let at = 0; at < group.length; at += 1) {
      for (let otherAt = at + 1; otherAt < group.length; otherAt += 1) {
        compared += 1;
        if (compared > mostCompared || found.size >= mostFound) return;
        const pair = pairOf(group[at]!, group[otherAt]!);
        if (pair.signs.length > 0) found.set(`${pair.first} ${pair.second}`, pair);
      }
    }
  };
  for (const group of groupsBy(looks, ({ record }) => (record.bin === null ? [] : [record.bin]))) compare(group);
  for (const group of groupsBy(open, ({ record, numbers }) => [`${record.regionIso} ${numbers}`])) compare(group);
  for (const group of groupsBy(open, ({ record }) => spotsOf(record))) compare(group);
  return [...found.values()].sort(likeliestFirst);
}

function lookOf(record: PlaceRecord, trigrams: Trigrams): Look {
  const [kk, ru] = [trigrams.of(searchText(record.nameKk)), trigrams.of(searchText(record.nameRu))];
  return { record, kk, ru, numbers: (record.nameRu.match(/\d+/g) ?? []).map(Number).join(' ') };
}

function pairOf(one: Look, other: Look): FoundPair {
  const [a, b] = one.record.id < other.record.id ? [one.record, other.record] : [other.record, one.record];
  const bothOpen = a.closedOn === null && b.closedOn === null;
  const alike = Math.max(likeness(one.kk, other.kk), likeness(one.ru, other.ru));
  const metres = metresBetween(a, b);
  const isAlike = alike >= leastLikeness && a.regionIso === b.regionIso && one.numbers === other.numbers;
  const signs: DoubleSign[] = [
    ...(a.bin !== null && a.bin === b.bin && (a.closedOn === null) !== (b.closedOn === null) ? ['bin' as const] : []),
    ...(bothOpen && isAlike ? ['name' as const] : []),
    ...(bothOpen && metres !== null && metres <= mostMetres ? ['nearby' as const] : []),
  ];
  return { first: a.id, second: b.id, signs, likeness: alike, metres };
}

/** The squares of about 220 metres in which a record is looked for, with the neighbours that it may be near. */
function spotsOf({ latitude, longitude }: PlaceRecord): string[] {
  if (latitude === null || longitude === null) return [];
  const [row, column] = [Math.floor(latitude / 0.002), Math.floor(longitude / 0.004)];
  return [0, 1].flatMap((down) => [0, 1].map((right) => `${row + down} ${column + right}`));
}

function groupsBy(looks: readonly Look[], keysOf: (look: Look) => readonly string[]): Look[][] {
  const groups = new Map<string, Look[]>();
  for (const look of looks) {
    for (const key of keysOf(look)) {
      const group = groups.get(key);
      if (group) group.push(look);
      else groups.set(key, [look]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

const likeliestFirst = (one: FoundPair, other: FoundPair): number =>
  other.signs.length - one.signs.length || other.likeness - one.likeness || (one.first < other.first ? -1 : 1);
