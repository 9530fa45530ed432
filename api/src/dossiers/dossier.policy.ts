import type { Actor } from '@shared/actor';
import { type ComplaintStep, complaintSteps } from '@shared/dossiers/dossier.contract';
import type { LocalDate } from '@shared/law/local-date';
import { addDays, addMonths } from '@shared/law/terms';
import { hasPermission } from '@shared/permissions';

/** 11-5(4): figures of the register as they stand, for those who may open what is in it. */
export const seesComplaintsExactly = ({ roles }: Actor): boolean => hasPermission(roles, 'complaint.open');

/** The highest step that is reached; a small number is none. */
export const coarsely = (many: number): ComplaintStep | 0 => complaintSteps.findLast((step) => many >= step) ?? 0;

/** The last day of the last quarter that has ended: what came in since is not told, not even by a step that is reached. */
export function endOfLastQuarter(today: LocalDate): LocalDate {
  const monthsIntoTheQuarter = (Number(today.slice(5, 7)) - 1) % 3;
  return addDays(addMonths(`${today.slice(0, 7)}-01`, -monthsIntoTheQuarter), -1);
}
