import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { UnitOfWork } from '../platform/database';
import { notFound } from '../platform/errors';
import { PdfPrinter } from '../platform/pdf';
import { printableVisitReport } from './printable';
import { visitReportDocument } from './pdf/visit-report.document';
import { VisitReportFiles } from './visit-report-files';
import { maySeeReport } from './visit-report.policy';
import { VisitReportsRepository } from './visit-reports.repository';

@Injectable()
export class PrintingService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly reports: VisitReportsRepository,
    private readonly files: VisitReportFiles,
    private readonly printer: PdfPrinter,
  ) {}

  /** The report as a PDF in its own language; a locked one gives the same bytes each time. */
  async print(actor: Actor, id: string): Promise<Buffer> {
    const file = await this.unit.read(actor, async (work) => {
      const opened = await this.files.open(work, (await this.reports.report(work, id)) ?? notFound());
      if (
        !maySeeReport(
          actor,
          opened.members.map(({ participantId }) => participantId),
        )
      )
        notFound();
      work.audit({ action: 'visit-report.print', subject: { type: 'visit_report', id }, provision: '11-10(2)' });
      return opened;
    });
    const { report, frozen } = file;
    const document = visitReportDocument(printableVisitReport(file), report.language);
    return this.printer.print(document, { createdAt: report.lockedAt ?? frozen?.frozenAt ?? report.createdAt });
  }
}
