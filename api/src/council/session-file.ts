import type { RegulationView } from '@shared/council/session.contract';
import type { DecisionRef } from '@shared/council/decision.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { AgendaItem } from './agenda-item.entity';
import type { AgendaItemConflict } from './agenda-item-conflict.entity';
import type { AgendaItemFacts } from './agenda-item.states';
import type { BallotReceipt } from './ballot-receipt.entity';
import type { CouncilDecision } from './council-decision.entity';
import type { CouncilMember } from './council-member.entity';
import type { CouncilSession } from './council-session.entity';
import type { SessionFacts } from './council-session.states';
import type { SessionAttendance } from './session-attendance.entity';
import { statusOn } from './session.rules';
import type { Vote } from './vote.entity';
import { type Attendance, quorumNeeded } from './votes-count';

/** A session with everything that its items are judged by. */
export interface SessionFile {
  readonly session: CouncilSession;
  readonly today: LocalDate;
  /** The Council on the day of the session, by name. */
  readonly members: readonly CouncilMember[];
  /** Names of all who were ever members. */
  readonly names: ReadonlyMap<string, string>;
  readonly attendances: readonly SessionAttendance[];
  readonly regulation: RegulationView | null;
  /** The member who is signed in, if it is one. */
  readonly voter: CouncilMember | null;
}

/** An agenda item with everything that is judged or shown of it; what was voted in secret is in no file. */
export interface AgendaItemFile extends SessionFile {
  readonly item: AgendaItem;
  readonly votes: readonly Vote[];
  readonly receipts: readonly BallotReceipt[];
  readonly conflicts: readonly AgendaItemConflict[];
  readonly supersedes: DecisionRef | null;
  readonly decision: DecisionFile | null;
}

export interface DecisionFile {
  readonly decision: CouncilDecision;
  readonly item: AgendaItem;
  /** The number of the regulation's edition that was applied. */
  readonly editionNumber: string | null;
  readonly supersedes: DecisionRef | null;
  readonly supersededBy: DecisionRef | null;
}

/** Who has voted on the item, in either kind of ballot. */
export const votersOf = ({ votes, receipts }: Pick<AgendaItemFile, 'votes' | 'receipts'>): string[] =>
  [...votes, ...receipts].map(({ councilMemberId }) => councilMemberId);

/** Whoever has voted in a session in person was present, whether or not a list was kept. */
export function attendanceOf(file: AgendaItemFile): Attendance {
  const isInPerson = file.session.kind === 'in_person';
  const members = new Set(file.members.map(({ id }) => id));
  const present = file.attendances.filter((each) => isInPerson && each.isPresent && members.has(each.councilMemberId));
  const taking = new Set([...votersOf(file), ...present.map(({ councilMemberId }) => councilMemberId)]);
  for (const { councilMemberId } of file.conflicts) taking.delete(councilMemberId);
  return { councilSize: file.members.length, takingPart: taking.size };
}

export const quorumOf = ({ regulation, members }: SessionFile): number | null =>
  quorumNeeded(regulation?.quorum ?? null, members.length);

function hasEverybodyVoted(file: AgendaItemFile): boolean {
  const done = [...votersOf(file), ...file.conflicts.map(({ councilMemberId }) => councilMemberId)];
  return file.members.every(({ id }) => done.includes(id));
}

const sessionOf = ({ session: { status, kind, heldOn, closesOn }, today }: SessionFile) => ({
  status: statusOn(today, { status, heldOn }),
  kind,
  heldOn,
  closesOn,
  today,
});

export const sessionFactsOf = (file: SessionFile, agenda: readonly AgendaItemFile[]): SessionFacts => ({
  ...sessionOf(file),
  hasEverybodyVoted: agenda.every((item) => item.decision !== null || hasEverybodyVoted(item)),
});

export function factsOf(file: AgendaItemFile): AgendaItemFacts {
  const { voter, conflicts, attendances } = file;
  const voters = votersOf(file);
  const isVoter = ({ councilMemberId }: { councilMemberId: string }) => councilMemberId === voter?.id;
  return {
    ...sessionOf(file),
    hasEverybodyVoted: hasEverybodyVoted(file),
    isDecided: file.decision !== null,
    votes: voters.length,
    attendance: attendanceOf(file),
    quorumNeeded: quorumOf(file),
    voter,
    hasVoted: voter !== null && voters.includes(voter.id),
    hasConflict: conflicts.some(isVoter),
    isRecordedAbsent: attendances.length > 0 && !attendances.some((each) => isVoter(each) && each.isPresent),
  };
}
