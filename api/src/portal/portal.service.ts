import { Injectable } from '@nestjs/common';
import type { AnnualReportLanguage } from '@shared/annual-reports/annual-report.contract';
import type {
  PublicAnnualReport,
  PublicAnnualReportSummary,
  PublicAuthorityClock,
} from '@shared/portal/portal.contract';
import { Clock } from '../platform/clock';
import { notFound } from '../platform/errors';
import { PortalRepository } from './portal.repository';
import type { PrintRow } from './portal.rows';
import { publicClock, publicReport, publicSummary } from './portal.view';
import { PublicReads } from './public-reads';

/** What anybody may read (11-9(3)): the published annual reports, and how the authorities answer them (11-11(2)). */
@Injectable()
export class PortalService {
  constructor(
    private readonly database: PublicReads,
    private readonly portal: PortalRepository,
    private readonly clock: Clock,
  ) {}

  reports(): Promise<PublicAnnualReportSummary[]> {
    return this.database.read(async (manager) => (await this.portal.reports(manager)).map(publicSummary));
  }

  report(year: string): Promise<PublicAnnualReport> {
    return this.database.read(async (manager) => {
      const row = (await this.portal.report(manager, yearOf(year))) ?? notFound();
      return publicReport(
        row,
        await this.portal.recommendations(manager, row.year),
        await this.portal.proposals(manager, row.year),
      );
    });
  }

  print(year: string, language: AnnualReportLanguage): Promise<PrintRow> {
    return this.database.read(
      async (manager) => (await this.portal.print(manager, yearOf(year), language)) ?? notFound(),
    );
  }

  clocks(): Promise<PublicAuthorityClock[]> {
    const today = this.clock.today();
    return this.database.read(async (manager) =>
      (await this.portal.clocks(manager)).map((row, at) => publicClock(row, at, today)),
    );
  }
}

/** What cannot be a year has no report either. */
const yearOf = (text: string): number => (/^\d{4}$/.test(text) ? Number(text) : notFound());
