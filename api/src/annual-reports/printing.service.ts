import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { AnnualReportLanguage } from '@shared/annual-reports/annual-report.contract';
import { UnitOfWork } from '../platform/database';
import { notFound } from '../platform/errors';
import { PdfPrinter } from '../platform/pdf';
import { AnnualReportsRepository } from './annual-reports.repository';
import { annualReportDocument } from './pdf/annual-report.document';
import { printableAnnualReport } from './printable';

@Injectable()
export class Printing {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly reports: AnnualReportsRepository,
    private readonly printer: PdfPrinter,
  ) {}

  /** An approved report as it was printed on its approval; a draft as it stands, marked on every page. */
  async print(actor: Actor, id: string, language: AnnualReportLanguage): Promise<Buffer> {
    const found = await this.unit.read(actor, async (work) => {
      const report = (await this.reports.find(work, id)) ?? notFound();
      const print = await this.reports.print(work, id, language);
      return print ? { print } : { file: await this.reports.fileOf(work, report) };
    });
    if (found.print) return found.print.pdf;
    const document = annualReportDocument(printableAnnualReport(found.file), language);
    return this.printer.print(document, { createdAt: found.file.report.changedAt });
  }
}
