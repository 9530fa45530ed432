import type { LocalDate } from '@shared/law/local-date';
import type { CalendarMonth } from '@shared/plans/plan-run.contract';

/** Months of a run count from January of its first year; before it they are below zero. */
export const monthIndex = (day: LocalDate | CalendarMonth, fromYear: number): number =>
  (Number(day.slice(0, 4)) - fromYear) * 12 + Number(day.slice(5, 7)) - 1;

export const calendarMonth = (index: number, fromYear: number): CalendarMonth =>
  `${fromYear + Math.floor(index / 12)}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`;

/** The first month that may still be planned: never the current one, in which groups are on their way already. */
export const firstMonthToPlan = (today: LocalDate, fromYear: number): number =>
  Math.max(0, monthIndex(today, fromYear) + 1);
