import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { AnnualReportView } from '@shared/annual-reports/annual-report.contract';
import type { ProvisionId } from '@shared/law/provisions';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { moveBy } from '../platform/states';
import { AnnualReport } from './annual-report.entity';
import { type AnnualReportFile, factsOf } from './annual-report-file';
import { type AnnualReportAction, annualReportStates } from './annual-report.states';
import { annualReportView } from './annual-report.view';
import { AnnualReportsRepository } from './annual-reports.repository';

type Detail = Record<string, string | number>;

/** A change of a draft; `as` says in the audit what was done. */
interface DraftChange {
  readonly action: Extract<AnnualReportAction, 'write' | 'compile'>;
  readonly as: string;
  /** Asked for where a whole part is overwritten. */
  readonly version?: number;
  readonly provision?: ProvisionId;
}

/** Opens a report, lets it be changed, and answers with it as it then stands. */
@Injectable()
export class AnnualReportChanges {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly reports: AnnualReportsRepository,
  ) {}

  /** What is said in a draft: later than the votes, it needs another decision of the Council. */
  draft(
    actor: Actor,
    id: string,
    { action, as, version, provision = '11-9(1)' }: DraftChange,
    act: (work: Work, file: AnnualReportFile) => Promise<Detail | undefined>,
  ): Promise<AnnualReportView> {
    return this.change(actor, id, async (work, file) => {
      const { report } = file;
      moveBy(annualReportStates, report.status, action, factsOf(file), actor);
      if (version !== undefined) requireVersion(report, version, () => annualReportView(file, actor, work.today));
      const detail = await act(work, file);
      report.changedAt = work.now;
      bump(report);
      await work.manager.save(AnnualReport, report);
      work.audit({ action: `annual-report.${as}`, subject: { type: 'annual_report', id }, provision, detail });
    });
  }

  change(
    actor: Actor,
    id: string,
    act: (work: Work, file: AnnualReportFile) => Promise<void>,
  ): Promise<AnnualReportView> {
    return this.unit.run(actor, async (work) => {
      const report = (await this.reports.findToChange(work, id)) ?? notFound();
      await act(work, await this.reports.fileOf(work, report));
      return this.view(work, report);
    });
  }

  async view(work: Work, report: AnnualReport): Promise<AnnualReportView> {
    return annualReportView(await this.reports.fileOf(work, report), work.actor, work.today);
  }
}
