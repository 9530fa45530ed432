import type { LocalDate } from '../law/local-date';
import type { Locale } from '../locale';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A calendar date as it is written in a sentence: 09.02.2026, and 9 February 2026 in English. */
export function writtenDay(date: LocalDate, locale: Locale): string {
  const [year, month, day] = date.split('-');
  if (locale !== 'en') return `${day}.${month}.${year}`;
  return `${Number(day)} ${englishMonths[Number(month) - 1]} ${year}`;
}
