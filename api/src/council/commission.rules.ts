import type { LocalDate } from '@shared/law/local-date';
import { addDays } from '@shared/law/terms';
import { broken, type Broken } from '../platform/errors';

/** A term as it is recorded: its last day, and the first day on which a member who left no longer sits. */
export interface Term {
  readonly termFrom: LocalDate;
  readonly termTo: LocalDate | null;
  readonly endedOn: LocalDate | null;
}

interface SeatedPerson extends Term {
  readonly fullName: string;
}

/** First day on which the member no longer sits; null for a term without an end. */
export function freeFrom({ termTo, endedOn }: Term): LocalDate | null {
  const afterTerm = termTo && addDays(termTo, 1);
  if (endedOn === null) return afterTerm;
  return afterTerm !== null && afterTerm < endedOn ? afterTerm : endedOn;
}

export function isSittingOn(day: LocalDate, term: Term): boolean {
  const end = freeFrom(term);
  return term.termFrom <= day && (end === null || day < end);
}

/** 11-2(1): the Ombudsman forms the commission first; then it elects. */
export function electionMustFollowItsFormation(
  datedOn: LocalDate,
  formation: { readonly kind: string; readonly datedOn: LocalDate | null } | null,
): Broken | null {
  if (formation?.kind !== 'formation' || formation.datedOn === null)
    return broken('COMMISSION.FORMATION_REQUIRED', '11-2(1)');
  return datedOn >= formation.datedOn
    ? null
    : broken('COMMISSION.ELECTION_PRECEDES_FORMATION', '11-2(1)', { day: formation.datedOn });
}

/** 11-2(1): a member is elected and then sits; the day of an act from before the register is unknown. */
export function termMustFollowTheElection(
  termFrom: LocalDate,
  act: { readonly kind: string; readonly datedOn: LocalDate | null } | null,
): Broken | null {
  if (act?.kind !== 'election') return broken('COUNCIL.ELECTION_ACT_UNKNOWN', '11-2(1)');
  return act.datedOn === null || termFrom >= act.datedOn
    ? null
    : broken('COUNCIL.TERM_PRECEDES_ELECTION', '11-2(1)', { day: act.datedOn });
}

const samePerson = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** 11-2(1): one person has one seat and one vote at a time. The Council knows its members by their full names. */
export function termsOfOnePersonMustNotOverlap(term: SeatedPerson, others: readonly SeatedPerson[]): Broken | null {
  const own = others.filter(({ fullName }) => samePerson(fullName) === samePerson(term.fullName));
  const overlapping = own.find((other) => isSittingOn(term.termFrom, other) || isSittingOn(other.termFrom, term));
  return overlapping ? broken('COUNCIL.TERMS_OVERLAP', '11-2(1)', { day: overlapping.termFrom }) : null;
}

/**
 * 11-2(1) with the regulation of 11-2(2): on no day of the new term do more elected members sit than the regulation in
 * force on its first day has seats for. They are the most on some member's first day.
 */
export function seatMustBeFree(term: Term, elected: readonly Term[], seats: number | undefined): Broken | null {
  if (seats === undefined) return null;
  const firstDays = [term, ...elected].map(({ termFrom }) => termFrom).filter((day) => isSittingOn(day, term));
  const full = firstDays.sort().find((day) => elected.filter((other) => isSittingOn(day, other)).length >= seats);
  return full ? broken('COUNCIL.SEATS_FILLED', '11-2(1)', { seats, day: full }) : null;
}

/**
 * For each seat that is vacant on the day, since when the Council has lacked so many, the oldest first; the count of seats
 * is the regulation's, so nothing is vacant before it is in force.
 */
export function vacantSince(
  on: LocalDate,
  regulation: { readonly seats: number; readonly inForceFrom: LocalDate },
  elected: readonly Term[],
): LocalDate[] {
  const vacantOn = (day: LocalDate) => regulation.seats - elected.filter((term) => isSittingOn(day, term)).length;
  const turns = [
    regulation.inForceFrom,
    ...elected.flatMap((term) => [term.termFrom, freeFrom(term) ?? term.termFrom]),
  ];
  const backwards = [...new Set(turns)]
    .filter((day) => day >= regulation.inForceFrom && day <= on)
    .sort()
    .reverse();
  return Array.from({ length: Math.max(0, vacantOn(on)) }, (_, at) => {
    const filled = backwards.findIndex((day) => vacantOn(day) <= at);
    return backwards.at(filled === -1 ? -1 : filled - 1) ?? on;
  });
}
