import type { LocalDate } from '@shared/law/local-date';
import type { ChangePlannedVisit, PlannedVisitView, PlanView } from '@shared/plans/plan.contract';
import type { ShownProblem } from '../../http/problem';

/** Where a visit is to go: a month, and a day within it or none. */
export interface Destination {
  readonly month: number;
  readonly day: LocalDate | null;
}

/**
 * What becomes of a visit that is dropped somewhere or given another day in the form. `day` stays within its month and is
 * made at once; `month` changes the plan, so it is priced and asked first; `refused` says why, and the visit stays.
 */
export type VisitMove =
  | { readonly kind: 'none' }
  | { readonly kind: 'day' | 'month'; readonly body: ChangePlannedVisit }
  | { readonly kind: 'refused'; readonly problem: ShownProblem };

export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));
export const monthOf = (day: LocalDate): number => Number(day.slice(5, 7));

/** The rules are the server's: its refusal of the action is shown in its own words, with the provision. */
export function moveOf(plan: PlanView, visit: PlannedVisitView, to: Destination): VisitMove {
  if (to.month === visit.month && to.day === visit.plannedOn) return { kind: 'none' };
  if (to.day !== null && yearOf(to.day) !== plan.year) return refused('calendar.refused.otherYear');
  const isOwnMonth = to.month === visit.month;
  const action = plan.actions.find(({ name }) => name === (isOwnMonth ? 'schedule-visit' : 'change-visit'));
  if (action?.refusal) {
    const { code, message, provision } = action.refusal;
    return { kind: 'refused', problem: { status: 409, code, title: message, provision, correlationId: '' } };
  }
  if (!action?.allowed) return refused('calendar.refused.notYours');
  if (isOwnMonth) return { kind: 'day', body: { plannedOn: to.day } };
  return { kind: 'month', body: { month: to.month, ...(to.day !== null && { plannedOn: to.day }) } };
}

export const dropOf = (plan: PlanView, visit: PlannedVisitView, day: LocalDate): VisitMove =>
  moveOf(plan, visit, { month: monthOf(day), day });

const refused = (key: string): VisitMove => ({ kind: 'refused', problem: { key } });
