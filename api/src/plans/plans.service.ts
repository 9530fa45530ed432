import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type { ApprovePlan, PlanQuery, PlanSummary, PlanView } from '@shared/plans/plan.contract';
import { CouncilDecisions } from '../council';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { differencesOf } from './comparison/differences';
import { PlanFiles } from './plan-files.service';
import { recordReadOfVisitsToCome } from './plan-reads';
import { planMustBeAsTheCouncilDecided } from './plan.rules';
import { planStates } from './plan.states';
import { factsOf, type PlanFile, planSummary, planView } from './plan.view';
import type { PlannedVisit } from './planned-visit.entity';
import { PlansRepository } from './plans.repository';
import { VisitPlan } from './visit-plan.entity';

const noMoney = { visitCount: 0, visitsTiyn: 0, tripsTiyn: 0, totalTiyn: 0 };

@Injectable()
export class PlansService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly plans: PlansRepository,
    private readonly files: PlanFiles,
    private readonly decisions: CouncilDecisions,
  ) {}

  list(actor: Actor, query: PlanQuery): Promise<Page<PlanSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.plans.page(work, query);
      const allotments = await this.plans.allotments(
        work,
        items.map((plan) => plan.year),
      );
      const totals = await this.plans.totals(
        work,
        items.map((plan) => plan.id),
      );
      const summaries = items.flatMap((plan) => {
        const allotment = allotments.find(({ year }) => year === plan.year);
        return allotment ? [planSummary(plan, allotment, totals.get(plan.id) ?? noMoney)] : [];
      });
      return { items: summaries, nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<PlanView> {
    return this.unit.read(actor, async (work) => {
      const file = await this.files.find(work, id);
      recordReadOfVisitsToCome(work, 'plan.read', file);
      return planView(file, actor);
    });
  }

  /** 11-7(2): the edition in force gives way in the same transaction, so that a year never has two. */
  approve(actor: Actor, id: string, { decisionId }: ApprovePlan): Promise<PlanView> {
    return this.unit.run(actor, async (work) => {
      const file = await this.files.findToChange(work, id);
      const { plan } = file;
      const facts = factsOf(file);
      const status = moveBy(planStates, plan.status, 'approve', facts, actor);
      const decision = await this.decisions.requireAdopted(work, decisionId, { type: 'visit_plan', id }, '11-7(2)');
      refuseIf(planMustBeAsTheCouncilDecided(plan.changedAt, decision.createdAt));
      const replaced = await this.supersedePlanOf(work, plan.year);
      Object.assign(plan, {
        status,
        decisionId,
        approvedOn: decision.decidedOn,
        replacesId: replaced?.plan.id ?? null,
      });
      bump(plan);
      await work.manager.save(VisitPlan, plan);
      if (replaced) await this.plans.keepDays(work, plan);
      const { added, removed, moved } = differencesOf(file, replaced);
      work.audit({
        action: 'plan.approve',
        subject: { type: 'visit_plan', id },
        provision: '11-7(2)',
        detail: {
          decisionId,
          totalTiyn: facts.totalTiyn,
          availableTiyn: facts.availableTiyn,
          added: added.length,
          removed: removed.length,
          moved: moved.length,
        },
      });
      return planView(await this.files.of(work, plan), actor);
    });
  }

  /** For groups: the planned visit, where it stands in a plan that is in force. */
  async plannedVisitInForce(work: Work, plannedVisitId: string): Promise<PlannedVisit | null> {
    const visit = await this.plans.visit(work, plannedVisitId);
    const plan = visit && (await this.plans.plan(work, visit.planId));
    return plan?.status === 'approved' ? visit : null;
  }

  private async supersedePlanOf(work: Work, year: number): Promise<PlanFile | null> {
    const plan = await this.plans.planInForceToChange(work, year);
    if (!plan) return null;
    const file = await this.files.of(work, plan);
    plan.status = moveBy(planStates, plan.status, 'supersede', { ...factsOf(file), isBeingReplaced: true }, work.actor);
    bump(plan);
    await work.manager.save(VisitPlan, plan);
    work.audit({ action: 'plan.supersede', subject: { type: 'visit_plan', id: plan.id }, provision: '11-7(2)' });
    return file;
  }
}
