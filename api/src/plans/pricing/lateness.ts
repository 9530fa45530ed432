import { CLOCKS } from '@shared/law/clocks';
import type { LocalDate } from '@shared/law/local-date';
import { termOf } from '@shared/law/terms';

interface Due {
  readonly lastPeriodicVisitOn: LocalDate | null;
  readonly underMandateFrom: LocalDate;
}

/**
 * Whole months from the month in which a periodic visit is due to that of the visit (11-7(1)(1)); null: left out of the year,
 * which counts as visited a year after it, as the planner counts. A place that was never visited is due from the first day
 * of the mandate over it.
 */
export function monthsLate(place: Due, year: number, month: number | null): number {
  const { lastPeriodicVisitOn, underMandateFrom } = place;
  const dueOn = lastPeriodicVisitOn
    ? termOf(CLOCKS.periodic_cycle, lastPeriodicVisitOn).statutoryEnd
    : underMandateFrom;
  const visited = month === null ? (year + 2) * 12 : year * 12 + month - 1;
  return Math.max(0, visited - monthOf(dueOn));
}

const monthOf = (day: LocalDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
