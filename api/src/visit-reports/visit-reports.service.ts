import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type {
  CreateFinding,
  CreateReportRecommendation,
  CreateVisitReport,
  VisitReportQuery,
  VisitReportSummary,
  VisitReportView,
  WriteSections,
} from '@shared/visit-reports/visit-report.contract';
import { AuthoritiesService } from '../authorities';
import { bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { VisitRegister } from '../visits';
import { Finding } from './finding.entity';
import { ReportRecommendation } from './recommendation.entity';
import { VisitReportFiles } from './visit-report-files';
import { VisitReport } from './visit-report.entity';
import { maySeeReport } from './visit-report.policy';
import {
  formMustBeApproved,
  sectionMustBeInTheForm,
  sectionsMustDiffer,
  visitMustBeCarriedOut,
} from './visit-report.rules';
import { visitReportStates } from './visit-report.states';
import { factsOf, type VisitReportFile, visitReportSummary, visitReportView } from './visit-report.view';
import { VisitReportsRepository } from './visit-reports.repository';

/** Writing the report of a visit; freezing and signing are in `SigningService`. */
@Injectable()
export class VisitReportsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly reports: VisitReportsRepository,
    private readonly files: VisitReportFiles,
    private readonly visits: VisitRegister,
    private readonly authorities: AuthoritiesService,
  ) {}

  list(actor: Actor, query: VisitReportQuery): Promise<Page<VisitReportSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.reports.page(work, query);
      return { items: await this.summaries(work, items), nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<VisitReportView> {
    return this.unit.read(actor, async (work) => {
      const file = await this.files.open(work, (await this.reports.report(work, id)) ?? notFound());
      if (!mayRead(actor, file)) notFound();
      work.audit({ action: 'visit-report.read', subject: { type: 'visit_report', id }, provision: '11-10(2)' });
      return visitReportView(file, actor);
    });
  }

  create(actor: Actor, { visitId, language }: CreateVisitReport): Promise<VisitReportView> {
    return this.unit.run(actor, async (work) => {
      const visit = await this.visits.visitFacts(work, visitId);
      const members = await this.visits.membersWhoCarriedOut(work, visitId);
      refuseIf(visitMustBeCarriedOut(visit), 'visitId');
      if (
        !maySeeReport(
          actor,
          members.map(({ participantId }) => participantId),
        )
      )
        notFound();
      const form = await this.reports.formInForce(work);
      refuseIf(formMustBeApproved(form));
      const report = await work.manager.save(VisitReport, {
        visitId,
        formId: (form ?? notFound()).id,
        language,
        status: 'draft' as const,
        sections: {},
        currentVersionId: null,
        lockedAt: null,
        version: 1,
        createdAt: work.now,
      });
      work.audit({
        action: 'visit-report.create',
        subject: { type: 'visit_report', id: report.id },
        provision: '11-8(4)',
        detail: { visitId },
      });
      return visitReportView(await this.files.open(work, report), actor);
    });
  }

  writeSections(actor: Actor, id: string, version: number, { sections }: WriteSections): Promise<VisitReportView> {
    return this.write(actor, id, 'write-sections', (_work, file) => {
      requireVersion(file.report, version, () => visitReportView(file, actor));
      refuseIf(sectionsMustDiffer(sections), 'sections');
      for (const { key } of sections) refuseIf(sectionMustBeInTheForm(key, file.form.sections), 'sections');
      file.report.sections = Object.fromEntries(sections.map(({ key, text }) => [key, text]));
      return Promise.resolve();
    });
  }

  addFinding(actor: Actor, id: string, body: CreateFinding): Promise<VisitReportView> {
    return this.write(actor, id, 'add-finding', async (work, { findings }) => {
      await work.manager.save(Finding, { reportId: id, position: nextPosition(findings), ...body });
    });
  }

  removeFinding(actor: Actor, id: string, findingId: string): Promise<VisitReportView> {
    return this.write(actor, id, 'remove-finding', async (work, { findings }) => {
      await work.manager.remove(findings.find((finding) => finding.id === findingId) ?? notFound());
    });
  }

  addRecommendation(actor: Actor, id: string, body: CreateReportRecommendation): Promise<VisitReportView> {
    return this.write(actor, id, 'add-recommendation', async (work, { recommendations }) => {
      await this.authorities.refOf(work, body.authorityId);
      await work.manager.save(ReportRecommendation, { reportId: id, position: nextPosition(recommendations), ...body });
    });
  }

  removeRecommendation(actor: Actor, id: string, recommendationId: string): Promise<VisitReportView> {
    return this.write(actor, id, 'remove-recommendation', async (work, { recommendations }) => {
      await work.manager.remove(recommendations.find((item) => item.id === recommendationId) ?? notFound());
    });
  }

  async summaries(work: Work, reports: readonly VisitReport[]): Promise<VisitReportSummary[]> {
    const counts = await this.reports.signatureCounts(work, reports);
    const heads = await this.files.headsOf(work, reports);
    return reports.flatMap((report) => {
      const head = heads.get(report.id);
      if (!head) return [];
      return [visitReportSummary(report, head.visit, head.place, counts.get(report.id) ?? { signed: 0, signers: 0 })];
    });
  }

  private write(
    actor: Actor,
    id: string,
    action: string,
    act: (work: Work, file: VisitReportFile) => Promise<void>,
  ): Promise<VisitReportView> {
    return this.unit.run(actor, async (work) => {
      const report = (await this.reports.reportToChange(work, id)) ?? notFound();
      const file = await this.files.open(work, report);
      if (!mayRead(actor, file)) notFound();
      moveBy(visitReportStates, report.status, 'write', factsOf(file, actor), actor);
      await act(work, file);
      bump(report);
      await work.manager.save(VisitReport, report);
      work.audit({ action: `visit-report.${action}`, subject: { type: 'visit_report', id }, provision: '11-4(2)' });
      return visitReportView(await this.files.open(work, report), actor);
    });
  }
}

const mayRead = (actor: Actor, { members }: VisitReportFile): boolean =>
  maySeeReport(
    actor,
    members.map(({ participantId }) => participantId),
  );

const nextPosition = (items: readonly { position: number }[]): number =>
  1 + Math.max(0, ...items.map(({ position }) => position));
