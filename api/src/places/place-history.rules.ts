import type { LocalDate } from '@shared/law/local-date';
import { type Broken, broken } from '../platform/errors';
import type { MandatePeriod } from './place.rules';

/** 11-1(2): what the register said of a day before stays as it was; the next change comes after the last one. */
export const changeMustFollowTheLast = (
  former: readonly { readonly until: LocalDate }[],
  from: LocalDate,
): Broken | null => {
  const last = former
    .map(({ until }) => until)
    .sort()
    .at(-1);
  return last !== undefined && from <= last ? broken('PLACE_HISTORY.OUT_OF_ORDER', '11-1(2)', { day: last }) : null;
};

/** 11-1(2): the register knows a place from the first day of the mandate; what was before was never said of it. */
export const changeMustFallInTheMandate = (
  { underMandateFrom }: Pick<MandatePeriod, 'underMandateFrom'>,
  from: LocalDate,
): Broken | null =>
  from <= underMandateFrom ? broken('PLACE_HISTORY.BEFORE_MANDATE', '11-1(2)', { day: underMandateFrom }) : null;

/** 11-4(1)(1): where an organisation is, is said of a region that exists on that day. */
export const regionMustExist = (region: { readonly validFrom: LocalDate }, day: LocalDate): Broken | null =>
  day < region.validFrom ? broken('PLACE.REGION_NOT_YET', '11-4(1)(1)', { day: region.validFrom }) : null;

/** 11-1(2): a change that changes nothing would make a history of nothing. */
export const somethingMustChange = (changes: boolean): Broken | null =>
  changes ? null : broken('PLACE_HISTORY.NOTHING_NEW', '11-1(2)');

/** 11-4(1)(1): a day has one number of persons held. */
export const populationMustBeOfANewDay = (known: readonly LocalDate[], asOf: LocalDate): Broken | null =>
  known.includes(asOf) ? broken('PLACE.POPULATION_KNOWN', '11-4(1)(1)', { day: asOf }) : null;
