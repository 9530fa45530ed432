import { Injectable } from '@nestjs/common';
import pdfmake from 'pdfmake';
import type { DocumentDefinition } from './document';
import { FONT_FACES, fontFiles, glyphsOf } from './fonts';
import { PAGE_MARGINS, pageFoot, pageHead } from './page-frame';
import { PdfPrinter, type PrintOptions } from './pdf-printer';
import { withPrintableTexts } from './printable-text';
import { DEFAULT_STYLE, FONT_FAMILY, LAYOUTS, STYLES } from './styles';

/** What pdfmake tells of a laid-out part of the document. */
interface LaidOut {
  readonly headlineLevel?: number;
  /** 0 is the top of the text on the page, 1 its foot. */
  readonly startPosition: { readonly verticalRatio: number };
}

/** Below this a headline, the titles of a table and one short row of it would not fit. */
const TOO_LOW_FOR_A_HEADLINE = 0.75;

function isHeadlineNearTheFoot({ headlineLevel, startPosition }: LaidOut): boolean {
  return headlineLevel !== undefined && startPosition.verticalRatio > TOO_LOW_FOR_A_HEADLINE;
}

/** pdfkit writes these into XML as they are. */
const XML_SIGNS = /[<>&]/g;

@Injectable()
export class PdfmakePrinter extends PdfPrinter {
  private readonly hasGlyph: (codePoint: number) => boolean;

  constructor() {
    super();
    const files = fontFiles();
    files.forEach(({ name, bytes }) => pdfmake.virtualfs.writeFileSync(name, bytes));
    pdfmake.setFonts({ [FONT_FAMILY]: { ...FONT_FACES } });
    pdfmake.setTableLayouts(LAYOUTS);
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy(() => false);
    this.hasGlyph = glyphsOf(files);
  }

  override print(document: DocumentDefinition, { createdAt }: PrintOptions): Promise<Buffer> {
    return pdfmake.createPdf(this.definition(document, createdAt)).getBuffer();
  }

  private definition(document: DocumentDefinition, createdAt: Date): object {
    // pdfmake writes into what it lays out, so it gets a copy
    const printable = (part: unknown) => withPrintableTexts(part, this.hasGlyph);
    return {
      version: '1.7',
      subset: 'PDF/A-2b',
      language: `${document.language}-KZ`,
      displayTitle: true,
      info: {
        title: document.title.replace(XML_SIGNS, ' '),
        author: document.author.replace(XML_SIGNS, ' '),
        creationDate: createdAt,
      },
      pageSize: 'A4',
      pageMargins: [...PAGE_MARGINS],
      defaultStyle: { ...DEFAULT_STYLE },
      styles: STYLES,
      header: (page: number) => printable(pageHead(document, page)),
      footer: (page: number, pages: number) => printable(pageFoot(document, page, pages)),
      watermark: document.watermark ? { text: document.watermark, opacity: 0.07, bold: true } : undefined,
      pageBreakBefore: isHeadlineNearTheFoot,
      content: printable(document.content),
    };
  }
}
