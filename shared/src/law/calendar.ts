import { Temporal } from 'temporal-polyfill';
import { parseLocalDate, type LocalDate } from './local-date';

export const CALENDAR_ROW_KINDS = ['day_off', 'working_weekend'] as const;
export type CalendarRowKind = (typeof CALENDAR_ROW_KINDS)[number];

/** One administered exception to the five-day week; `basis` is the act that it rests on. */
export interface CalendarRow {
  readonly day: LocalDate;
  readonly kind: CalendarRowKind;
  readonly name: string;
  readonly basis: string | null;
}

export type NonWorkingReason =
  { readonly reason: 'weekend' } | { readonly reason: 'day_off'; readonly name: string; readonly basis: string | null };

export interface WorkingCalendar {
  isWorkingDay(day: LocalDate): boolean;
  /** Why the day is not worked; null where it is. A named day off explains itself by name, on a weekend too. */
  whyNot(day: LocalDate): NonWorkingReason | null;
  /** The administered row of the day, if any: it says why a Saturday is worked. */
  rowOn(day: LocalDate): CalendarRow | null;
  /** Whether days off of the year were entered at all; a year without them knows weekends only. */
  coversYear(year: number): boolean;
}

/** Throws a RangeError when a date is impossible or a day has two rows, as one of them would be silently lost. */
export function workingCalendar(rows: readonly CalendarRow[]): WorkingCalendar {
  const byDay = new Map(rows.map((row) => [parseLocalDate(row.day), row]));
  if (byDay.size !== rows.length) throw new RangeError('a day has more than one row in the working calendar');
  const years = new Set(rows.filter((row) => row.kind === 'day_off').map((row) => Number(row.day.slice(0, 4))));

  const whyNot = (day: LocalDate): NonWorkingReason | null => {
    const row = byDay.get(day);
    if (row?.kind === 'day_off') return { reason: 'day_off', name: row.name, basis: row.basis };
    if (row?.kind === 'working_weekend') return null;
    return Temporal.PlainDate.from(day).dayOfWeek >= 6 ? { reason: 'weekend' } : null;
  };

  return {
    whyNot,
    isWorkingDay: (day) => whyNot(day) === null,
    rowOn: (day) => byDay.get(day) ?? null,
    coversYear: (year) => years.has(year),
  };
}
