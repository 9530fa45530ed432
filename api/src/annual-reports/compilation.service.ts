import { Injectable } from '@nestjs/common';
import { PlacesService } from '../places';
import type { Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { VisitRegister } from '../visits';
import { type ReportOfYear, YearReports } from '../visit-reports';
import type { AnnualReport } from './annual-report.entity';
import { AnnualReportsRepository } from './annual-reports.repository';
import { sourcesOfYear } from './sources-of-year';
import { statisticsOf, type VisitStatistics } from './visit-statistics';

/** Finds the visit reports that an annual report rests on (11-9(1)), and counts the visits of the year. */
@Injectable()
export class Compilation {
  constructor(
    private readonly annualReports: AnnualReportsRepository,
    private readonly visitReports: YearReports,
    private readonly visits: VisitRegister,
    private readonly places: PlacesService,
  ) {}

  /**
   * Sets the figures on the row, which the caller saves. A draft is compiled as often as one likes: what is signed never
   * becomes unsigned, so no source is lost.
   */
  async compile(work: Work, report: AnnualReport): Promise<void> {
    const sources = sourcesOfYear(
      {
        locked: await this.visitReports.lockedReportsOfYear(work, report.year),
        unlocked: await this.visitReports.unlockedReportsOfYear(work, report.year),
        late: await this.lateReports(work, report.year),
      },
      work.today,
    );
    report.statistics = await this.statisticsOf(work, report.year);
    const rows = sources.map((source) => ({ ...source, annualReportId: report.id }));
    await this.annualReports.replaceSources(work, report.id, rows);
    work.audit({
      action: 'annual-report.compile',
      subject: { type: 'annual_report', id: report.id },
      provision: '11-9(1)',
      detail: {
        used: sources.filter(({ isUsed }) => isUsed).length,
        notUsed: sources.filter(({ isUsed }) => !isUsed).length,
      },
    });
  }

  private async statisticsOf(work: Work, year: number): Promise<VisitStatistics> {
    const visits = await this.visits.visitsStartedIn(work, year);
    const places = await this.places.placeFactsOf(
      work,
      visits.map(({ placeId }) => placeId),
    );
    return statisticsOf(
      visits.map(({ kind, placeId }) => ({ kind, placeType: (places.get(placeId) ?? notFound()).type })),
    );
  }

  /** Signed after the report of their own year was approved, and mentioned in no other since. */
  private async lateReports(work: Work, year: number): Promise<ReportOfYear[]> {
    const accountedFor = await this.annualReports.accountedFor(work);
    const late: ReportOfYear[] = [];
    for (const earlier of await this.annualReports.approvedBefore(work, year)) {
      const locked = await this.visitReports.lockedReportsOfYear(work, earlier.year);
      late.push(...locked.filter(({ id }) => !accountedFor.has(id)));
    }
    return late;
  }
}
