import type { Actor } from '@shared/actor';
import { hasPermission } from '@shared/permissions';
import type { AllotmentView, PlanSummary, PlanView, VisitedPlace } from '@shared/plans/plan.contract';
import type { PlaceFacts } from '../places';
import { actionsOf, actionView } from '../platform/states';
import type { Allotment } from './allotment.entity';
import type { PlanFacts } from './plan.rules';
import { planStates } from './plan.states';
import type { PlannedVisit } from './planned-visit.entity';
import type { VisitPlan } from './visit-plan.entity';

/** A plan with everything that is judged or shown of it. */
export interface PlanFile {
  readonly plan: VisitPlan;
  readonly allotment: Allotment;
  readonly visits: readonly { readonly visit: PlannedVisit; readonly place: PlaceFacts }[];
}

export const availableTiyn = ({ amountTiyn, reserveTiyn }: Allotment): number => amountTiyn - reserveTiyn;

export const visitedPlace = ({ id, name, regionIso }: PlaceFacts): VisitedPlace => ({ id, name, regionIso });

export const factsOf = ({ plan, allotment, visits }: PlanFile): PlanFacts => ({
  year: plan.year,
  totalTiyn: visits.reduce((sum, { visit }) => sum + visit.costTiyn, 0),
  availableTiyn: availableTiyn(allotment),
  visits: visits.map(({ visit, place }) => ({ month: visit.month, place })),
});

export const allotmentView = (row: Allotment, actor: Actor): AllotmentView => ({
  id: String(row.year),
  year: row.year,
  amountTiyn: row.amountTiyn,
  reserveTiyn: row.reserveTiyn,
  availableTiyn: availableTiyn(row),
  parts: [{ source: 'republican_budget', sourceText: null, amountTiyn: row.amountTiyn, basis: row.basis }],
  version: row.version,
  actions: hasPermission(actor.roles, 'plan.manage') ? [actionView('set', null, actor)] : [],
});

export const planSummary = (
  plan: VisitPlan,
  allotment: Allotment,
  { visitCount, totalTiyn }: { visitCount: number; totalTiyn: number },
): PlanSummary => ({
  id: plan.id,
  year: plan.year,
  edition: plan.edition,
  status: plan.status,
  visitCount,
  visitsTiyn: totalTiyn,
  tripsTiyn: 0,
  totalTiyn,
  availableTiyn: availableTiyn(allotment),
  remainingTiyn: availableTiyn(allotment) - totalTiyn,
  decisionId: plan.decisionId,
  approvedOn: plan.approvedOn,
  replacesId: null,
  runId: null,
  version: plan.version,
});

export function planView(file: PlanFile, actor: Actor): PlanView {
  const { plan, allotment, visits } = file;
  const facts = factsOf(file);
  return {
    ...planSummary(plan, allotment, { visitCount: visits.length, totalTiyn: facts.totalTiyn }),
    visits: visits
      .map(({ visit, place }) => ({
        id: visit.id,
        place: visitedPlace(place),
        month: visit.month,
        plannedOn: null,
        visitDays: 1,
        costTiyn: visit.costTiyn,
        tripArea: null,
      }))
      .sort((a, b) => a.month - b.month || a.place.name.ru.localeCompare(b.place.name.ru, 'ru')),
    tripPlaces: 1,
    trips: [],
    actions: actionsOf(planStates, plan.status, facts, actor),
  };
}
