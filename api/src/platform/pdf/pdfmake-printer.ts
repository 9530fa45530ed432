import { Injectable } from '@nestjs/common';
import pdfmake from 'pdfmake';
import type { DocumentDefinition } from './document';
import { FONT_FACES, fontFiles, glyphsOf } from './fonts';
import { PAGE_MARGINS, pageFoot, pageHead } from './page-frame';
import { PdfPrinter, type PrintOptions } from './pdf-printer';
import { withPrintableTexts } from './printable-text';
import { DEFAULT_STYLE, FONT_FAMILY, LAYOUTS, STYLES } from './styles';

interface PlacedNode {
  readonly headlineLevel?: number;
}
interface Surroundings {
  getFollowingNodesOnPage(): readonly unknown[];
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
      watermark: document.watermark ? { text: document.watermark, opacity: 0.1, bold: true } : undefined,
      pageBreakBefore: (node: PlacedNode, { getFollowingNodesOnPage }: Surroundings) =>
        node.headlineLevel !== undefined && getFollowingNodesOnPage().length === 0,
      content: printable(document.content),
    };
  }
}
