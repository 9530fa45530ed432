import { Injectable } from '@nestjs/common';
import { AuthoritiesService } from '../authorities';
import { ComplaintRegister } from '../complaints';
import type { Work } from '../platform/database';
import { notFound } from '../platform/errors';
import { type PlaceFacts, PlacesService } from '../places';
import { type Visit, VisitRegister } from '../visits';
import type { VisitReport } from './visit-report.entity';
import type { VisitReportFile } from './visit-report.view';
import { VisitReportsRepository } from './visit-reports.repository';

export interface ReportHead {
  readonly visit: Visit;
  readonly place: PlaceFacts;
}

/** Puts together everything that a report is judged, shown and printed by. */
@Injectable()
export class VisitReportFiles {
  constructor(
    private readonly reports: VisitReportsRepository,
    private readonly visits: VisitRegister,
    private readonly places: PlacesService,
    private readonly complaints: ComplaintRegister,
    private readonly authorities: AuthoritiesService,
  ) {}

  /** The visit and the place of many reports at once. */
  async headsOf(work: Work, reports: readonly VisitReport[]): Promise<ReadonlyMap<string, ReportHead>> {
    const visits = await this.reports.visitsOf(work, reports);
    const places = await this.places.placeFactsOf(
      work,
      visits.map(({ placeId }) => placeId),
    );
    return new Map(
      reports.flatMap((report) => {
        const visit = visits.find(({ id }) => id === report.visitId);
        const place = visit && places.get(visit.placeId);
        return place ? [[report.id, { visit, place }] as const] : [];
      }),
    );
  }

  async open(work: Work, report: VisitReport): Promise<VisitReportFile> {
    const recommendations = await this.reports.recommendations(work, report.id);
    const visit = await this.visits.visitFacts(work, report.visitId);
    const frozen = report.currentVersionId ? await this.reports.version(work, report.currentVersionId) : null;
    return {
      report,
      form: (await this.reports.form(work, report.formId)) ?? notFound(),
      visit,
      place: await this.places.placeFacts(work, visit.placeId),
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
