import { Injectable } from '@nestjs/common';
import { AuthoritiesService } from '../authorities';
import { ComplaintRegister } from '../complaints';
import type { Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { VisitsService } from '../visits';
import type { VisitReport } from './visit-report.entity';
import type { VisitReportFile } from './visit-report.view';
import { VisitReportsRepository } from './visit-reports.repository';

/** Puts together everything that a report is judged, shown and printed by. */
@Injectable()
export class VisitReportFiles {
  constructor(
    private readonly reports: VisitReportsRepository,
    private readonly visits: VisitsService,
    private readonly complaints: ComplaintRegister,
    private readonly authorities: AuthoritiesService,
  ) {}

  async open(work: Work, report: VisitReport): Promise<VisitReportFile> {
    const recommendations = await this.reports.recommendations(work, report.id);
    const frozen = report.currentVersionId ? await this.reports.version(work, report.currentVersionId) : null;
    return {
      report,
      form: (await this.reports.form(work, report.formId)) ?? notFound(),
      visit: (await this.visits.visitFacts(work, report.visitId)) ?? notFound(),
      members: await this.visits.membersWhoCarriedOut(work, report.visitId),
      findings: await this.reports.findings(work, report.id),
      recommendations,
      authorities: await this.authorities.refsOf(
        work,
        recommendations.map(({ authorityId }) => authorityId),
      ),
      complaints: await this.complaints.complaintsOfVisit(work, report.visitId),
      frozen,
      signatures: frozen ? await this.reports.signatures(work, frozen.id) : [],
    };
  }
}
