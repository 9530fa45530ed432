import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import {
  annualReportLanguages,
  type AnnualReportView,
  type ApproveAnnualReport,
} from '@shared/annual-reports/annual-report.contract';
import { CouncilDecisions } from '../council';
import { bump, type Work } from '../platform/database';
import { Deadlines } from '../platform/deadlines';
import { refuseIf } from '../platform/errors';
import { PdfPrinter } from '../platform/pdf';
import { moveBy } from '../platform/states';
import { sha256Of } from '../visit-reports';
import { AnnualReport } from './annual-report.entity';
import { AnnualReportChanges } from './annual-report-changes';
import { type AnnualReportFile, factsOf } from './annual-report-file';
import { AnnualReportPrint } from './annual-report-print.entity';
import { reportMustBeAsTheCouncilDecided } from './annual-report.rules';
import { annualReportStates } from './annual-report.states';
import { Dispatch } from './dispatch.entity';
import { frozenContent } from './frozen-content';
import { annualReportDocument } from './pdf/annual-report.document';
import { printableAnnualReport } from './printable';

/** The Council's approval: the content is frozen and printed, and the clocks of 11-9(3) start. */
@Injectable()
export class Approval {
  constructor(
    private readonly changes: AnnualReportChanges,
    private readonly decisions: CouncilDecisions,
    private readonly deadlines: Deadlines,
    private readonly printer: PdfPrinter,
  ) {}

  approve(actor: Actor, id: string, { decisionId }: ApproveAnnualReport): Promise<AnnualReportView> {
    return this.changes.change(actor, id, async (work, file) => {
      const { report } = file;
      const status = moveBy(annualReportStates, report.status, 'approve', factsOf(file), actor);
      const subject = { type: 'annual_report', id } as const;
      const decision = await this.decisions.requireAdopted(work, decisionId, subject, '11-9(3)');
      refuseIf(reportMustBeAsTheCouncilDecided(report.changedAt, decision.createdAt));
      const content = frozenContent(file);
      const approvedOn = decision.decidedOn;
      Object.assign(report, { status, decisionId, approvedOn, content, sha256: sha256Of(content) });
      bump(report);
      await work.manager.save(AnnualReport, report);
      work.audit({
        action: 'annual-report.approve',
        subject,
        provision: '11-9(3)',
        detail: { decisionId, sha256: report.sha256 },
      });
      await this.keepPrints(work, { ...file, decision });
      await this.startClocks(work, file, approvedOn);
    });
  }

  /** Printed once: whoever reads it later, also in years, reads these bytes. */
  private async keepPrints(work: Work, file: AnnualReportFile): Promise<void> {
    const printable = printableAnnualReport(file);
    const createdAt = new Date(`${printable.approval?.approvedOn}T00:00:00Z`);
    for (const language of annualReportLanguages) {
      const pdf = await this.printer.print(annualReportDocument(printable, language), { createdAt });
      const sha256 = createHash('sha256').update(pdf).digest('hex');
      await work.manager.insert(AnnualReportPrint, { annualReportId: file.report.id, language, pdf, sha256 });
    }
  }

  /** 11-9(3): one month to publish, and one month to send it to each body to which something is recommended. */
  private async startClocks(work: Work, { report, recommendations }: AnnualReportFile, eventOn: string): Promise<void> {
    const subject = { type: 'annual_report', id: report.id };
    await this.deadlines.start(work, { clock: 'publication', eventOn, subject });
    for (const authorityId of new Set(recommendations.map((recommendation) => recommendation.authorityId))) {
      const dispatch = await work.manager.save(Dispatch, {
        ...{ annualReportId: report.id, authorityId, dispatchedOn: null, receivedOn: null, answeredOn: null },
        ...{ version: 1, createdAt: work.now },
      });
      const ofDispatch = { type: 'dispatch', id: dispatch.id };
      await this.deadlines.start(work, { clock: 'dispatch', eventOn, subject: ofDispatch, authorityId });
    }
  }
}
