/** Tiyn as the text of a field in tenge: 1234550 → `12345.50`, 1200000 → `12000`. */
export const tengeText = (tiyn: number): string => (tiyn % 100 === 0 ? String(tiyn / 100) : (tiyn / 100).toFixed(2));

/**
 * What was typed as tenge, in tiyn; spaces part thousands, and a comma or a point the tiyn. What is no sum is no number, so
 * that it is refused at its field and not dropped.
 */
export function tiynOf(text: string): number {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : Number.NaN;
}

/** A whole number as typed; what is none stays no number, for the same reason. */
export const wholeOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);
