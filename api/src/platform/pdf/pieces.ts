import type { ContentsPiece, ImagePiece, Piece, QrPiece, StackPiece, TablePiece, TextPiece } from './document';

export function heading(text: string, level: 1 | 2 = 1): TextPiece {
  return { text, style: level === 1 ? 'heading1' : 'heading2', headlineLevel: level, outline: true };
}

/** A heading that opens a page and is named in the contents. */
export function chapterHeading(text: string): TextPiece {
  return { ...heading(text), tocItem: true, pageBreak: 'before' };
}

export function contents(title: string): ContentsPiece {
  return { toc: { title: { text: title, style: 'heading1' }, textMargin: [0, 3, 24, 3] }, pageBreak: 'before' };
}

/** The author's line breaks make paragraphs; empty lines between them are dropped. */
export function paragraphs(text: string): TextPiece[] {
  return text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, style: 'paragraph' }));
}

export function note(text: string): TextPiece {
  return { text, style: 'note' };
}

export interface Column {
  readonly title: string;
  /** Percent of the page's width; those of one table make 100. */
  readonly width: number;
  readonly alignment?: 'left' | 'right';
}

/** At most five lines or so: a column of one percent holds a letter, an average one. */
const SHORT_LINES = 5;

/**
 * Rows that are short stay whole on a page. A row is never kept whole when it could outgrow the page: pdfmake would lose
 * what does not fit.
 */
function isShort(text: string, width: number): boolean {
  const lines = text.split('\n').map((line) => Math.ceil(line.length / Math.max(width, 1)));
  return lines.reduce((sum, count) => sum + count, 0) <= SHORT_LINES;
}

/** A table with its titles repeated on each page. Throws a RangeError for a row of another length than the titles. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): TablePiece {
  const stray = rows.find((row) => row.length !== columns.length);
  if (stray) throw new RangeError(`a row of ${stray.length} cells in a table of ${columns.length} columns`);
  const titles = columns.map(({ title, alignment }): Piece => ({ text: title, style: 'columnTitle', alignment }));
  const cells = (row: readonly string[]): Piece[] =>
    row.map((text, at) => ({ text, style: 'cell', alignment: columns[at]?.alignment }));
  return {
    table: {
      headerRows: 1,
      dontBreakRows: rows.every((row) => row.every((text, at) => isShort(text, columns[at]?.width ?? 0))),
      widths: columns.map(({ width }) => `${width}%` as const),
      body: [titles, ...rows.map(cells)],
    },
    layout: 'ruled',
    margin: [0, 0, 0, 8],
  };
}

/** A table that ends in totals, set in bold. */
export function totalled(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  totals: readonly (readonly string[])[],
): TablePiece {
  const whole = table(columns, [...rows, ...totals]);
  const body = whole.table.body.map((row, at) =>
    at > rows.length ? row.map((cell) => ({ ...cell, bold: true })) : row,
  );
  return { ...whole, table: { ...whole.table, body } };
}

/** Names and what they stand for, one pair a line. */
export function facts(pairs: readonly (readonly [name: string, value: string])[]): TablePiece {
  return {
    table: {
      headerRows: 0,
      widths: ['32%', '68%'],
      body: pairs.map(([name, value]): Piece[] => [{ text: name, style: 'factName' }, { text: value }]),
    },
    layout: 'facts',
    margin: [0, 8, 0, 8],
  };
}

export interface Signatory {
  readonly name: string;
  readonly standing: string;
  /** What stands in the place of the signature: when it was given, or that it is missing. */
  readonly signature: string;
}

/** Who signed, or has still to sign. */
export function signatureBlock(
  titles: { readonly name: string; readonly standing: string; readonly signature: string },
  signatories: readonly Signatory[],
): TablePiece {
  return table(
    [
      { title: titles.name, width: 36 },
      { title: titles.standing, width: 30 },
      { title: titles.signature, width: 34 },
    ],
    signatories.map(({ name, standing, signature }) => [name, standing, signature]),
  );
}

/** What the printed text is checked against: its SHA-256 as 64 hexadecimal digits. */
export function checksum(label: string, sha256: string): StackPiece {
  return {
    stack: [
      { text: label, style: 'note' },
      { text: sha256, style: 'checksum' },
    ],
    unbreakable: true,
  };
}

export const image = (jpeg: Buffer, width: number, height: number): ImagePiece => ({
  image: `data:image/jpeg;base64,${jpeg.toString('base64')}`,
  width,
  height,
});

/** A square of the given side, in points, that a telephone reads. */
export const qr = (text: string, side: number): QrPiece => ({ qr: text, fit: side, eccLevel: 'M' });

/** Points of one side of a card of the size ID-1 (85.6 × 54 mm), without its rim. */
const cardWidth = 232;
const cardHeight = 144;

/** One side of a card, to be cut out along its frame: what is seen in a column of so many points, the lines beside it. */
export function cardSide(seen: Piece, seenWidth: number, lines: readonly Piece[]): TablePiece {
  return {
    table: {
      headerRows: 0,
      dontBreakRows: true,
      heights: cardHeight,
      widths: [seenWidth, cardWidth - seenWidth],
      body: [[seen, { stack: lines }]],
    },
    layout: 'card',
  };
}
