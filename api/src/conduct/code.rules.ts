import type { LocalDate } from '@shared/law/local-date';
import { type Broken, broken } from '../platform/errors';

export interface EditionDays {
  readonly id: string;
  readonly inForceFrom: LocalDate;
}

/** 11-5(1): the edition that a participant keeps on the day: the last that has come into force by then. */
export const editionOn = <E extends EditionDays>(day: LocalDate, editions: readonly E[]): E | null =>
  editions
    .filter(({ inForceFrom }) => inForceFrom <= day)
    .reduce<E | null>((last, edition) => (last && last.inForceFrom > edition.inForceFrom ? last : edition), null);

export const codeMustHoldFromItsApproval = (code: { approvedOn: LocalDate; inForceFrom: LocalDate }): Broken | null =>
  code.inForceFrom >= code.approvedOn ? null : broken('CODE_OF_CONDUCT.IN_FORCE_BEFORE_APPROVAL', '11-5(1)');

/** 11-5(1): on each day one edition is in force, so the next begins after every other. */
export function editionMustFollowTheOthers(inForceFrom: LocalDate, others: readonly EditionDays[]): Broken | null {
  const last = others
    .map((other) => other.inForceFrom)
    .sort()
    .at(-1);
  return last !== undefined && inForceFrom <= last
    ? broken('CODE_OF_CONDUCT.NOT_LATER', '11-5(1)', { day: last })
    : null;
}

/** 11-5(1): a participant acknowledges what is to be kept today. */
export const editionMustBeInForce = (isInForce: boolean): Broken | null =>
  isInForce ? null : broken('CODE_OF_CONDUCT.NOT_IN_FORCE', '11-5(1)');

/** 11-5(1): one's word is given once to each edition. */
export const editionMustBeUnacknowledged = (isAcknowledged: boolean): Broken | null =>
  isAcknowledged ? broken('CODE_OF_CONDUCT.ACKNOWLEDGED', '11-5(1)') : null;
