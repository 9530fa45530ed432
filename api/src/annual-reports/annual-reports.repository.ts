import { Injectable } from '@nestjs/common';
import type { AnnualReportLanguage } from '@shared/annual-reports/annual-report.contract';
import type { Page, PageQuery } from '@shared/page';
import { In, LessThan, Not } from 'typeorm';
import { AuthoritiesService } from '../authorities';
import { CouncilDecisions } from '../council';
import { paginate, type Work } from '../platform/database';
import { Deadlines } from '../platform/deadlines';
import { notFound } from '../platform/errors';
import { ReportRecommendation } from '../visit-reports';
import { AnnualRecommendation } from './annual-recommendation.entity';
import { AnnualReport } from './annual-report.entity';
import type { AnnualReportFile } from './annual-report-file';
import { AnnualReportPrint } from './annual-report-print.entity';
import { AnnualReportSource } from './annual-report-source.entity';
import { Dispatch } from './dispatch.entity';
import { LegislativeProposal } from './legislative-proposal.entity';

/** The numbered parts of a report. */
export type Numbered = typeof AnnualRecommendation | typeof LegislativeProposal;

/** Every query of annual reports. They have no scope of their own: who holds the permission sees them all. */
@Injectable()
export class AnnualReportsRepository {
  constructor(
    private readonly authorities: AuthoritiesService,
    private readonly decisions: CouncilDecisions,
    private readonly deadlines: Deadlines,
  ) {}

  page(work: Work, query: PageQuery): Promise<Page<AnnualReport>> {
    const reports = work.manager.createQueryBuilder(AnnualReport, 'report');
    return paginate(reports, query, { sort: 'report.year', id: 'report.id', direction: 'DESC' });
  }

  find(work: Work, id: string): Promise<AnnualReport | null> {
    return work.manager.findOneBy(AnnualReport, { id });
  }

  /** Locked until the transaction ends: writing, voting papers and approval happen one after another. */
  findToChange(work: Work, id: string): Promise<AnnualReport | null> {
    return work.manager.findOne(AnnualReport, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  isThere(work: Work, year: number): Promise<boolean> {
    return work.manager.existsBy(AnnualReport, { year });
  }

  approvedBefore(work: Work, year: number): Promise<AnnualReport[]> {
    return work.manager.find(AnnualReport, {
      where: { year: LessThan(year), status: Not('draft') },
      order: { year: 'ASC' },
    });
  }

  /** Visit reports that an approved annual report has used, or has listed as late for their own year. */
  async accountedFor(work: Work): Promise<ReadonlySet<string>> {
    const rows = await work.manager
      .createQueryBuilder(AnnualReportSource, 'source')
      .innerJoin(AnnualReport, 'report', `report.id = source.annualReportId and report.status <> 'draft'`)
      .where('source.isUsed or extract(year from source.startedOn) < report.year')
      .getMany();
    return new Set(rows.map(({ visitReportId }) => visitReportId));
  }

  async fileOf(work: Work, report: AnnualReport): Promise<AnnualReportFile> {
    const ofReport = { annualReportId: report.id };
    const recommendations = await work.manager.find(AnnualRecommendation, {
      where: ofReport,
      order: { position: 'ASC' },
    });
    const dispatches = await work.manager.findBy(Dispatch, ofReport);
    const order = recommendations.map(({ authorityId }) => authorityId);
    dispatches.sort((a, b) => order.indexOf(a.authorityId) - order.indexOf(b.authorityId));
    const ids = dispatches.map(({ id }) => id);
    const subject = { type: 'annual_report', id: report.id } as const;
    return {
      report,
      recommendations,
      proposals: await work.manager.find(LegislativeProposal, { where: ofReport, order: { position: 'ASC' } }),
      sources: await work.manager.find(AnnualReportSource, {
        where: ofReport,
        order: { isUsed: 'DESC', startedOn: 'ASC', visitNumber: 'ASC' },
      }),
      dispatches,
      authorities: await this.authorities.refsOf(work, order),
      decision: report.decisionId ? await this.decisions.findAbout(work, report.decisionId, subject) : null,
      publicationClock: (await this.deadlines.of(work, 'publication', [report.id])).get(report.id) ?? null,
      dispatchClocks: await this.deadlines.of(work, 'dispatch', ids),
    };
  }

  async replaceSources(work: Work, id: string, sources: readonly Omit<AnnualReportSource, 'id'>[]): Promise<void> {
    await work.manager.delete(AnnualReportSource, { annualReportId: id });
    const batch = 500;
    for (let at = 0; at < sources.length; at += batch) {
      await work.manager.insert(AnnualReportSource, sources.slice(at, at + batch));
    }
  }

  /** How many of these are recommendations of the visit reports that the annual report uses. */
  countUsableSources(work: Work, id: string, sourceIds: readonly string[]): Promise<number> {
    return work.manager
      .createQueryBuilder(ReportRecommendation, 'recommendation')
      .innerJoin(AnnualReportSource, 'source', 'source.visitReportId = recommendation.reportId and source.isUsed')
      .where('source.annualReportId = :id and recommendation.id = any(:sourceIds)', { id, sourceIds })
      .getCount();
  }

  async nextPosition(work: Work, parts: Numbered, annualReportId: string): Promise<number> {
    return (
      1 +
      ((await work.manager.maximum<AnnualRecommendation | LegislativeProposal>(parts, 'position', {
        annualReportId,
      })) ?? 0)
    );
  }

  /** Takes a part out and closes the gap: the numbers of the printed report have none. */
  async remove(work: Work, parts: Numbered, { id, annualReportId, position }: Part): Promise<void> {
    await work.manager.delete(parts, { id });
    await work.manager
      .createQueryBuilder()
      .update(parts)
      .set({ position: () => 'position - 1' })
      .where('annual_report_id = :annualReportId and position > :position', { annualReportId, position })
      .execute();
  }

  async yearsOf(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const dispatches = await work.manager.findBy(Dispatch, { id: In(ids) });
    const reportIds = dispatches.map(({ annualReportId }) => annualReportId);
    const reports = await work.manager.findBy(AnnualReport, { id: In([...ids, ...reportIds]) });
    const years = new Map(reports.map(({ id, year }) => [id, year]));
    for (const { id, annualReportId } of dispatches) years.set(id, years.get(annualReportId) ?? notFound());
    return years;
  }

  print(work: Work, annualReportId: string, language: AnnualReportLanguage): Promise<AnnualReportPrint | null> {
    return work.manager.findOneBy(AnnualReportPrint, { annualReportId, language });
  }
}

interface Part {
  readonly id: string;
  readonly annualReportId: string;
  readonly position: number;
}
