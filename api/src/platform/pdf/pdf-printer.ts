import type { DocumentDefinition } from './document';

export interface PrintOptions {
  /** The creation date in the file. Pass the date of the content, not of the printing: the bytes then stay the same. */
  readonly createdAt: Date;
}

/** The port to whatever makes PDF files. */
export abstract class PdfPrinter {
  /** Prints PDF/A-2b; the same document and date give the same bytes. */
  abstract print(document: DocumentDefinition, options: PrintOptions): Promise<Buffer>;
}
