import { EDITIONS, type EditionId } from './editions';
import type { Texts } from './texts';

/** 'must': the system enforces it and refuses. 'record': the system keeps it with its evidence. */
export const PROVISION_KINDS = ['must', 'record'] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/**
 * What one provision asks, said in the product's own words; the text of the law is not copied. `id` follows the first
 * law's numbering. `amended` holds the wording from a later edition on, oldest first.
 */
export interface ProvisionRow extends Texts {
  readonly id: `11-${string}`;
  readonly kind: ProvisionKind;
  readonly amended?: readonly (Texts & { readonly from: EditionId })[];
}

/** The row's words in one edition: its own, or those of the latest amendment made by then. */
export function wordingIn(row: ProvisionRow, editionId: EditionId): Texts {
  const rank = (id: EditionId) => EDITIONS.findIndex((edition) => edition.id === id);
  const { kk, ru, en } = row.amended?.findLast((change) => rank(change.from) <= rank(editionId)) ?? row;
  return { kk, ru, en };
}
