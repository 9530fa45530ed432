import type { LocalDate } from '@shared/law/local-date';

/** The calendar day in Almaty, whatever the clock zone of the reader; `sv` writes days as YYYY-MM-DD. */
export function today(): LocalDate {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Almaty' }).format(new Date());
}
