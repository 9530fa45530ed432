import { CLOCKS } from '@shared/law/clocks';
import type { LocalDate } from '@shared/law/local-date';
import { termOf } from '@shared/law/terms';
import type { PeriodicTerm } from '@shared/places/overdue.contract';
import type { PlaceDue } from '@shared/places/place.contract';
import { clockView } from '../../platform/deadlines';

/** How the due day was counted (11-7(1)(1)), as every statutory clock is shown; null where there is nothing to count from. */
export function periodicTerm(due: PlaceDue | null, today: LocalDate): PeriodicTerm | null {
  if (!due?.lastPeriodicVisitOn) return null;
  const { provision, event, statutoryEnd, steps } = termOf(CLOCKS.periodic_cycle, due.lastPeriodicVisitOn);
  const counted = { clock: CLOCKS.periodic_cycle.id, provision, eventOn: event, statutoryEnd, steps };
  return clockView({ ...counted, effectiveEnd: statutoryEnd, metOn: null }, today);
}
