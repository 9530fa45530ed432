import type { Lottery } from './lottery';

export const drawExportFormat = 'npm-draw-export/1';

/** Frozen before the first commitment: who could be drawn, who could not and why, and the odds. */
export interface FrozenDraw {
  /** Canonical JSON of the lottery's input. */
  readonly input: string;
  /** By participant id. */
  readonly exclusions: readonly { readonly participantId: string; readonly reason: string }[];
  readonly lottery: Lottery;
}

/** A seat that was left and drawn again, from who was left on that day. */
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
  readonly drawn: readonly string[];
}

export interface DrawParts {
  /** The id that the commitments were made for. */
  readonly groupId: string;
  readonly frozen: FrozenDraw;
  readonly commitments: readonly { readonly by: string; readonly commitment: string }[];
  readonly reveals: readonly { readonly by: string; readonly secret: string }[];
  readonly drawn: readonly string[];
  readonly refills: readonly RefillPart[];
}

/** SHA-256 of the canonical JSON of what is frozen: shown before the first commitment. */
export interface DrawExport extends Omit<DrawParts, 'refills'> {
  readonly format: typeof drawExportFormat;
  readonly sha256: string;
  readonly seed: string;
  readonly refills: readonly (RefillPart & { readonly sha256: string; readonly seed: string })[];
  readonly members: readonly string[];
  readonly manifest: { readonly fields: Readonly<Record<string, string>>; readonly all: string };
}
