const FIRST_ROUND = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_ROUND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * Twelve digits whose last one checks the rest. A number whose both rounds give 10 is never issued. Length and checksum
 * only: since 2013 the digits are not tied to birth date or sex, so nothing else may be read from them or refused.
 */
export function hasValidChecksum(text: string): boolean {
  if (!/^[0-9]{12}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  const round = (weights: readonly number[]) =>
    weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11;
  const first = round(FIRST_ROUND);
  return digits[11] === (first === 10 ? round(SECOND_ROUND) : first);
}

/** An individual identification number (ЖСН, ИИН). */
export function isIin(text: string): boolean {
  return hasValidChecksum(text);
}

/** A business identification number (БСН, БИН): checked by the same rule. */
export function isBin(text: string): boolean {
  return hasValidChecksum(text);
}
