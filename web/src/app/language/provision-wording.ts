import { citationText } from '@shared/law/citations';
import { editionOn } from '@shared/law/editions';
import type { LocalDate } from '@shared/law/local-date';
import { isProvisionId, statementOf } from '@shared/law/provisions';
import type { Texts } from '@shared/locale';

export interface ProvisionWording {
  readonly statement: Texts;
  readonly citation: Texts;
}

/** The provision as the edition in force on the day words it; null for an id or a day that the law does not know. */
export function provisionWording(provision: string, on: LocalDate): ProvisionWording | null {
  const edition = editionOn(on);
  if (!edition || !isProvisionId(provision)) return null;
  return { statement: statementOf(provision, edition.id), citation: citationText(provision, edition.id) };
}
