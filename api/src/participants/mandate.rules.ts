import type { LocalDate } from '@shared/law/local-date';
import { addDays, addMonths } from '@shared/law/terms';
import { broken, type Broken } from '../platform/errors';

export interface Term {
  readonly startsOn: LocalDate;
  /** Last day; null until further notice. */
  readonly endsOn: LocalDate | null;
}

export const covers = ({ startsOn, endsOn }: Term, day: LocalDate): boolean =>
  startsOn <= day && (endsOn === null || day <= endsOn);

/** The one that covers the day, else the newest. */
export const mandateShownOn = <T extends Term>(day: LocalDate, mandates: readonly T[]): T | undefined =>
  mandates.find((mandate) => covers(mandate, day)) ?? newest(mandates);

export const newest = <T extends Term>(mandates: readonly T[]): T | undefined =>
  mandates.reduce<T | undefined>((last, next) => (last && last.startsOn > next.startsOn ? last : next), undefined);

/** 11-1(3): a renewal that is decided early begins where the former mandate ends, so that the two never overlap. */
export const renewalStartsOn = (decidedOn: LocalDate, formerEnd: LocalDate): LocalDate =>
  formerEnd < decidedOn ? decidedOn : addDays(formerEnd, 1);

/** The last day of a mandate of so many months, as the order on selection sets them (11-2(2)). */
export const mandateEndsOn = (startsOn: LocalDate, months: number): LocalDate =>
  addDays(addMonths(startsOn, months), -1);

/** 11-1(3): a mandate without a last day runs on; there is nothing to renew. */
export const mandateMustHaveAnEnd = (former: Term | undefined): Broken | null =>
  former?.endsOn === null ? broken('PARTICIPANT.MANDATE_HAS_NO_END', '11-1(3)') : null;

/** 11-1(3): what is renewed is the mandate of this very person. */
export const renewalMustBeOfTheSamePerson = (iin: string, iinOfHolder: string): Broken | null =>
  iin === iinOfHolder ? null : broken('PARTICIPANT.RENEWAL_OF_ANOTHER', '11-1(3)');

/** 11-3: while a ground is examined, and once it is established, nobody is given powers. */
export const personMustBeClearOfGrounds = (hasOpenOrEstablished: boolean): Broken | null =>
  hasOpenOrEstablished ? broken('PARTICIPANT.BARRED', '11-3') : null;
