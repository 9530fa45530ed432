import type { LocalDate } from '@shared/law/local-date';
import type { BasisAlarm, LegalBasisState } from '@shared/places/legal-basis.contract';
import { type Broken, broken } from '../platform/errors';

/** The days on which an act is in force: from the first to the day before its repeal; null where nobody has said it. */
export interface ForcePeriod {
  readonly inForceFrom: LocalDate | null;
  readonly repealedOn: LocalDate | null;
}

export function stateOfBasis({ inForceFrom, repealedOn }: ForcePeriod, day: LocalDate): LegalBasisState {
  if (repealedOn !== null && repealedOn <= day) return 'repealed';
  return inForceFrom !== null && inForceFrom > day ? 'not-yet' : 'in-force';
}

/** 11-1(2): a mandate that rests on a repealed act rests on nothing until the office names the act that took its place. */
export function basisAlarmOf(bases: readonly ForcePeriod[], day: LocalDate): BasisAlarm | null {
  const states = bases.map((basis) => stateOfBasis(basis, day));
  if (!states.includes('repealed')) return null;
  return states.includes('in-force') ? 'some' : 'all';
}

/** 11-1(2): an act is law for a day at least. */
export const repealMustFollowForce = ({ inForceFrom, repealedOn }: ForcePeriod): Broken | null =>
  inForceFrom !== null && repealedOn !== null && repealedOn <= inForceFrom
    ? broken('LEGAL_BASIS.REPEALED_TOO_EARLY', '11-1(2)')
    : null;

/** 11-1(2): the register names an act once for a place and a day. */
export const basisMustNotBeNamed = (
  links: readonly { readonly legalBasisId: string; readonly until: LocalDate | null }[],
  wanted: { readonly legalBasisId: string; readonly since: LocalDate },
): Broken | null =>
  links.some(
    ({ legalBasisId, until }) => legalBasisId === wanted.legalBasisId && (until === null || until > wanted.since),
  )
    ? broken('PLACE.LEGAL_BASIS_NAMED', '11-1(2)')
    : null;

/** 11-1(2): a basis ends once, and not before it began. */
export function basisMustEndOnce(
  { since, until }: { readonly since: LocalDate; readonly until: LocalDate | null },
  end: LocalDate,
): Broken | null {
  if (until !== null) return broken('PLACE.LEGAL_BASIS_ENDED', '11-1(2)', { day: until });
  return end <= since ? broken('PLACE.LEGAL_BASIS_ENDS_TOO_EARLY', '11-1(2)', { day: since }) : null;
}

/** 11-1(2): no place stays in the register without an act that it rests on. */
export const anotherBasisMustRemain = (
  links: readonly { readonly id: string; readonly until: LocalDate | null }[],
  ended: string,
): Broken | null =>
  links.some(({ id, until }) => id !== ended && until === null) ? null : broken('PLACE.LEGAL_BASIS_MISSING', '11-1(2)');
