import type { AddPlannedVisit, ChangePlannedVisit, PlannedVisitView } from '@shared/plans/plan.contract';
import { tengeText, tiynOf, wholeOf } from './tenge-text';

/** What stands in the form of one visit. */
export interface VisitDraft {
  /** 1 to 12, `out`, or nothing yet. */
  readonly month: string;
  readonly days: string;
  readonly cost: string;
  readonly day: string;
}

/** In the place of a month: the place is taken out of the plan. */
export const out = 'out';

export const draftOf = (visit: PlannedVisitView | null): VisitDraft => ({
  month: visit ? String(visit.month) : '',
  days: visit ? String(visit.visitDays) : '',
  cost: visit ? tengeText(visit.costTiyn) : '',
  day: visit?.plannedOn ?? '',
});

/** As the server is asked for the price; null: not visited at all. */
export const monthOf = ({ month }: VisitDraft): number | null => (month === out ? null : wholeOf(month));

/** What is left empty is the register's estimate of the place. */
export const additionOf = ({ month, days, cost }: VisitDraft, placeId: string): AddPlannedVisit => ({
  placeId,
  month: wholeOf(month),
  ...(cost.trim() && { costTiyn: tiynOf(cost) }),
  ...(days.trim() && { visitDays: wholeOf(days) }),
});

/** What differs from the visit as it stands. */
export function changeOf(draft: VisitDraft, visit: PlannedVisitView): ChangePlannedVisit {
  const [month, visitDays, costTiyn] = [wholeOf(draft.month), wholeOf(draft.days), tiynOf(draft.cost)];
  return {
    ...(month !== visit.month && { month }),
    ...(visitDays !== visit.visitDays && { visitDays }),
    ...(costTiyn !== visit.costTiyn && { costTiyn }),
  };
}
