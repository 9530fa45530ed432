import type { LocalDate } from '@shared/law/local-date';
import { type Broken, broken, mustNotBeInTheFuture } from '../platform/errors';

/** From the first day to the day before it was closed: on the day of closing nothing is left to visit. */
export interface MandatePeriod {
  readonly underMandateFrom: LocalDate;
  readonly closedOn: LocalDate | null;
}

export const isUnderTheMandate = ({ underMandateFrom, closedOn }: MandatePeriod, day: LocalDate): boolean =>
  underMandateFrom <= day && (closedOn === null || day < closedOn);

/** 11-1(2): participants visit providers of special social services and other organisations set by laws, and no others. */
export const mustBeUnderTheMandate = (place: MandatePeriod, day: LocalDate): Broken | null =>
  isUnderTheMandate(place, day) ? null : broken('PLACE.NOT_UNDER_MANDATE', '11-1(2)', { day });

/** 11-1(2): an organisation is subject to visits because a law says so; the register names that law. */
export const placeMustHaveALegalBasis = ({ legalBasis }: { legalBasis: string }): Broken | null =>
  legalBasis.trim() === '' ? broken('PLACE.LEGAL_BASIS_MISSING', '11-1(2)') : null;

/** 11-4(1)(1): a number of persons held informs only together with the day on which it was so. */
export const personsHeldMustHaveTheirDay = (place: {
  personsHeld?: number | null;
  personsHeldAsOf?: LocalDate | null;
}): Broken | null =>
  (place.personsHeld ?? null) === null && (place.personsHeldAsOf ?? null) === null
    ? null
    : (place.personsHeld ?? null) !== null && (place.personsHeldAsOf ?? null) !== null
      ? null
      : broken('PLACE.AS_OF_DAY_MISSING', '11-4(1)(1)');

/** 11-4(1)(1): nobody knows a number of a day that has not come. */
export const personsHeldMustBeKnownAlready = (
  { personsHeldAsOf }: { personsHeldAsOf?: LocalDate | null },
  today: LocalDate,
): Broken | null => (personsHeldAsOf ? mustNotBeInTheFuture(personsHeldAsOf, today) : null);

/** 11-4(1)(1): where an organisation is, is a point: one coordinate alone is none. */
export const coordinatesMustBeAPair = (place: {
  latitude?: number | null;
  longitude?: number | null;
}): Broken | null =>
  ((place.latitude ?? null) === null) === ((place.longitude ?? null) === null)
    ? null
    : broken('PLACE.COORDINATE_ALONE', '11-4(1)(1)');

/** 11-7(1)(1): the four years run from a visit that has happened. */
export const lastPeriodicVisitMustHaveHappened = (
  { lastPeriodicVisitOn }: { lastPeriodicVisitOn?: LocalDate | null },
  today: LocalDate,
): Broken | null => (lastPeriodicVisitOn ? mustNotBeInTheFuture(lastPeriodicVisitOn, today) : null);

/** 11-1(2): what the register said of a place while it was visited stays as it was. */
export const placeMustNotBeClosed = ({ closedOn }: Pick<MandatePeriod, 'closedOn'>): Broken | null =>
  closedOn === null ? null : broken('PLACE.CLOSED', '11-1(2)', { day: closedOn });

/** 11-1(2): the mandate over a place does not end before it begins. */
export const closingMustFollowTheMandate = (
  { underMandateFrom }: Pick<MandatePeriod, 'underMandateFrom'>,
  closedOn: LocalDate,
): Broken | null =>
  closedOn < underMandateFrom ? broken('PLACE.CLOSED_BEFORE_MANDATE', '11-1(2)', { day: underMandateFrom }) : null;
