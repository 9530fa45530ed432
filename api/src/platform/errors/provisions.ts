import { citationText } from '@shared/law/citations';
import { editionOn } from '@shared/law/editions';
import type { LocalDate } from '@shared/law/local-date';
import { type ProvisionId, statementOf } from '@shared/law/provisions';
import type { Locale } from '@shared/locale';

/** The provision with its law and short statement, in the edition that is in force on the day. */
export function citeProvision(provision: ProvisionId, locale: Locale, day: LocalDate): string {
  const edition = editionOn(day)?.id ?? 'sss-2019';
  return `${citationText(provision, edition)[locale]}: ${statementOf(provision, edition)[locale]}`;
}
