import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type {
  AnnualReportSummary,
  AnnualReportView,
  CreateAnnualRecommendation,
  CreateLegislativeProposal,
  PrepareAnnualReport,
  WriteChapters,
  WriteFinancialReport,
} from '@shared/annual-reports/annual-report.contract';
import type { Page, PageQuery } from '@shared/page';
import { AuthoritiesService } from '../authorities';
import { UnitOfWork } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { AnnualRecommendation } from './annual-recommendation.entity';
import { AnnualReport } from './annual-report.entity';
import { AnnualReportChanges } from './annual-report-changes';
import type { AnnualReportFile } from './annual-report-file';
import { chaptersMustDiffer, recommendationMustTraceToUsedReports, yearMustHaveBegun } from './annual-report.rules';
import { annualReportSummary } from './annual-report.view';
import { AnnualReportsRepository } from './annual-reports.repository';
import { Compilation } from './compilation.service';
import { LegislativeProposal } from './legislative-proposal.entity';
import { noVisits } from './visit-statistics';

/** Compiling and writing the annual report; approval, dispatch and publication are services of their own. */
@Injectable()
export class AnnualReportsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly reports: AnnualReportsRepository,
    private readonly changes: AnnualReportChanges,
    private readonly compilation: Compilation,
    private readonly authorities: AuthoritiesService,
  ) {}

  list(actor: Actor, query: PageQuery): Promise<Page<AnnualReportSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.reports.page(work, query);
      return { items: items.map(annualReportSummary), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<AnnualReportView> {
    return this.unit.read(actor, async (work) =>
      this.changes.view(work, (await this.reports.find(work, id)) ?? notFound()),
    );
  }

  prepare(actor: Actor, { year }: PrepareAnnualReport): Promise<AnnualReportView> {
    return this.unit.run(actor, async (work) => {
      refuseIf(yearMustHaveBegun(year, work.today), 'year');
      if (await this.reports.isThere(work, year)) throw new Refusal('ANNUAL_REPORT.EXISTS', { field: 'year' });
      const report = await work.manager.save(
        Object.assign(new AnnualReport(), {
          ...{
            year,
            status: 'draft' as const,
            chapters: [],
            financialReport: null,
            statistics: noVisits,
            changedAt: work.now,
          },
          ...{ decisionId: null, approvedOn: null, sha256: null, publishedOn: null, publishedAddress: null },
          ...{ version: 1, createdAt: work.now },
        }),
      );
      const subject = { type: 'annual_report', id: report.id };
      work.audit({ action: 'annual-report.prepare', subject, provision: '11-9(1)', detail: { year } });
      await this.compilation.compile(work, report);
      await work.manager.save(AnnualReport, report);
      return this.changes.view(work, report);
    });
  }

  compile(actor: Actor, id: string): Promise<AnnualReportView> {
    return this.changes.draft(actor, id, { action: 'compile', as: 'recompile' }, async (work, { report }) => {
      await this.compilation.compile(work, report);
      return undefined;
    });
  }

  writeChapters(actor: Actor, id: string, version: number, { chapters }: WriteChapters): Promise<AnnualReportView> {
    const change = { action: 'write', as: 'write-chapters', version } as const;
    return this.changes.draft(actor, id, change, (_, { report }) => {
      refuseIf(chaptersMustDiffer(chapters), 'chapters');
      report.chapters = chapters;
      return Promise.resolve({ chapters: chapters.length });
    });
  }

  writeFinancialReport(
    actor: Actor,
    id: string,
    version: number,
    { allottedTiyn, lines }: WriteFinancialReport,
  ): Promise<AnnualReportView> {
    const change = { action: 'write', as: 'write-financial-report', version, provision: '11-9(2)' } as const;
    return this.changes.draft(actor, id, change, (_, { report }) => {
      report.financialReport = { allottedTiyn, lines };
      return Promise.resolve({ allottedTiyn, lines: lines.length });
    });
  }

  addRecommendation(actor: Actor, id: string, body: CreateAnnualRecommendation): Promise<AnnualReportView> {
    const change = { action: 'write', as: 'add-recommendation', provision: '11-9(2)' } as const;
    return this.changes.draft(actor, id, change, async (work) => {
      const { authorityId, body: text, sourceIds = [] } = body;
      await this.authorities.refOf(work, authorityId);
      const usable = sourceIds.length > 0 ? await this.reports.countUsableSources(work, id, sourceIds) : 0;
      refuseIf(recommendationMustTraceToUsedReports(sourceIds.length - usable), 'sourceIds');
      const position = await this.reports.nextPosition(work, AnnualRecommendation, id);
      await work.manager.insert(AnnualRecommendation, {
        ...{ annualReportId: id, position, authorityId, bodyKk: text.kk, bodyRu: text.ru, sourceIds },
      });
      return { authorityId, position, sources: sourceIds.length };
    });
  }

  removeRecommendation(actor: Actor, id: string, itemId: string): Promise<AnnualReportView> {
    return this.remove(actor, id, 'remove-recommendation', AnnualRecommendation, ({ recommendations }) =>
      recommendations.find((part) => part.id === itemId),
    );
  }

  addProposal(actor: Actor, id: string, { act, body }: CreateLegislativeProposal): Promise<AnnualReportView> {
    const change = { action: 'write', as: 'add-proposal', provision: '11-9(2)' } as const;
    return this.changes.draft(actor, id, change, async (work) => {
      const position = await this.reports.nextPosition(work, LegislativeProposal, id);
      const text = { bodyKk: body.kk, bodyRu: body.ru };
      await work.manager.insert(LegislativeProposal, { annualReportId: id, position, act, ...text });
      return { position };
    });
  }

  removeProposal(actor: Actor, id: string, itemId: string): Promise<AnnualReportView> {
    return this.remove(actor, id, 'remove-proposal', LegislativeProposal, ({ proposals }) =>
      proposals.find((part) => part.id === itemId),
    );
  }

  private remove(
    actor: Actor,
    id: string,
    as: string,
    parts: typeof AnnualRecommendation | typeof LegislativeProposal,
    pick: (file: AnnualReportFile) => AnnualRecommendation | LegislativeProposal | undefined,
  ): Promise<AnnualReportView> {
    return this.changes.draft(actor, id, { action: 'write', as, provision: '11-9(2)' }, async (work, file) => {
      const part = pick(file) ?? notFound();
      await this.reports.remove(work, parts, part);
      return { position: part.position };
    });
  }
}
