import type { LocalDate } from '@shared/law/local-date';
import { type Broken, broken } from '../platform/errors';

/** 11-5(3): a circumstance lies in one place, or in an authority with all places that it supervises. */
export const tieMustBeToAPlaceOrAnAuthority = (tie: {
  readonly placeId?: string | null;
  readonly authorityId?: string | null;
}): Broken | null =>
  Boolean(tie.placeId) === Boolean(tie.authorityId) ? broken('KNOWN_CONFLICT.PLACE_OR_AUTHORITY', '11-5(3)') : null;

/** 11-5(3): a circumstance does not end before it begins. */
export const daysMustBeInOrder = (tie: {
  readonly since?: LocalDate | null;
  readonly until?: LocalDate | null;
}): Broken | null =>
  tie.since && tie.until && tie.until < tie.since ? broken('KNOWN_CONFLICT.DAYS_REVERSED', '11-5(3)') : null;

/** 11-5(3): what is over kept the participant out of the groups of its days; it may be deleted, not moved. */
export const tieMustStillCount = ({ until }: { readonly until: LocalDate | null }, today: LocalDate): Broken | null =>
  until !== null && until < today ? broken('KNOWN_CONFLICT.OVER', '11-5(3)', { day: until }) : null;
