import type { LocalDate } from '@shared/law/local-date';

/** The demonstration's two legal years: one that is finished, its annual report published, and one under way. */
export interface DemonstrationYears {
  readonly finished: number;
  readonly underWay: number;
  readonly today: LocalDate;
}

/** Until May the last year's annual report may not be published yet, so the year before is the finished one. */
export function demonstrationYears(today: LocalDate): DemonstrationYears {
  const year = Number(today.slice(0, 4));
  const finished = today.slice(5) >= '05-01' ? year - 1 : year - 2;
  return { finished, underWay: finished + 1, today };
}

export const dayOf = (year: number, month: number, day: number): LocalDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const plusDays = (day: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
