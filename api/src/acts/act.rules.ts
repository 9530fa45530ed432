import type { ActCode, EditionSummary } from '@shared/acts/act.contract';
import type { LocalDate } from '@shared/law/local-date';
import { broken, type Broken } from '../platform/errors';

interface Period {
  readonly inForceFrom: LocalDate;
  readonly repealedOn: LocalDate | null;
}

/** 11-2(2): an edition is in force from its first day to the day before it is repealed. */
export const isInForceOn = (day: LocalDate, { inForceFrom, repealedOn }: Period): boolean =>
  inForceFrom <= day && (repealedOn === null || day < repealedOn);

/** 11-2(2): what the Ombudsman has approved stays as it was approved. */
export const editionMustBeADraft = (status: 'draft' | 'approved'): Broken | null =>
  status === 'draft' ? null : broken('ACT.EDITION_FIXED', '11-2(2)');

/** 11-2(2): the Ombudsman approves a text, and the register keeps it. */
export const editionMustHaveItsText = (fileId: string | null): Broken | null =>
  fileId ? null : broken('ACT.FILE_REQUIRED', '11-2(2)');

/** 11-2(2): an act that nobody has approved is no act, so it binds nobody before that day. */
export const editionMustNotPrecedeItsApproval = (inForceFrom: LocalDate, approvedOn: LocalDate): Broken | null =>
  inForceFrom >= approvedOn ? null : broken('ACT.IN_FORCE_BEFORE_APPROVAL', '11-2(2)', { day: approvedOn });

/**
 * 11-2(2): "which edition was in force on day D" has one answer. A new edition begins after the newest one began, and not
 * before the end that was already set for it.
 */
export function editionMustFollowTheNewest(inForceFrom: LocalDate, newest: Period | null): Broken | null {
  if (!newest) return null;
  const { inForceFrom: day, repealedOn } = newest;
  if (inForceFrom <= day) return broken('ACT.EDITIONS_OVERLAP', '11-2(2)', { day });
  const runsOn = repealedOn !== null && inForceFrom < repealedOn;
  return runsOn ? broken('ACT.EARLIER_EDITION_RUNS', '11-2(2)', { day: repealedOn }) : null;
}

/** 11-2(2): the end of an edition is set once, by the next edition or by a repeal. */
export const editionMustHaveNoEndYet = (repealedOn: LocalDate | null): Broken | null =>
  repealedOn === null ? null : broken('ACT.REPEALED', '11-2(2)', { day: repealedOn });

export const repealMustFollowTheFirstDay = (repealedOn: LocalDate, inForceFrom: LocalDate): Broken | null =>
  repealedOn > inForceFrom ? null : broken('ACT.REPEAL_TOO_EARLY', '11-2(2)');

/** Parameters that contradict each other could be kept by nobody. */
export function parametersMustAgree(
  code: ActCode,
  { minSeats, maxSeats }: EditionSummary['parameters'],
): Broken | null {
  const isContrary =
    code === 'group_formation_order' && minSeats !== undefined && maxSeats !== undefined && maxSeats < minSeats;
  return isContrary ? broken('ACT.SEATS_INCONSISTENT', '11-2(2)') : null;
}
