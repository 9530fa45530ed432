import type { LocalDate } from '@shared/law/local-date';
import { addMonths } from '@shared/law/terms';
import type { DueForecast, DueMonth, DueSummary } from '@shared/places/overdue.contract';
import { cycleMonths } from '../place.due';

const monthsOfAYear = 12;

/**
 * 11-7(1)(1): what falls due in each month of the four years from today on, and what is owed by its end if nobody is visited.
 * @param fallingDue places whose due day lies in a month and has not passed, by `2026-03`
 */
export function dueForecast(
  today: LocalDate,
  { places, never, overdue }: Pick<DueSummary, 'places' | 'never' | 'overdue'>,
  fallingDue: ReadonlyMap<string, number>,
): DueForecast {
  let owed = never + overdue;
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  const months = Array.from({ length: cycleMonths }, (_, ahead): DueMonth => {
    const month = addMonths(firstOfMonth, ahead).slice(0, 7);
    const falling = fallingDue.get(month) ?? 0;
    owed += falling;
    return { month, fallingDue: falling, owed };
  });
  return { today, places, never, overdue, months, visitsAYear: Math.ceil(places / (cycleMonths / monthsOfAYear)) };
}
