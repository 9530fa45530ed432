import { formatDate } from '@angular/common';
import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { Locale } from '@shared/locale';
import { Language } from '../language/language';

/** The name of a month that stands alone: 3 → «наурыз», «март», «March». */
export function monthName(month: number, locale: Locale): string {
  return formatDate(`2026-${String(month).padStart(2, '0')}-01`, 'LLLL', locale);
}

@Pipe({ name: 'month', pure: false })
export class MonthPipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(month: number): string {
    return monthName(month, this.language.active());
  }
}
