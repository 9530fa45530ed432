import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { VisitKind } from '@shared/law/visit-kinds';
import type { VisitReportSummary } from '@shared/visit-reports/visit-report.contract';
import type { PlaceFacts } from '../places';
import type { Work } from '../platform/database';
import type { ReportRecommendation } from './recommendation.entity';
import { type ReportHead, VisitReportFiles } from './visit-report-files';
import type { VisitReport } from './visit-report.entity';
import { VisitReportsRepository } from './visit-reports.repository';
import { VisitReportsService } from './visit-reports.service';

/** A visit report as the annual report sees it (11-9(1)). */
export interface ReportOfYear {
  readonly id: string;
  readonly visitId: string;
  readonly visitNumber: string;
  readonly visitKind: VisitKind;
  readonly startedOn: LocalDate;
  readonly place: PlaceFacts;
  readonly language: VisitReport['language'];
  readonly lockedAt: Date | null;
  readonly recommendations: readonly ReportRecommendation[];
}

/** What later features may ask of visit reports, inside their own transaction. */
@Injectable()
export class YearReports {
  constructor(
    private readonly reports: VisitReportsRepository,
    private readonly summaries: VisitReportsService,
    private readonly files: VisitReportFiles,
  ) {}

  lockedReportsOfYear(work: Work, year: number): Promise<ReportOfYear[]> {
    return this.ofYear(work, year, true);
  }

  unlockedReportsOfYear(work: Work, year: number): Promise<ReportOfYear[]> {
    return this.ofYear(work, year, false);
  }

  /** Frozen reports that wait for signatures; for a participant, those that wait for this person's. */
  async awaitingSignature(work: Work, participantId?: string): Promise<VisitReportSummary[]> {
    return this.summaries.summaries(work, await this.reports.frozenReports(work, participantId));
  }

  private async ofYear(work: Work, year: number, isLocked: boolean): Promise<ReportOfYear[]> {
    const reports = await this.reports.reportsOfYear(work, year, isLocked);
    const heads = await this.files.headsOf(work, reports);
    const described: ReportOfYear[] = [];
    for (const report of reports) {
      const head = heads.get(report.id);
      if (head) described.push(await this.describe(work, report, head));
    }
    return described;
  }

  private async describe(work: Work, report: VisitReport, { visit, place }: ReportHead): Promise<ReportOfYear> {
    return {
      id: report.id,
      visitId: visit.id,
      visitNumber: visit.number,
      visitKind: visit.kind,
      startedOn: visit.startedOn ?? '',
      place,
      language: report.language,
      lockedAt: report.lockedAt,
      recommendations: await this.reports.recommendations(work, report.id),
    };
  }
}
