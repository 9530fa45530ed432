import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { CreateReportForm, ReportFormView } from '@shared/visit-reports/visit-report.contract';
import { CouncilDecisions } from '../council';
import { UnitOfWork } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { ReportForm } from './report-form.entity';
import { sectionsMustDiffer } from './visit-report.rules';
import { reportFormView } from './visit-report.view';
import { VisitReportsRepository } from './visit-reports.repository';

/** Editions of the form of visit reports; the Council approves each (11-8(4)). */
@Injectable()
export class ReportFormsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly reports: VisitReportsRepository,
    private readonly decisions: CouncilDecisions,
  ) {}

  list(actor: Actor): Promise<ReportFormView[]> {
    return this.unit.read(actor, async (work) =>
      (await this.reports.forms(work)).map((form) => reportFormView(form, actor)),
    );
  }

  create(actor: Actor, { sections }: CreateReportForm): Promise<ReportFormView> {
    return this.unit.run(actor, async (work) => {
      refuseIf(sectionsMustDiffer(sections), 'sections');
      const edition = await this.reports.nextEdition(work);
      const form = await work.manager.save(ReportForm, {
        edition,
        sections,
        decisionId: null,
        approvedOn: null,
        createdAt: work.now,
      });
      work.audit({ action: 'report-form.create', subject: { type: 'report_form', id: form.id }, detail: { edition } });
      return reportFormView(form, actor);
    });
  }

  approve(actor: Actor, id: string, decisionId: string): Promise<ReportFormView> {
    return this.unit.run(actor, async (work) => {
      const form = (await this.reports.formToChange(work, id)) ?? notFound();
      if (form.approvedOn) throw new Refusal('REPORT_FORM.APPROVED', { provision: '11-8(4)' });
      const decision = await this.decisions.requireAdopted(work, decisionId, { type: 'report_form', id }, '11-8(4)');
      Object.assign(form, { decisionId, approvedOn: decision.decidedOn });
      await work.manager.save(ReportForm, form);
      work.audit({
        action: 'report-form.approve',
        subject: { type: 'report_form', id },
        provision: '11-8(4)',
        detail: { decisionId },
      });
      return reportFormView(form, actor);
    });
  }
}
