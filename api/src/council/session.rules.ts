import type { SessionKind, SessionStatus } from '@shared/council/council.contract';
import type { LocalDate } from '@shared/law/local-date';
import { broken, type Broken } from '../platform/errors';

export interface SessionDays {
  readonly kind: SessionKind;
  readonly heldOn: LocalDate;
  readonly closesOn: LocalDate | null;
}

/** 11-2(1): a session convened ahead is planned until its day comes. */
export const statusOn = (
  today: LocalDate,
  { status, heldOn }: { readonly status: SessionStatus; readonly heldOn: LocalDate },
): SessionStatus => (status !== 'closed' && heldOn > today ? 'planned' : status);

/** 11-2(1): a written vote takes votes until a day that is named; a session in person is held on one. */
export const writtenVoteMustNameItsLastDay = ({ kind, heldOn, closesOn }: SessionDays): Broken | null =>
  (kind === 'written') === (closesOn !== null) && (closesOn === null || closesOn >= heldOn)
    ? null
    : broken('COUNCIL.VOTING_DAYS_INVALID', '11-2(1)');

/** 11-2(1): the agenda, the votes and the decisions of a session that was closed stay as they are. */
export const sessionMustBeOpen = (status: SessionStatus): Broken | null =>
  status === 'closed' ? broken('COUNCIL.SESSION_CLOSED', '11-2(1)') : null;

/** 11-2(1): what happens in a session happens from its day on. */
export const dayOfSessionMustHaveCome = (today: LocalDate, { heldOn }: Pick<SessionDays, 'heldOn'>): Broken | null =>
  heldOn <= today ? null : broken('COUNCIL.SESSION_AHEAD', '11-2(1)', { day: heldOn });

/** 11-2(1): a written vote has a last day, and no vote comes after it. */
export const writtenVoteMustGoOn = (today: LocalDate, { closesOn }: SessionDays): Broken | null =>
  closesOn === null || today <= closesOn ? null : broken('COUNCIL.VOTING_ENDED', '11-2(1)', { day: closesOn });

/** 11-2(1): a written vote is counted and closed once its last day is past or everybody has had a say. */
export const writtenVoteMustBeOver = (
  today: LocalDate,
  { closesOn }: SessionDays,
  hasEverybodyVoted: boolean,
): Broken | null =>
  closesOn === null || hasEverybodyVoted || today > closesOn
    ? null
    : broken('COUNCIL.VOTING_UNDER_WAY', '11-2(1)', { day: closesOn });

/** 11-2(1): minutes are of what is over. */
export const sessionMustBeClosed = (status: SessionStatus): Broken | null =>
  status === 'closed' ? null : broken('COUNCIL.SESSION_NOT_CLOSED', '11-2(1)');

/** 11-2(2): presence, which a quorum is counted from, is presence in person. */
export const attendanceMustBeInPerson = (kind: SessionKind): Broken | null =>
  kind === 'in_person' ? null : broken('COUNCIL.ATTENDANCE_IN_PERSON_ONLY', '11-2(2)');

/** 11-2(1): only members of the Council on that day are present as members. */
export const presentMustBeMembersOn = (
  day: LocalDate,
  present: readonly string[],
  members: readonly { readonly id: string }[],
): Broken | null =>
  present.every((each) => members.some(({ id }) => id === each))
    ? null
    : broken('COUNCIL.NOT_A_MEMBER_ON_THE_DAY', '11-2(1)', { day });

/** 11-2(2): who has voted in a session was present in it. */
export const votersMustBePresent = (present: readonly string[], voters: readonly string[]): Broken | null =>
  voters.every((voter) => present.includes(voter)) ? null : broken('COUNCIL.MEMBER_HAS_VOTED', '11-2(2)');
