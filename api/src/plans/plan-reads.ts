import type { LocalDate } from '@shared/law/local-date';
import type { Work } from '../platform/database';
import type { PlanFile } from './plan.view';

/** How a plan is read: each way tells of places and months. */
export type PlanRead =
  'plan.read' | 'plan.price' | 'plan.compare' | 'plan.print' | 'plan.export' | 'plan.judge-surprise';

/**
 * Visits are unannounced (11-7(2)), so whoever looks at visits to come leaves a trace: one entry, written with the read or
 * nothing is given. What lies behind us tells nobody anything, and leaves none.
 */
export function recordReadOfVisitsToCome(work: Work, read: PlanRead, { plan, visits }: PlanFile): void {
  const months = visits.map(({ visit }) => visit.month);
  if (!months.some((month) => isToCome(plan.year, month, work.today))) return;
  const { id, year, edition } = plan;
  work.audit({ action: read, subject: { type: 'visit_plan', id }, provision: '11-7(2)', detail: { year, edition } });
}

/** The month that runs is still to come: its visits may be. */
const isToCome = (year: number, month: number, today: LocalDate): boolean =>
  `${year}-${String(month).padStart(2, '0')}` >= today.slice(0, 7);
