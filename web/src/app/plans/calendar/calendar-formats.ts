import { formatDate } from '@angular/common';
import type { CalendarOptions } from 'fullcalendar';
import type { Locale } from '@shared/locale';

const written = (date: Date, pattern: string, locale: Locale): string => formatDate(date, pattern, locale, 'UTC');

/** «8 наурыз 2027», «8 марта 2027», «8 March 2027». */
export const fullDay = (date: Date, locale: Locale): string => written(date, 'd MMMM y', locale);

export const weekdayName = (date: Date, locale: Locale): string => written(date, 'EEEE', locale);

/** «дс», «пн», «Mo»: short enough for the twelve months of a year. */
export const weekdayLetters = (date: Date, locale: Locale): string => written(date, 'EEEEEE', locale);

/**
 * Dates as FullCalendar shows them, by Angular's data: FullCalendar asks the browser's Intl, and Chromium's has no Kazakh.
 * `marker` is the midnight of the day in UTC.
 */
export function calendarFormats(locale: Locale): CalendarOptions {
  const by =
    (pattern: string) =>
    ({ date }: { readonly date: { readonly marker: Date } }): string =>
      written(date.marker, pattern, locale);
  return {
    titleFormat: by('LLLL y'),
    singleMonthTitleFormat: by('LLLL'),
    dayCellFormat: by('d'),
    monthStartFormat: by('d MMM'),
    popoverFormat: by('d MMMM y'),
    listDayFormat: by('d MMMM'),
    listDayAltFormat: by('EEEE'),
  };
}
