import { Module } from '@nestjs/common';
import { PdfPrinter } from './pdf-printer';
import { PdfmakePrinter } from './pdfmake-printer';

@Module({
  providers: [{ provide: PdfPrinter, useClass: PdfmakePrinter }],
  exports: [PdfPrinter],
})
export class PdfModule {}
