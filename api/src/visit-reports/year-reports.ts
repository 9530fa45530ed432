import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { VisitKind } from '@shared/law/visit-kinds';
import type { VisitReportSummary } from '@shared/visit-reports/visit-report.contract';
import type { Work } from '../platform/database';
import { type VisitFacts, VisitsService } from '../visits';
import type { ReportRecommendation } from './recommendation.entity';
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
  readonly place: VisitFacts['place'];
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
    private readonly visits: VisitsService,
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
    const visits = await this.visits.visitFactsOf(
      work,
      reports.map((report) => report.visitId),
    );
    return Promise.all(
      reports.flatMap((report) => {
        const visit = visits.get(report.visitId);
        return visit ? [this.describe(work, report, visit)] : [];
      }),
    );
  }

  private async describe(work: Work, report: VisitReport, visit: VisitFacts): Promise<ReportOfYear> {
    return {
      id: report.id,
      visitId: visit.id,
      visitNumber: visit.number,
      visitKind: visit.kind,
      startedOn: visit.startedOn ?? '',
      place: visit.place,
      language: report.language,
      lockedAt: report.lockedAt,
      recommendations: await this.reports.recommendations(work, report.id),
    };
  }
}
