import type { LayoutName, StyleName } from './styles';

/** The languages in which the mechanism prints: reports are in Kazakh and Russian. */
export const PRINT_LANGUAGES = ['kk', 'ru'] as const;
export type PrintLanguage = (typeof PRINT_LANGUAGES)[number];
/** Letters go out in English as well. */
export type DocumentLanguage = PrintLanguage | 'en';

/** One text in both languages of print. */
export type Words = { readonly [language in PrintLanguage]: string };

interface Placed {
  readonly style?: StyleName;
  /** Points: left, top, right, bottom. */
  readonly margin?: readonly [number, number, number, number];
  readonly alignment?: 'left' | 'right' | 'center';
  readonly pageBreak?: 'before' | 'after';
}

export interface TextPiece extends Placed {
  readonly text: string | readonly (string | TextPiece)[];
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly noWrap?: boolean;
  /** Named in the table of contents. */
  readonly tocItem?: boolean;
  readonly tocMargin?: readonly [number, number, number, number];
  /** Named in the reader's bookmarks. */
  readonly outline?: boolean;
  /** A headline near the foot of a page moves to the next one, to what it heads. */
  readonly headlineLevel?: number;
}

export interface StackPiece extends Placed {
  readonly stack: readonly Piece[];
  /** For a stack that surely fits on a page. */
  readonly unbreakable?: boolean;
}

export interface TablePiece extends Placed {
  readonly table: {
    readonly headerRows: number;
    /** For rows that surely fit on a page: of a row that does not, pdfmake loses the rest. */
    readonly dontBreakRows?: boolean;
    /** Points or percent. Never 'auto' or '*', which a long word would push over the margin. */
    readonly widths: readonly (number | `${number}%`)[];
    /** Points: the least height of each row. */
    readonly heights?: number;
    readonly body: readonly (readonly Piece[])[];
  };
  readonly layout: LayoutName;
}

export interface ContentsPiece extends Placed {
  readonly toc: {
    readonly title: TextPiece;
    readonly textMargin: readonly [number, number, number, number];
  };
}

/** A square that a camera reads. */
export interface QrPiece extends Placed {
  readonly qr: string;
  /** The side in points. */
  readonly fit: number;
  /** How much of it may be unreadable: M is 15 %. */
  readonly eccLevel: 'L' | 'M' | 'Q' | 'H';
}

export interface ImagePiece extends Placed {
  /** A JPEG as a `data:` address: nothing is fetched while printing. */
  readonly image: `data:image/jpeg;base64,${string}`;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

export type Piece = TextPiece | StackPiece | TablePiece | ContentsPiece | QrPiece | ImagePiece;

/** A document as plain data: the same value prints the same bytes. Text is text; there is no markup in it. */
export interface DocumentDefinition {
  /** Shown as the window's title and at the head of every page but the first. */
  readonly title: string;
  readonly author: string;
  readonly language: DocumentLanguage;
  /** At the foot of each page, beside the page number. */
  readonly footnote?: string;
  /** Across every page, for what is not final. */
  readonly watermark?: string;
  readonly content: readonly Piece[];
}
