import type { LocalDate } from '@shared/law/local-date';
import { type Broken, broken } from '../../platform/errors';

interface Mergeable {
  readonly id: string;
  readonly closedOn: LocalDate | null;
  readonly mergedIntoId: string | null;
}

/** 11-1(2): a record goes on in another one. */
export const recordMustBeMergedWithAnother = (closes: Mergeable, survives: Mergeable): Broken | null =>
  closes.id === survives.id ? broken('PLACE_MERGE.ITSELF', '11-1(2)') : null;

/** 11-1(2): a record is merged once; a closed one may still be, so that what it gathered is found. */
export const recordMustNotBeMergedAlready = ({ mergedIntoId }: Mergeable): Broken | null =>
  mergedIntoId === null ? null : broken('PLACE_MERGE.FIXED', '11-1(2)');

/** 11-1(2): the place goes on to be visited, so the record that stays is an open one. */
export const survivorMustBeOpen = ({ closedOn }: Mergeable): Broken | null =>
  closedOn === null ? null : broken('PLACE_MERGE.SURVIVOR_CLOSED', '11-1(2)');

/** 11-8(1): a group goes to the place that it was formed for; closing its record would keep it from going. */
export const nothingMustBeUnfinished = (uses: readonly { readonly unfinished: number }[]): Broken | null => {
  const count = uses.reduce((sum, { unfinished }) => sum + unfinished, 0);
  return count === 0 ? null : broken('PLACE_MERGE.STILL_TO_HAPPEN', '11-8(1)', { count });
};
