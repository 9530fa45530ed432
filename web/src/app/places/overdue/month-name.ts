import { formatDate } from '@angular/common';
import type { Locale } from '@shared/locale';

/** `2026-03` as 03.2026 in Kazakh and Russian, March 2026 in English. */
export function monthName(month: string, locale: Locale): string {
  const [year, number] = month.split('-');
  return locale === 'en' ? formatDate(`${month}-01`, 'MMMM yyyy', 'en') : `${number}.${year}`;
}
