import { formatDate } from '@angular/common';
import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { Locale } from '@shared/locale';
import type { CalendarMonth } from '@shared/plans/plan-run.contract';
import { Language } from '../../language/language';

/** `2027-03` → «наурыз 2027», «март 2027», «March 2027». */
export const calendarMonth = (month: CalendarMonth, locale: Locale): string =>
  formatDate(`${month}-01`, 'LLLL y', locale);

@Pipe({ name: 'calendarMonth', pure: false })
export class CalendarMonthPipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(month: CalendarMonth | null): string {
    return month === null ? '' : calendarMonth(month, this.language.active());
  }
}
