import { formatDate } from '@angular/common';
import { inject, Pipe, type PipeTransform } from '@angular/core';
import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';
import { Language } from '../language/language';

/** 22.11.2026 in Kazakh and Russian, 22 November 2026 in English; nothing where there is no date. */
export function localDate(day: LocalDate, locale: Locale): string {
  const [year, month, date] = day.split('-');
  return locale === 'en' ? formatDate(day, 'd MMMM yyyy', 'en') : `${date}.${month}.${year}`;
}

@Pipe({ name: 'localDate', pure: false })
export class LocalDatePipe implements PipeTransform {
  private readonly language = inject(Language);

  transform(day: LocalDate | null | undefined): string {
    return day ? localDate(day, this.language.active()) : '';
  }
}
