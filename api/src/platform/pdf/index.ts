export { PRINT_LANGUAGES } from './document';
export type {
  ContentsPiece,
  DocumentDefinition,
  ImagePiece,
  Piece,
  PrintLanguage,
  QrPiece,
  StackPiece,
  TablePiece,
  TextPiece,
  Words,
} from './document';
export { countInWriting, dayInWriting, instantInWriting, tengeInWriting } from './figures';
export { PdfModule } from './pdf.module';
export { PdfPrinter, type PrintOptions } from './pdf-printer';
export { PdfmakePrinter } from './pdfmake-printer';
export * from './pieces';
export { filled, spoken } from './words';
