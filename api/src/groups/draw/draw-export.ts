import { byCodeUnit, canonicalJson, sha256 } from './canonical-json';
import type { Lottery } from './lottery';
import { hash, listOf, literal, nullOr, oneOf, record, text, whole, word } from './shape';

export const drawExportFormat = 'npm-draw-export/1';

/** Frozen before the first commitment: who can be drawn, who cannot and why, and the odds. */
export interface FrozenDraw {
  /** Canonical JSON of the lottery's input, as `canonicalInput` writes it. */
  readonly input: string;
  readonly exclusions: readonly { readonly participantId: string; readonly reason: string }[];
  readonly lottery: Lottery;
}

/** A seat that was left and drawn again, from who was left on that day, by the seed `refillSeed(seed, n)`. */
export interface RefillPart {
  /** From 1. */
  readonly n: number;
  /** The participant who left. */
  readonly vacated: string;
  /** The status in which the participant left, such as `recused`. */
  readonly reason: string;
  readonly input: string;
  /** Null when nobody was left who could fill the seat: then nobody was drawn. */
  readonly lottery: Lottery | null;
  /** As `refillSha256` makes it. */
  readonly sha256: string;
  readonly seed: string;
  readonly drawn: readonly string[];
}

/** A draw as it was recorded. */
export interface DrawParts {
  /** The id that the commitments were made for. */
  readonly groupId: string;
  readonly frozen: FrozenDraw;
  /** As `frozenSha256` makes it. */
  readonly sha256: string;
  readonly commitments: readonly { readonly by: string; readonly commitment: string }[];
  readonly reveals: readonly { readonly by: string; readonly secret: string }[];
  readonly seed: string;
  readonly drawn: readonly string[];
  readonly refills: readonly RefillPart[];
  /** The participants who go now, in any order. */
  readonly members: readonly string[];
}

/** All that recomputes a draw, with ids alone and nothing personal. Its bytes are its canonical JSON. */
export interface DrawExport extends DrawParts {
  readonly format: typeof drawExportFormat;
  readonly manifest: Manifest;
}

/** SHA-256 of the canonical JSON of each other field, and of all of these hashes. */
export interface Manifest {
  readonly fields: Readonly<Record<string, string>>;
  readonly all: string;
}

/** What is shown before the first commitment: SHA-256 of the canonical JSON of what is frozen. */
export const frozenSha256 = (frozen: FrozenDraw): string => sha256(canonicalJson(sortedFrozen(frozen)));

/** SHA-256 of the canonical JSON of a refill's input and lottery. */
export const refillSha256 = ({ input, lottery }: Pick<RefillPart, 'input' | 'lottery'>): string =>
  sha256(canonicalJson({ input, lottery }));

/** The document of a draw, in its one order, with its manifest. What is recorded wrongly stays wrong, for all to see. */
export function buildExport(parts: DrawParts): DrawExport {
  const fields = {
    format: drawExportFormat,
    groupId: parts.groupId,
    frozen: sortedFrozen(parts.frozen),
    sha256: parts.sha256,
    commitments: sortedBy(parts.commitments, ({ by }) => by).map(({ by, commitment }) => ({ by, commitment })),
    reveals: sortedBy(parts.reveals, ({ by }) => by).map(({ by, secret }) => ({ by, secret })),
    seed: parts.seed,
    drawn: [...parts.drawn],
    refills: [...parts.refills]
      .sort((a, b) => a.n - b.n)
      .map(({ n, vacated, reason, input, lottery, sha256: own, seed, drawn }) => ({
        ...{ n, vacated, reason, input, lottery, sha256: own, seed },
        drawn: [...drawn],
      })),
    members: [...parts.members].sort(byCodeUnit),
  } as const;
  return { ...fields, manifest: manifestOf(fields) };
}

/** The bytes of a document, as text. */
export const exportText = (document: DrawExport): string => canonicalJson(document);

export function manifestOf(fields: Readonly<Record<string, unknown>>): Manifest {
  const hashes = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, sha256(canonicalJson(value))]),
  );
  return { fields: hashes, all: sha256(canonicalJson(hashes)) };
}

const sortedFrozen = ({ input, exclusions, lottery }: FrozenDraw): FrozenDraw => ({
  input,
  exclusions: sortedBy(exclusions, ({ participantId }) => participantId).map(({ participantId, reason }) => ({
    participantId,
    reason,
  })),
  lottery,
});

const sortedBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)));

const lotteryShape = record({
  rule: text,
  types: listOf(record({ people: listOf(text), workload: whole, chance: text })),
  groups: listOf(record({ counts: listOf(whole), share: text })),
  smallestChance: text,
  certificate: oneOf('exact', 'numeric'),
  solver: text,
});

const contents = {
  format: literal(drawExportFormat),
  groupId: word,
  frozen: record({
    input: text,
    exclusions: listOf(record({ participantId: text, reason: text })),
    lottery: lotteryShape,
  }),
  sha256: hash,
  commitments: listOf(record({ by: word, commitment: hash })),
  reveals: listOf(record({ by: word, secret: hash })),
  seed: hash,
  drawn: listOf(text),
  refills: listOf(
    record({
      ...{ n: whole, vacated: text, reason: text, input: text },
      ...{ lottery: nullOr(lotteryShape), sha256: hash, seed: hash, drawn: listOf(text) },
    }),
  ),
  members: listOf(text),
};

/** What a document of this format holds: all of it, and nothing else. */
export const exportShape = record({
  ...contents,
  manifest: record({
    fields: record(Object.fromEntries(Object.keys(contents).map((name) => [name, hash]))),
    all: hash,
  }),
});
