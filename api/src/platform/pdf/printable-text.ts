const ORDINARY = /[^\n\x20-\x7e\u0400-\u045f]/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
const TABULATOR = /[\t\v\f]/g;
/** Controls, format marks (soft hyphens, direction marks, joiners) and variation selectors: nothing that a reader sees. */
const UNSEEN = /^[\p{Cc}\p{Cf}\ufe00-\ufe0f]$/u;

/**
 * The text as the font can draw it. A character without a glyph would print as the same empty box as any other, so a
 * report would say less than what was signed, and PDF/A forbids it: its code is printed instead, as in [U+1F600].
 */
export function printableText(text: string, hasGlyph: (codePoint: number) => boolean): string {
  return text
    .replace(LINE_END, '\n')
    .replace(TABULATOR, ' ')
    .replace(ORDINARY, (character) => {
      if (UNSEEN.test(character)) return '';
      const codePoint = character.codePointAt(0) ?? 0;
      return hasGlyph(codePoint) ? character : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
    });
}

/** A copy of a document's part in which every text is printable. */
export function withPrintableTexts(part: unknown, hasGlyph: (codePoint: number) => boolean): unknown {
  if (typeof part === 'string') return printableText(part, hasGlyph);
  if (Array.isArray(part)) return part.map((item) => withPrintableTexts(item, hasGlyph));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withPrintableTexts(value, hasGlyph)]));
}
