import type { AllotmentView, PlanSummary, PlanView } from '@shared/plans/plan.contract';
import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import { type Council, decide } from '../play/acts/council';
import type { Person } from '../play/person';
import type { Narrator } from './narrator';

export interface PlannedYear {
  readonly plan: PlanView;
  readonly place: PlaceView;
  readonly plannedVisitId: string;
  readonly costTiyn: number;
}

const costTiyn = 40_000_000;

/** The plan of the year, or its next edition: over the money it is refused, within it the Council approves it (11-7(2)). */
export async function playPlanning(
  tell: Narrator,
  council: Council,
  year: number,
  visitDay: string,
  day: string,
): Promise<PlannedYear> {
  const { office } = council;
  tell.chapter('The visit plan');
  const allotment = await allotmentOf(council, year);
  const { items } = await office.get<Page<PlanSummary>>(`/plans?year=${year}&status=approved`);
  let plan = await office.post<PlanView>('/plans', { year, ...(items[0] && { copyFrom: items[0].id }) });
  const place = await overduePlaceOutside(plan, office);
  tell.step('11-7(1)(1)', `an overdue place, counted from the last periodic visit only: ${place.name.en}`);

  const month = Number(visitDay.slice(5, 7));
  const dear = await office.post<PlanView>(`/plans/${plan.id}/visits`, {
    placeId: place.id,
    month,
    costTiyn: allotment.amountTiyn + 1,
  });
  const tooDear = dear.visits.find((visit) => visit.place.id === place.id);
  const refusedBy = await decide(council, day, {
    title: `Жоспар / План ${year}: артық / сверх`,
    subjectType: 'visit_plan',
    subjectId: plan.id,
  });
  tell.refusal(
    'a plan over the allotted money',
    await office.refused(
      'POST',
      `/plans/${plan.id}/approval`,
      { decisionId: refusedBy.id },
      { code: 'PLAN.OVER_ALLOTMENT', provision: '11-7(2)' },
    ),
  );
  await office.remove(`/plans/${plan.id}/visits/${tooDear?.id ?? ''}`);
  plan = await office.post<PlanView>(`/plans/${plan.id}/visits`, { placeId: place.id, month, costTiyn });
  const decision = await decide(council, day, {
    title: `Жоспар / План ${year}`,
    subjectType: 'visit_plan',
    subjectId: plan.id,
  });
  plan = await office.post<PlanView>(`/plans/${plan.id}/approval`, { decisionId: decision.id });
  tell.step('11-7(2)', `the Council approves edition ${plan.edition} of the plan by decision ${decision.number}`);
  const plannedVisitId = plan.visits.find((visit) => visit.place.id === place.id)?.id ?? '';
  return { plan, place, plannedVisitId, costTiyn };
}

async function overduePlaceOutside(plan: PlanView, office: Person): Promise<PlaceView> {
  const planned = new Set(plan.visits.map((visit) => visit.place.id));
  for (const type of ['&type=correctional_institution', '']) {
    const { items } = await office.get<Page<PlaceView>>(`/places?due=never&sort=due&limit=200${type}`);
    const place = items.find(({ id }) => !planned.has(id));
    if (place) return place;
  }
  throw new Error('no place is left to visit');
}

/** The year's money, raised by one visit so that a finished demonstration plan has room for another. */
async function allotmentOf({ office }: Council, year: number): Promise<AllotmentView> {
  const { items } = await office.get<Page<PlanSummary>>(`/plans?year=${year}&status=approved`);
  const planned = items[0]?.totalTiyn ?? 0;
  const earlier = items[0] ? await office.get<AllotmentView>(`/allotments/${year}`) : undefined;
  return office.put<AllotmentView>(
    `/allotments/${year}`,
    {
      amountTiyn: planned + 3 * costTiyn,
      reserveTiyn: costTiyn,
      basis: `Республикалық бюджет / Республиканский бюджет, ${year}`,
    },
    { ifMatch: earlier?.version },
  );
}
