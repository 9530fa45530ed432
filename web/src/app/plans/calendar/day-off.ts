import type { CalendarDayView } from '@shared/deadlines/calendar-day.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';

/** Why a day is not worked: the name of a day off that was entered; an empty name for a weekend; null where it is worked. */
export function dayOffOf(day: LocalDate, entered: readonly CalendarDayView[], locale: Locale): string | null {
  const row = entered.find((each) => each.day === day);
  if (row?.kind === 'day_off') return row.names[locale];
  if (row?.kind === 'working_weekend') return null;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? '' : null;
}
