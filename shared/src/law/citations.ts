import { editionById, type EditionId } from './editions';
import type { ProvisionId } from './provisions';
import type { Texts } from './texts';

/**
 * A provision as the edition numbers it: '11-9(3)' stays so in the first law and is '151(3)' in the Social Code.
 * @example citeFor('11-1', 'sc-2023') // '143'
 */
export function citeFor(provisionId: ProvisionId, editionId: EditionId): string {
  const { articleOffset } = editionById(editionId);
  if (articleOffset === null) return provisionId;
  return provisionId.replace(/^11-(\d+)/, (_, article: string) => String(Number(article) + articleOffset));
}

/** The same with the law's name, as a refusal shows it: 'Social Code, art. 151(3)'. */
export function citationText(provisionId: ProvisionId, editionId: EditionId): Texts {
  const { shortName } = editionById(editionId);
  const cite = citeFor(provisionId, editionId);
  return {
    kk: `${shortName.kk}, ${cite}-бап`,
    ru: `${shortName.ru}, ст. ${cite}`,
    en: `${shortName.en}, art. ${cite}`,
  };
}
