import type { CompetenceState } from '@shared/capacity/competence.contract';
import type { LocalDate } from '@shared/law/local-date';
import { addMonths } from '@shared/law/terms';
import { type Broken, broken } from '../platform/errors';

export interface Validity {
  readonly validFrom: LocalDate;
  /** Last day, or null. */
  readonly validTo: LocalDate | null;
  /** First day on which it is no longer held. */
  readonly endedOn: LocalDate | null;
}

/**
 * 11-1(4): who attended holds the competence from the training's last day, for so many months counted from that very day.
 * @example validityGivenBy({ endedOn: '2026-01-31', goodForMonths: 1 }) // { validFrom: '2026-01-31', validTo: '2026-02-28' }
 */
export const validityGivenBy = (training: { readonly endedOn: LocalDate; readonly goodForMonths: number | null }) => ({
  validFrom: training.endedOn,
  validTo: training.goodForMonths === null ? null : addMonths(training.endedOn, training.goodForMonths),
});

/** 11-1(4): held on its first day and on its last; an end counts from its own day. */
export function stateOn(day: LocalDate, { validFrom, validTo, endedOn }: Validity): CompetenceState {
  if (endedOn !== null && endedOn <= day) return 'ended';
  if (day < validFrom) return 'not_yet';
  return validTo !== null && validTo < day ? 'expired' : 'in_force';
}

/** 11-1(4): what shows a competence is good on some day at least. */
export const documentMustNotExpireBeforeItsDay = (validFrom: LocalDate, validTo: LocalDate | null): Broken | null =>
  validTo === null || validTo >= validFrom ? null : broken('COMPETENCE.DAYS_REVERSED', '11-1(4)');

/** 11-1(4): a competence ends once, with its reason, and never silently. */
export const competenceMustNotHaveEnded = ({ endedOn }: Pick<Validity, 'endedOn'>): Broken | null =>
  endedOn === null ? null : broken('COMPETENCE.ENDED', '11-1(4)');
