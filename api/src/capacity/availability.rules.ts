import type { LocalDate } from '@shared/law/local-date';
import { type Broken, broken } from '../platform/errors';

interface Days {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

export const periodMustEndAfterItBegins = ({ startsOn, endsOn }: Days): Broken | null =>
  endsOn >= startsOn ? null : broken('AVAILABILITY.DAYS_REVERSED');

/** 11-8(1): who could be in a group is judged by what was declared before; the past is not declared afterwards. */
export const periodMustNotLieInThePast = ({ endsOn }: Days, today: LocalDate): Broken | null =>
  endsOn >= today ? null : broken('AVAILABILITY.PERIOD_IN_THE_PAST', '11-8(1)');
