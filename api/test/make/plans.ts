import type { AllotmentView, PlannedVisitView, PlanView } from '@shared/plans/plan.contract';
import type { TestApp } from '../app';
import { decide } from './council';
import { made } from './made';
import { makePlace } from './places';

interface Money {
  year?: number;
  amountTiyn?: number;
  reserveTiyn?: number;
}

const yearOf = (app: TestApp): number => Number(app.clock.today().slice(0, 4));

/** The year's money, ten million tenge unless told; the one that is there already stays. */
export async function makeAllotment(app: TestApp, given: Money = {}): Promise<AllotmentView> {
  const { year = yearOf(app), amountTiyn = 1_000_000_000, reserveTiyn = 0 } = given;
  const office = app.as(['office']);
  const earlier = await office.get<AllotmentView>(`/allotments/${year}`);
  if (earlier.status === 200) return earlier.body;
  const body = { amountTiyn, reserveTiyn, basis: 'Law on the republican budget' };
  return made(await office.put<AllotmentView>(`/allotments/${year}`, body));
}

export interface PlanWish extends Money {
  visits?: { placeId?: string; month?: number; costTiyn?: number }[];
}

/** A draft with its allotment and visits; each visit gets a new place unless it names one. */
export async function makePlan(app: TestApp, { visits = [{}], ...money }: PlanWish = {}): Promise<PlanView> {
  const { year } = await makeAllotment(app, money);
  const office = app.as(['office']);
  let plan = made(await office.post<PlanView>('/plans', { year }));
  for (const { placeId, month = 6, costTiyn = 50_000_000 } of visits) {
    const place = placeId ?? (await makePlace(app)).id;
    plan = made(await office.post<PlanView>(`/plans/${plan.id}/visits`, { placeId: place, month, costTiyn }));
  }
  return plan;
}

/** @example const plan = await makeApprovedPlan(app, { visits: [{ placeId, month: 4 }] }) */
export async function makeApprovedPlan(app: TestApp, wish: PlanWish = {}): Promise<PlanView> {
  return approvePlan(app, await makePlan(app, wish));
}

export async function approvePlan(app: TestApp, plan: PlanView): Promise<PlanView> {
  const decisionId = await decide(app, { subjectType: 'visit_plan', subjectId: plan.id });
  return made(await app.as(['office']).post<PlanView>(`/plans/${plan.id}/approval`, { decisionId }));
}

export function onlyVisitOf(plan: PlanView): PlannedVisitView {
  const [visit] = plan.visits;
  if (!visit) throw new Error('the plan has no visit');
  return visit;
}
