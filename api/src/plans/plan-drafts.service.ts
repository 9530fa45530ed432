import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { CreatePlan, PlanView } from '@shared/plans/plan.contract';
import { UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { PlanEstimates } from './plan-estimates.service';
import { PlanFiles } from './plan-files.service';
import { yearMustHaveAnAllotment } from './plan.rules';
import { planView } from './plan.view';
import { PlansRepository } from './plans.repository';
import { PlanningSettings } from './settings/planning-settings.service';
import { VisitPlan } from './visit-plan.entity';

/** A visit that a run of the planner found; cost and days are what the run counted with, else today's estimates. */
export interface FoundVisit {
  readonly placeId: string;
  readonly month: number;
  readonly costTiyn?: number;
  readonly visitDays?: number;
}

/** How an edition of a year's plan begins (11-7(2)): empty, as a copy, or from a run of the planner. */
@Injectable()
export class PlanDrafts {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly plans: PlansRepository,
    private readonly files: PlanFiles,
    private readonly estimates: PlanEstimates,
    private readonly settings: PlanningSettings,
  ) {}

  create(actor: Actor, { year, copyFrom }: CreatePlan): Promise<PlanView> {
    return this.unit.run(actor, async (work) => {
      const copied = copyFrom ? await this.plans.plan(work, copyFrom) : null;
      if (copyFrom && !copied) throw new Refusal('RECORD.REFERENCE_MISSING', { field: 'copyFrom' });
      const plan = await this.begin(work, { year, runId: null, tripPlaces: copied?.tripPlaces });
      if (copied) await this.plans.copyVisits(work, copied, plan);
      return this.begun(work, plan, { copyFrom: copyFrom ?? null });
    });
  }

  /**
   * For a run that is adopted. A visit whose cost nobody has estimated is planned free of charge, as the run counted it; a
   * place that has closed since is planned too, and stops the approval (11-1(2)).
   *
   * @example await this.drafts.createFromVisits(work, { year: 2027, runId, visits: [{ placeId, month: 4 }] });
   */
  async createFromVisits(
    work: Work,
    { year, runId, visits }: { year: number; runId: string | null; visits: readonly FoundVisit[] },
  ): Promise<PlanView> {
    const plan = await this.begin(work, { year, runId });
    const estimates = await this.estimates.of(
      work,
      visits.map(({ placeId }) => placeId),
    );
    const planned = visits.map(({ placeId, month, costTiyn, visitDays }) => {
      const estimate = estimates.get(placeId) ?? notFound();
      return {
        placeId,
        month,
        costTiyn: costTiyn ?? estimate.costTiyn ?? 0,
        visitDays: visitDays ?? estimate.visitDays,
        tripAreaId: estimate.tripAreaId,
        tripCostTiyn: estimate.tripCostTiyn,
      };
    });
    if (planned.length > 0) await this.plans.addVisits(work, plan.id, planned);
    return this.begun(work, plan, { runId, visits: visits.length });
  }

  private async begin(
    work: Work,
    { year, runId, tripPlaces }: { year: number; runId: string | null; tripPlaces?: number },
  ): Promise<VisitPlan> {
    refuseIf(yearMustHaveAnAllotment(await this.plans.allotment(work, year), year), 'year');
    return work.manager.save(VisitPlan, {
      year,
      edition: await this.plans.nextEdition(work, year),
      status: 'draft' as const,
      decisionId: null,
      approvedOn: null,
      tripPlaces: tripPlaces ?? (await this.settings.current(work)).tripPlaces,
      runId,
      replacesId: null,
      changedAt: work.now,
      version: 1,
      createdAt: work.now,
    });
  }

  private async begun(work: Work, plan: VisitPlan, origin: Record<string, string | number | null>): Promise<PlanView> {
    const { id, year, edition } = plan;
    work.audit({ action: 'plan.create', subject: { type: 'visit_plan', id }, detail: { year, edition, ...origin } });
    return planView(await this.files.of(work, plan), work.actor);
  }
}
