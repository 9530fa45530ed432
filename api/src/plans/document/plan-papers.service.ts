import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Locale } from '@shared/locale';
import { CouncilDecisions } from '../../council';
import { UnitOfWork, type Work } from '../../platform/database';
import { notFound, refuseIf } from '../../platform/errors';
import { PdfPrinter } from '../../platform/pdf';
import { planCalendar } from '../calendar-file/plan-calendar';
import { differencesOf } from '../comparison/differences';
import { PlanFiles } from '../plan-files.service';
import { recordReadOfVisitsToCome } from '../plan-reads';
import { planMustBeDecided, planMustBeInForce } from '../plan.rules';
import { type PlanFile, plannedVisitViews, summaryOf } from '../plan.view';
import { planDocument, type PrintablePlan } from './plan.document';

/** What leaves the platform of a plan that the Council has approved (11-7(2)); each taking is recorded. */
@Injectable()
export class PlanPapers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: PlanFiles,
    private readonly decisions: CouncilDecisions,
    private readonly printer: PdfPrinter,
  ) {}

  /** What was decided does not change, so the bytes are the same each time while the money of the year is. */
  async print(actor: Actor, id: string, language?: Locale): Promise<Buffer> {
    const { definition, createdAt } = await this.unit.read(actor, async (work) => {
      const file = await this.files.find(work, id);
      refuseIf(planMustBeDecided(file.plan));
      recordReadOfVisitsToCome(work, 'plan.print', file);
      const definition = planDocument(await this.printable(work, file), language ?? work.locale);
      return { definition, createdAt: file.plan.changedAt };
    });
    return this.printer.print(definition, { createdAt });
  }

  /** Of the plan in force only: an earlier one would bring back visits that were moved. */
  calendar(actor: Actor, id: string): Promise<string> {
    return this.unit.read(actor, async (work) => {
      const file = await this.files.find(work, id);
      const { plan } = file;
      refuseIf(planMustBeInForce(plan));
      recordReadOfVisitsToCome(work, 'plan.export', file);
      const { year, edition, version } = plan;
      const visits = plannedVisitViews(file);
      return planCalendar({ year, edition, version, visits }, { locale: work.locale, now: work.now });
    });
  }

  private async printable(work: Work, file: PlanFile): Promise<PrintablePlan> {
    const { id, decisionId, replacesId } = file.plan;
    const subject = { type: 'visit_plan', id } as const;
    const decision = (decisionId && (await this.decisions.findAbout(work, decisionId, subject))) || notFound();
    const since = replacesId === null ? null : differencesOf(file, await this.files.find(work, replacesId));
    return {
      plan: summaryOf(file),
      allotment: file.allotment,
      decision,
      changes: since && { added: since.added.length, removed: since.removed.length, moved: since.moved.length },
      visits: plannedVisitViews(file),
    };
  }
}
