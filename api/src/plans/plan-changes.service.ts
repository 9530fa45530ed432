import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { AddPlannedVisit, ChangePlannedVisit, PlanView } from '@shared/plans/plan.contract';
import { mustBeUnderTheMandate, PlacesService } from '../places';
import { applyChange, bump, requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { PlanEstimates } from './plan-estimates.service';
import { PlanFiles } from './plan-files.service';
import * as rules from './plan.rules';
import { type PlanAction, planStates } from './plan.states';
import { factsOf, type PlanFile, planView } from './plan.view';
import { PlannedVisit } from './planned-visit.entity';
import { PlansRepository } from './plans.repository';
import { VisitPlan } from './visit-plan.entity';

type Detail = Record<string, string | number | null | readonly string[]>;

/**
 * Changes of a plan by hand. Two people who change one plan at once: the second is shown the first one's and nothing is
 * overwritten, because every change of a visit is one of the plan.
 */
@Injectable()
export class PlanChanges {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly plans: PlansRepository,
    private readonly files: PlanFiles,
    private readonly places: PlacesService,
    private readonly estimates: PlanEstimates,
  ) {}

  addVisit(actor: Actor, id: string, version: number | undefined, body: AddPlannedVisit): Promise<PlanView> {
    return this.change(actor, { id, version, action: 'add-visit' }, async (work, { plan, visits }) => {
      const { placeId, month } = body;
      const place = await this.places.placeFacts(work, placeId);
      refuseIf(rules.placeMustBeUnderTheMandateInTheMonth({ month, place }, plan.year), 'placeId');
      refuseIf(rules.placeMustNotBeInThePlanTwice(visits.some(({ visit }) => visit.placeId === placeId)), 'placeId');
      const estimate = (await this.estimates.of(work, [placeId])).get(placeId) ?? notFound();
      const costTiyn = body.costTiyn ?? estimate.costTiyn;
      refuseIf(rules.costMustBeKnown(costTiyn), 'costTiyn');
      const visitDays = body.visitDays ?? estimate.visitDays;
      const { tripAreaId, tripCostTiyn } = estimate;
      const planned = { placeId, month, costTiyn: costTiyn ?? 0, visitDays };
      await this.plans.addVisits(work, id, [{ ...planned, tripAreaId, tripCostTiyn }]);
      return planned;
    });
  }

  /** Month, cost and days are the Council's to decide; the day within the month is the office's (11-7(2)). */
  changeVisit(actor: Actor, id: string, visitId: string, version: number, body: ChangePlannedVisit): Promise<PlanView> {
    const { plannedOn, ...decided } = body;
    const isOfTheDay = Object.values(decided).every((value) => value === undefined);
    const action = isOfTheDay ? 'schedule-visit' : 'change-visit';
    return this.change(actor, { id, version, action }, async (work, { plan, visits }) => {
      const { visit, place } = visits.find((planned) => planned.visit.id === visitId) ?? notFound();
      const leavesItsMonth = decided.month !== undefined && decided.month !== visit.month;
      const day = plannedOn === undefined && leavesItsMonth ? null : plannedOn;
      const changed = applyChange<PlannedVisit>(visit, { ...decided, plannedOn: day });
      refuseIf(rules.placeMustBeUnderTheMandateInTheMonth({ month: visit.month, place }, plan.year), 'month');
      refuseIf(rules.dayMustLieInItsMonth(visit, plan.year), 'plannedOn');
      if (visit.plannedOn) refuseIf(mustBeUnderTheMandate(place, visit.plannedOn), 'plannedOn');
      await work.manager.save(PlannedVisit, visit);
      return { placeId: visit.placeId, month: visit.month, plannedOn: visit.plannedOn, changed };
    });
  }

  removeVisit(actor: Actor, id: string, version: number | undefined, visitId: string): Promise<PlanView> {
    return this.change(actor, { id, version, action: 'remove-visit' }, async (work, { visits }) => {
      const { visit } = visits.find((planned) => planned.visit.id === visitId) ?? notFound();
      await this.plans.removeVisit(work, visit);
      return { placeId: visit.placeId };
    });
  }

  private change(
    actor: Actor,
    { id, version, action }: { id: string; version: number | undefined; action: PlanAction },
    act: (work: Work, file: PlanFile) => Promise<Detail>,
  ): Promise<PlanView> {
    return this.unit.run(actor, async (work) => {
      const file = await this.files.findToChange(work, id);
      const { plan } = file;
      moveBy(planStates, plan.status, action, factsOf(file), actor);
      if (version !== undefined) requireVersion(plan, version, () => planView(file, actor));
      const detail = await act(work, file);
      if (action !== 'schedule-visit') plan.changedAt = work.now;
      bump(plan);
      await work.manager.save(VisitPlan, plan);
      work.audit({ action: `plan.${action}`, subject: { type: 'visit_plan', id }, provision: '11-7(2)', detail });
      return planView(await this.files.of(work, plan), actor);
    });
  }
}
