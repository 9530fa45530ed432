import type { Actor } from '@shared/actor';
import type { Texts } from '@shared/locale';
import { hasPermission } from '@shared/permissions';
import type {
  AllotmentView,
  PlannedVisitView,
  PlanMoney,
  PlanSummary,
  PlanView,
  VisitedPlace,
} from '@shared/plans/plan.contract';
import type { PlaceFacts } from '../places';
import { actionsOf, actionView } from '../platform/states';
import type { AllotmentPart } from './allotment-part.entity';
import type { Allotment } from './allotment.entity';
import { moneyOf, tripsOf, type TripTerms } from './plan.money';
import type { PlanFacts } from './plan.rules';
import { planStates } from './plan.states';
import type { PlannedVisit } from './planned-visit.entity';
import type { VisitPlan } from './visit-plan.entity';

export interface PlannedTrips {
  readonly tripAreaId: string;
  readonly name: Texts;
  readonly tripCostTiyn: number;
}

/** A plan with everything that is judged or shown of it. */
export interface PlanFile {
  readonly plan: VisitPlan;
  readonly allotment: Allotment;
  readonly visits: readonly { readonly visit: PlannedVisit; readonly place: PlaceFacts }[];
  readonly trips: readonly PlannedTrips[];
}

export const availableTiyn = ({ amountTiyn, reserveTiyn }: Allotment): number => amountTiyn - reserveTiyn;

export const visitedPlace = ({ id, name, regionIso }: PlaceFacts): VisitedPlace => ({ id, name, regionIso });

export const termsOf = ({ plan, trips }: Pick<PlanFile, 'plan' | 'trips'>): TripTerms => ({
  tripPlaces: plan.tripPlaces,
  tripCosts: new Map(trips.map(({ tripAreaId, tripCostTiyn }) => [tripAreaId, tripCostTiyn])),
});

export const moneyOfFile = (file: PlanFile): PlanMoney =>
  moneyOf(
    file.visits.map(({ visit }) => visit),
    termsOf(file),
  );

export const factsOf = (file: PlanFile): PlanFacts => ({
  year: file.plan.year,
  totalTiyn: moneyOfFile(file).totalTiyn,
  availableTiyn: availableTiyn(file.allotment),
  visits: file.visits.map(({ visit, place }) => ({ month: visit.month, place })),
});

export const allotmentView = (row: Allotment, parts: readonly AllotmentPart[], actor: Actor): AllotmentView => ({
  id: String(row.year),
  year: row.year,
  amountTiyn: row.amountTiyn,
  reserveTiyn: row.reserveTiyn,
  availableTiyn: availableTiyn(row),
  parts: parts.map(({ source, sourceText, amountTiyn, basis }) => ({ source, sourceText, amountTiyn, basis })),
  version: row.version,
  actions: hasPermission(actor.roles, 'plan.manage') ? [actionView('set', null, actor)] : [],
});

export const planSummary = (
  plan: VisitPlan,
  allotment: Allotment,
  { visitCount, ...money }: PlanMoney & { visitCount: number },
): PlanSummary => ({
  id: plan.id,
  year: plan.year,
  edition: plan.edition,
  status: plan.status,
  visitCount,
  ...money,
  availableTiyn: availableTiyn(allotment),
  remainingTiyn: availableTiyn(allotment) - money.totalTiyn,
  decisionId: plan.decisionId,
  approvedOn: plan.approvedOn,
  replacesId: plan.replacesId,
  runId: plan.runId,
  version: plan.version,
});

export const summaryOf = (file: PlanFile): PlanSummary =>
  planSummary(file.plan, file.allotment, { visitCount: file.visits.length, ...moneyOfFile(file) });

export function plannedVisitViews({ visits, trips }: PlanFile): PlannedVisitView[] {
  const names = new Map(trips.map(({ tripAreaId, name }) => [tripAreaId, name]));
  const areaOf = (id: string | null) => {
    const name = id === null ? undefined : names.get(id);
    return id !== null && name ? { id, name } : null;
  };
  return visits
    .map(({ visit, place }) => ({
      id: visit.id,
      place: visitedPlace(place),
      month: visit.month,
      plannedOn: visit.plannedOn,
      visitDays: visit.visitDays,
      costTiyn: visit.costTiyn,
      tripArea: areaOf(visit.tripAreaId),
    }))
    .sort((a, b) => a.month - b.month || a.place.name.ru.localeCompare(b.place.name.ru, 'ru'));
}

export function planView(file: PlanFile, actor: Actor): PlanView {
  const { plan, visits, trips } = file;
  const made = tripsOf(
    visits.map(({ visit }) => visit),
    termsOf(file),
  );
  return {
    ...summaryOf(file),
    visits: plannedVisitViews(file),
    tripPlaces: plan.tripPlaces,
    trips: trips.map(({ tripAreaId, name, tripCostTiyn }) => ({
      tripArea: { id: tripAreaId, name },
      tripCostTiyn,
      trips: made.get(tripAreaId) ?? 0,
    })),
    actions: actionsOf(planStates, plan.status, factsOf(file), actor),
  };
}
