import { CLOCKS } from '@shared/law/clocks';
import type { LocalDate } from '@shared/law/local-date';
import { addMonths, daysLeft, termOf } from '@shared/law/terms';
import type { PeriodicState, PlaceDue } from '@shared/places/place.contract';
import { isUnderTheMandate, type MandatePeriod } from './place.rules';

/** How long before the day a place is listed as soon due: the office's own notice, the law sets none. */
export const soonMonths = 6;

export const cycleMonths = CLOCKS.periodic_cycle.months;

/**
 * 11-7(1)(1): at least once in four years, counted from the last periodic visit only, never moved for a day off. The
 * next visit starts on `dueOn` at the latest.
 */
export function dueOf(
  place: MandatePeriod & { readonly lastPeriodicVisitOn: LocalDate | null },
  today: LocalDate,
): PlaceDue | null {
  if (!isUnderTheMandate(place, today)) return null;
  const { lastPeriodicVisitOn } = place;
  if (lastPeriodicVisitOn === null) return { lastPeriodicVisitOn, dueOn: null, state: 'never', daysLeft: null };
  const term = termOf(CLOCKS.periodic_cycle, lastPeriodicVisitOn);
  const dueOn = term.statutoryEnd;
  return { lastPeriodicVisitOn, dueOn, state: stateOf(dueOn, today), daysLeft: daysLeft(term, today) };
}

function stateOf(dueOn: LocalDate, today: LocalDate): PeriodicState {
  if (dueOn < today) return 'overdue';
  return dueOn <= addMonths(today, soonMonths) ? 'soon' : 'in-time';
}
