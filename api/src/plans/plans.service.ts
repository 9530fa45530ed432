import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type {
  AddPlannedVisit,
  ApprovePlan,
  CreatePlan,
  PlanQuery,
  PlanSummary,
  PlanView,
} from '@shared/plans/plan.contract';
import { CouncilDecisions } from '../council';
import { PlacesService } from '../places';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import {
  placeMustBeUnderTheMandateInTheMonth,
  placeMustNotBeInThePlanTwice,
  planMustBeAsTheCouncilDecided,
  yearMustHaveAnAllotment,
} from './plan.rules';
import { type PlanAction, planStates } from './plan.states';
import { factsOf, type PlanFile, planSummary, planView } from './plan.view';
import { PlannedVisit } from './planned-visit.entity';
import { PlansRepository } from './plans.repository';
import { VisitPlan } from './visit-plan.entity';

@Injectable()
export class PlansService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly plans: PlansRepository,
    private readonly places: PlacesService,
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
        return allotment ? [planSummary(plan, allotment, totals.get(plan.id) ?? { visitCount: 0, totalTiyn: 0 })] : [];
      });
      return { items: summaries, nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<PlanView> {
    return this.unit.read(actor, async (work) =>
      planView(await this.fileOf(work, (await this.plans.plan(work, id)) ?? notFound()), actor),
    );
  }

  create(actor: Actor, { year, copyFrom }: CreatePlan): Promise<PlanView> {
    return this.unit.run(actor, async (work) => {
      refuseIf(yearMustHaveAnAllotment(await this.plans.allotment(work, year), year), 'year');
      if (copyFrom && !(await this.plans.plan(work, copyFrom))) {
        throw new Refusal('RECORD.REFERENCE_MISSING', { field: 'copyFrom' });
      }
      const plan = await work.manager.save(VisitPlan, {
        year,
        edition: await this.plans.nextEdition(work, year),
        status: 'draft' as const,
        decisionId: null,
        approvedOn: null,
        changedAt: work.now,
        version: 1,
        createdAt: work.now,
      });
      if (copyFrom) await this.plans.copyVisits(work, copyFrom, plan.id);
      work.audit({
        action: 'plan.create',
        subject: { type: 'visit_plan', id: plan.id },
        detail: { year, edition: plan.edition, copyFrom: copyFrom ?? null },
      });
      return planView(await this.fileOf(work, plan), actor);
    });
  }

  addVisit(actor: Actor, id: string, body: AddPlannedVisit): Promise<PlanView> {
    return this.change(actor, id, 'add-visit', async (work, { plan, visits }) => {
      const place = await this.places.placeFacts(work, body.placeId);
      refuseIf(placeMustBeUnderTheMandateInTheMonth({ ...body, place }, plan.year), 'placeId');
      refuseIf(placeMustNotBeInThePlanTwice(visits.some(({ visit }) => visit.placeId === body.placeId)), 'placeId');
      const costTiyn = body.costTiyn ?? 0;
      await work.manager.save(PlannedVisit, { planId: id, placeId: body.placeId, month: body.month, costTiyn });
      return { placeId: body.placeId, month: body.month, costTiyn };
    });
  }

  removeVisit(actor: Actor, id: string, visitId: string): Promise<PlanView> {
    return this.change(actor, id, 'remove-visit', async (work, { visits }) => {
      const { visit } = visits.find((planned) => planned.visit.id === visitId) ?? notFound();
      await work.manager.delete(PlannedVisit, { id: visit.id });
      return { placeId: visit.placeId };
    });
  }

  /** 11-7(2): the edition in force gives way in the same transaction, so that a year never has two. */
  approve(actor: Actor, id: string, { decisionId }: ApprovePlan): Promise<PlanView> {
    return this.unit.run(actor, async (work) => {
      const file = await this.fileOf(work, (await this.plans.planToChange(work, id)) ?? notFound());
      const { plan } = file;
      const facts = factsOf(file);
      const status = moveBy(planStates, plan.status, 'approve', facts, actor);
      const decision = await this.decisions.requireAdopted(work, decisionId, { type: 'visit_plan', id }, '11-7(2)');
      refuseIf(planMustBeAsTheCouncilDecided(plan.changedAt, decision.createdAt));
      await this.supersedePlanOf(work, plan.year);
      Object.assign(plan, { status, decisionId, approvedOn: decision.decidedOn });
      bump(plan);
      await work.manager.save(VisitPlan, plan);
      work.audit({
        action: 'plan.approve',
        subject: { type: 'visit_plan', id },
        provision: '11-7(2)',
        detail: { decisionId, totalTiyn: facts.totalTiyn, availableTiyn: facts.availableTiyn },
      });
      return planView(file, actor);
    });
  }

  /** For groups: the planned visit, where it stands in a plan that is in force. */
  async plannedVisitInForce(work: Work, plannedVisitId: string): Promise<PlannedVisit | null> {
    const visit = await this.plans.visit(work, plannedVisitId);
    const plan = visit && (await this.plans.plan(work, visit.planId));
    return plan?.status === 'approved' ? visit : null;
  }

  private async supersedePlanOf(work: Work, year: number): Promise<void> {
    const earlier = await this.plans.planInForce(work, year);
    if (!earlier) return;
    const facts = { ...factsOf(await this.fileOf(work, earlier)), isBeingReplaced: true };
    earlier.status = moveBy(planStates, earlier.status, 'supersede', facts, work.actor);
    bump(earlier);
    await work.manager.save(VisitPlan, earlier);
    work.audit({ action: 'plan.supersede', subject: { type: 'visit_plan', id: earlier.id }, provision: '11-7(2)' });
  }

  private change(
    actor: Actor,
    id: string,
    action: PlanAction,
    act: (work: Work, file: PlanFile) => Promise<Record<string, string | number>>,
  ): Promise<PlanView> {
    return this.unit.run(actor, async (work) => {
      const plan = (await this.plans.planToChange(work, id)) ?? notFound();
      const file = await this.fileOf(work, plan);
      moveBy(planStates, plan.status, action, factsOf(file), actor);
      const detail = await act(work, file);
      plan.changedAt = work.now;
      bump(plan);
      await work.manager.save(VisitPlan, plan);
      work.audit({ action: `plan.${action}`, subject: { type: 'visit_plan', id }, provision: '11-7(2)', detail });
      return planView(await this.fileOf(work, plan), actor);
    });
  }

  private async fileOf(work: Work, plan: VisitPlan): Promise<PlanFile> {
    const allotment = (await this.plans.allotment(work, plan.year)) ?? notFound();
    const visits = await this.plans.visits(work, plan.id);
    const places = await this.places.placeFactsOf(
      work,
      visits.map((visit) => visit.placeId),
    );
    return {
      plan,
      allotment,
      visits: visits.map((visit) => ({ visit, place: places.get(visit.placeId) ?? notFound() })),
    };
  }
}
