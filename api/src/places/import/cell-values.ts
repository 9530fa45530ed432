import { hasValidChecksum } from '@shared/law/identifiers';

/** What a cell says, as the contract wants it. What is no number or day stays so (NaN, the text), and the contract refuses it. */

export const wholeNumberOf = (cell: string): number | null => {
  if (cell === '') return null;
  return /^-?\d{1,9}$/.test(cell) ? Number(cell) : Number.NaN;
};

/** With a point or a comma before the decimals. */
export const decimalOf = (cell: string): number | null => {
  if (cell === '') return null;
  return /^-?\d{1,10}(?:[.,]\d{1,15})?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
};

/** Tenge with at most two decimals, in tiyn. */
export const tiynOf = (cell: string): number | null => {
  const tenge = decimalOf(cell);
  if (tenge === null || !/^\d+(?:[.,]\d{1,2})?$/.test(cell)) return tenge === null ? null : Number.NaN;
  return Math.round(tenge * 100);
};

/** Spreadsheet programs rewrite 2026-03-02 as 02.03.2026, which means no other day here. */
export const dayOf = (cell: string): string => {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(cell) ?? [];
  return day ? `${year}-${month}-${day}` : cell;
};

const binLength = 12;
const shortestCutBin = 9;

/**
 * A BIN that a spreadsheet took for a number has lost the zeros in front: those of organisations registered before 2010.
 * They are put back only where the check digit fits then; the reader is told.
 */
export function binOf(cell: string): { readonly bin: string; readonly isRestored: boolean } {
  const isCut = /^\d+$/.test(cell) && cell.length >= shortestCutBin && cell.length < binLength;
  const bin = cell.padStart(binLength, '0');
  return isCut && hasValidChecksum(bin) ? { bin, isRestored: true } : { bin: cell, isRestored: false };
}
