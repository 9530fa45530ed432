import { Injectable } from '@nestjs/common';
import type { Page } from '@shared/page';
import type { VisitReportQuery } from '@shared/visit-reports/visit-report.contract';
import { In, IsNull, Not } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { Visit } from '../visits';
import { Finding } from './finding.entity';
import { ReportRecommendation } from './recommendation.entity';
import { ReportForm } from './report-form.entity';
import { ReportSignature } from './report-signature.entity';
import { VisitReportVersion } from './visit-report-version.entity';
import { seesEveryReport } from './visit-report.policy';
import { VisitReport } from './visit-report.entity';

/** Every query of forms, reports, versions and signatures. */
@Injectable()
export class VisitReportsRepository {
  forms(work: Work): Promise<ReportForm[]> {
    return work.manager.find(ReportForm, { order: { edition: 'DESC' } });
  }

  form(work: Work, id: string): Promise<ReportForm | null> {
    return work.manager.findOneBy(ReportForm, { id });
  }

  formToChange(work: Work, id: string): Promise<ReportForm | null> {
    return work.manager.findOne(ReportForm, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The newest edition that the Council has approved. */
  formInForce(work: Work): Promise<ReportForm | null> {
    return work.manager.findOne(ReportForm, {
      where: { approvedOn: Not(IsNull()) },
      order: { approvedOn: 'DESC', edition: 'DESC' },
    });
  }

  async nextEdition(work: Work): Promise<number> {
    await work.manager.query(`select pg_advisory_xact_lock(hashtext('report_forms'))`);
    return 1 + ((await work.manager.maximum(ReportForm, 'edition')) ?? 0);
  }

  page(work: Work, { status, year, ...query }: VisitReportQuery): Promise<Page<VisitReport>> {
    const reports = work.manager.createQueryBuilder(VisitReport, 'report');
    if (!seesEveryReport(work.actor)) {
      reports.andWhere(
        'exists (select 1 from visit_members m where m.visit_id = report.visit_id and m.participant_id = :participantId)',
        { participantId: work.actor.participantId ?? null },
      );
    }
    if (status) reports.andWhere('report.status = :status', { status });
    if (year) {
      reports.andWhere(
        'exists (select 1 from visits v where v.id = report.visit_id and extract(year from v.started_on) = :year)',
        { year },
      );
    }
    return paginate(reports, query, { sort: 'report.createdAt', id: 'report.id', direction: 'DESC' });
  }

  visitsOf(work: Work, reports: readonly VisitReport[]): Promise<Visit[]> {
    return work.manager.findBy(Visit, { id: In(reports.map((report) => report.visitId)) });
  }

  report(work: Work, id: string): Promise<VisitReport | null> {
    return work.manager.findOneBy(VisitReport, { id });
  }

  reportToChange(work: Work, id: string): Promise<VisitReport | null> {
    return work.manager.findOne(VisitReport, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Reports of visits that started in the year, in the order of the visits. */
  reportsOfYear(work: Work, year: number, isLocked: boolean): Promise<VisitReport[]> {
    return work.manager
      .createQueryBuilder(VisitReport, 'report')
      .innerJoin('visits', 'visit', 'visit.id = report.visit_id')
      .where('extract(year from visit.started_on) = :year', { year })
      .andWhere(`(report.status = 'locked') = :isLocked`, { isLocked })
      .orderBy('visit.started_on')
      .addOrderBy('visit.number')
      .getMany();
  }

  /** Frozen reports, oldest first; for one participant only those that this person still has to sign. */
  frozenReports(work: Work, participantId?: string): Promise<VisitReport[]> {
    const reports = work.manager.createQueryBuilder(VisitReport, 'report').where(`report.status = 'frozen'`);
    if (participantId) {
      reports
        .andWhere(
          'exists (select 1 from visit_members m where m.visit_id = report.visit_id and m.participant_id = :participantId)',
        )
        .andWhere(
          'not exists (select 1 from report_signatures s where s.version_id = report.current_version_id and s.participant_id = :participantId)',
        )
        .setParameters({ participantId });
    }
    return reports.orderBy('report.createdAt').getMany();
  }

  async signatureCounts(
    work: Work,
    reports: readonly VisitReport[],
  ): Promise<ReadonlyMap<string, { signed: number; signers: number }>> {
    const rows: { id: string; signed: number; signers: number }[] = await work.manager.query(
      `select r.id, (select count(*)::int from report_signatures s where s.version_id = r.current_version_id) as signed,
              (select count(*)::int from visit_members m where m.visit_id = r.visit_id) as signers
       from visit_reports r where r.id = any($1)`,
      [reports.map((report) => report.id)],
    );
    return new Map(rows.map(({ id, signed, signers }) => [id, { signed, signers }]));
  }

  findings(work: Work, reportId: string): Promise<Finding[]> {
    return work.manager.find(Finding, { where: { reportId }, order: { position: 'ASC' } });
  }

  recommendations(work: Work, reportId: string): Promise<ReportRecommendation[]> {
    return work.manager.find(ReportRecommendation, { where: { reportId }, order: { position: 'ASC' } });
  }

  version(work: Work, id: string): Promise<VisitReportVersion | null> {
    return work.manager.findOneBy(VisitReportVersion, { id });
  }

  async nextVersionNumber(work: Work, reportId: string): Promise<number> {
    return 1 + ((await work.manager.maximum(VisitReportVersion, 'number', { reportId })) ?? 0);
  }

  signatures(work: Work, versionId: string): Promise<ReportSignature[]> {
    return work.manager.find(ReportSignature, { where: { versionId }, order: { signedAt: 'ASC' } });
  }
}
