import type { DriftVerdict } from '@shared/groups/draw.contract';

/** Fewer draws than this say nothing, whatever came of them. */
export const fewestDraws = 5;

/** Once in a hundred periods chance alone goes this far. */
export const seldom = 0.01;

/** 11-8(2): what the test of fit says, in a word; `pValue` is how often chance alone departs from the odds as far. */
export function verdictOn(draws: number, pValue: number | null): DriftVerdict {
  if (draws < fewestDraws || pValue === null) return 'too_few';
  return pValue < seldom ? 'look_closer' : 'no_sign';
}
