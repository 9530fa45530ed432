export const FONT_FAMILY = 'NotoSans';

export const DEFAULT_STYLE = { font: FONT_FAMILY, fontSize: 10, lineHeight: 1.25, color: '#1a1a1a' };

/** The styles of every printed document. Sizes are in points. */
export const STYLES = {
  coverOrigin: { fontSize: 13, alignment: 'center', color: '#404040' },
  coverTitle: { fontSize: 24, bold: true, alignment: 'center', lineHeight: 1.2 },
  coverLine: { fontSize: 14, alignment: 'center' },
  title: { fontSize: 18, bold: true, lineHeight: 1.15, margin: [0, 0, 0, 4] },
  heading1: { fontSize: 14, bold: true, lineHeight: 1.2, margin: [0, 18, 0, 8] },
  heading2: { fontSize: 11.5, bold: true, lineHeight: 1.2, margin: [0, 12, 0, 5] },
  paragraph: { margin: [0, 0, 0, 6] },
  note: { fontSize: 8.5, color: '#505050', margin: [0, 2, 0, 6] },
  columnTitle: { fontSize: 9, bold: true },
  cell: { fontSize: 9.5 },
  factName: { fontSize: 9.5, color: '#505050' },
  checksum: { fontSize: 8, color: '#404040' },
  cardOrigin: { fontSize: 6, color: '#404040', lineHeight: 0.95 },
  cardTitle: { fontSize: 8, bold: true, lineHeight: 0.95, margin: [0, 1, 0, 4] },
  cardName: { fontSize: 10.5, bold: true, lineHeight: 0.95, margin: [0, 0, 0, 3] },
  cardLine: { fontSize: 6.5, lineHeight: 0.95, margin: [0, 0, 0, 1] },
  frame: { fontSize: 8, color: '#606060' },
} as const;

export type StyleName = keyof typeof STYLES;

const RULE = '#b8b8b8';
const STRONG_RULE = '#404040';

interface Ruled {
  readonly table: { readonly headerRows: number; readonly body: readonly unknown[] };
}

export const LAYOUTS = {
  ruled: {
    hLineWidth: (line: number, node: Ruled) => (line === 0 || line === node.table.headerRows ? 0.9 : 0.5),
    hLineColor: (line: number, node: Ruled) => (line === 0 || line === node.table.headerRows ? STRONG_RULE : RULE),
    vLineWidth: () => 0,
    paddingLeft: (column: number) => (column === 0 ? 0 : 6),
    paddingRight: () => 6,
    paddingTop: () => 4,
    paddingBottom: () => 4,
  },
  facts: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => 8,
    paddingTop: () => 1.5,
    paddingBottom: () => 1.5,
  },
  card: {
    hLineWidth: () => 0.75,
    hLineColor: () => STRONG_RULE,
    vLineWidth: (line: number, node: { readonly table: { readonly widths: readonly unknown[] } }) =>
      line === 0 || line === node.table.widths.length ? 0.75 : 0,
    vLineColor: () => STRONG_RULE,
    paddingLeft: (column: number) => (column === 0 ? 5 : 2),
    paddingRight: () => 3,
    paddingTop: () => 5,
    paddingBottom: () => 4,
  },
} as const;

export type LayoutName = keyof typeof LAYOUTS;
