import type { EditionId } from './editions';
import { wordingIn, type ProvisionRow } from './provision';
import { ARTICLE_11_1 } from './provisions/11-1';
import { ARTICLE_11_2 } from './provisions/11-2';
import { ARTICLE_11_3 } from './provisions/11-3';
import { ARTICLE_11_4 } from './provisions/11-4';
import { ARTICLE_11_5 } from './provisions/11-5';
import { ARTICLE_11_6 } from './provisions/11-6';
import { ARTICLE_11_7 } from './provisions/11-7';
import { ARTICLE_11_8 } from './provisions/11-8';
import { ARTICLE_11_9 } from './provisions/11-9';
import { ARTICLE_11_10 } from './provisions/11-10';
import { ARTICLE_11_11 } from './provisions/11-11';
import type { Texts } from './texts';

const ARTICLES = [
  ARTICLE_11_1,
  ARTICLE_11_2,
  ARTICLE_11_3,
  ARTICLE_11_4,
  ARTICLE_11_5,
  ARTICLE_11_6,
  ARTICLE_11_7,
  ARTICLE_11_8,
  ARTICLE_11_9,
  ARTICLE_11_10,
  ARTICLE_11_11,
] as const;

export type ProvisionId = (typeof ARTICLES)[number][number]['id'];
export type Provision = ProvisionRow & { readonly id: ProvisionId };

/** Every provision of articles 11-1 to 11-11, in the order of the law, containers before their parts. */
export const PROVISIONS: readonly Provision[] = /* @__PURE__ */ ARTICLES.flatMap(
  (article): readonly Provision[] => article,
);

export function isProvisionId(text: string): text is ProvisionId {
  return PROVISIONS.some((row) => row.id === text);
}

/** The provision in the wording of one edition. */
export function statementOf(provisionId: ProvisionId, editionId: EditionId): Texts {
  const found = PROVISIONS.find((row) => row.id === provisionId);
  if (!found) throw new RangeError(`no such provision: ${String(provisionId)}`);
  return wordingIn(found, editionId);
}
