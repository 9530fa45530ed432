import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Majority, Quorum } from '../acts/act.contract';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';
import {
  type AgendaItemStatus,
  type Ballot,
  ballots,
  type DecisionSubject,
  decisionSubjects,
  type MemberRef,
  type SessionKind,
  sessionKinds,
  type SessionStatus,
  sessionStatuses,
  type VoteChoice,
  voteChoices,
  type VoteView,
} from './council.contract';
import type { DecisionRef, DecisionView } from './decision.contract';

/** `POST /council/sessions`: held in person on a day, or a written vote that is opened on a day (11-2(1)). */
export class ConveneSession {
  /** A day ahead is convened with its agenda; votes and decisions come from that day on. */
  @IsLocalDate() heldOn!: LocalDate;
  /** In person when absent. */
  @IsOptional() @IsIn(sessionKinds) kind?: SessionKind;
  /** Last day on which a written vote takes votes; a session in person has none. */
  @IsOptional() @IsLocalDate() closesOn?: LocalDate;
  /** The number on the Council's paper; the next of the year when absent. */
  @IsOptional() @IsInt() @Min(1) @Max(999) number?: number;
}

/** A file that was sent to `POST /files` before. */
export class AgendaPaper {
  @IsUUID() fileId!: string;
  @IsNotBlank() @MaxLength(300) title!: string;
}

/** `POST /council/sessions/:id/agenda-items`; `subjectId` is absent for `other` only. */
export class AddAgendaItem {
  @IsNotBlank() @MaxLength(500) title!: string;
  @IsIn(decisionSubjects) subjectType!: DecisionSubject;
  @IsOptional() @IsUUID() subjectId?: string;
  /** Open when absent. */
  @IsOptional() @IsIn(ballots) ballot?: Ballot;
  @IsOptional() @ValidateNested() @Type(() => AgendaPaper) paper?: AgendaPaper;
  /** The adopted decision that this one would take the place of; it is not changed. */
  @IsOptional() @IsUUID() supersedesDecisionId?: string;
}

/** `PUT /council/sessions/:id/attendance` (If-Match: the session's version): all who are present in person. */
export class RecordPresence {
  @IsArray() @ArrayUnique() @IsUUID(undefined, { each: true }) present!: string[];
}

/** `POST /council/agenda-items/:id/votes`: the vote of the member who is signed in. */
export class CastVote {
  @IsIn(voteChoices) choice!: VoteChoice;
}

/** `POST /council/agenda-items/:id/conflict`: the member who is signed in does not vote on this item. */
export class DeclareConflictOfInterest {
  /** Read by the member, the office and the Ombudsman alone. */
  @IsOptional() @IsNotBlank() @MaxLength(1000) reason?: string;
}

/** `GET /council/sessions` */
export class SessionQuery extends PageQuery {
  @IsOptional() @IsIn(sessionStatuses) status?: SessionStatus;
  @IsOptional() @IsIn(sessionKinds) kind?: SessionKind;
}

/** The languages of the minutes: those in which the mechanism prints. */
export const minutesLanguages = ['kk', 'ru'] as const;
export type MinutesLanguage = (typeof minutesLanguages)[number];

/** `GET /council/sessions/:id/minutes.pdf` */
export class MinutesQuery {
  @IsIn(minutesLanguages) language!: MinutesLanguage;
}

/** A row of `GET /council/sessions`. */
export interface SessionSummary {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly number: number;
  readonly kind: SessionKind;
  readonly heldOn: LocalDate;
  /** Last day of a written vote. */
  readonly closesOn: LocalDate | null;
  readonly status: SessionStatus;
}

/** `GET /council/sessions/:id`, and the answer to every change of the session. */
export interface SessionView extends SessionSummary {
  readonly agenda: readonly AgendaItemView[];
  /** The Council on the day of the session, by name. */
  readonly members: readonly AttendanceView[];
  /** What the Council's regulation in force on that day asks; null where none is in force. */
  readonly regulation: RegulationView | null;
  /** `add-agenda-item`, `record-attendance`, `close`, `print-minutes` */
  readonly actions: readonly ActionView[];
}

export interface AttendanceView extends MemberRef {
  readonly isExOfficio: boolean;
  readonly isPresent: boolean;
}

export interface RegulationView {
  readonly editionId: string;
  /** The number of the act by which the Ombudsman approved it. */
  readonly number: string;
  readonly quorum: Quorum | null;
  readonly majority: Majority | null;
}

/** The answer to a vote and to a declared conflict as well. */
export interface AgendaItemView {
  readonly id: string;
  readonly sessionId: string;
  readonly position: number;
  readonly title: string;
  readonly subjectType: DecisionSubject;
  readonly subjectId: string | null;
  readonly ballot: Ballot;
  /** Its bytes are at `/council/agenda-items/:id/paper`. */
  readonly paper: { readonly title: string } | null;
  readonly supersedes: DecisionRef | null;
  readonly status: AgendaItemStatus;
  /** Of an open ballot; a secret one has none to show. */
  readonly votes: readonly VoteView[];
  /** Who has voted, by name, in either kind of ballot. */
  readonly voted: readonly MemberRef[];
  readonly conflicts: readonly ConflictView[];
  /** What the member who is signed in has done here; null for who is no member. */
  readonly own: OwnPart | null;
  readonly attendance: ItemAttendance;
  readonly decision: DecisionView | null;
  /** `vote`, `declare-conflict`, `decide` */
  readonly actions: readonly ActionView[];
}

export interface ConflictView extends MemberRef {
  /** Null where none was given, and for who may not read it. */
  readonly reason: string | null;
}

export interface OwnPart {
  readonly hasVoted: boolean;
  /** Null where there is no vote, and in a secret ballot: nobody knows it. */
  readonly choice: VoteChoice | null;
  readonly hasConflict: boolean;
}

/** What a quorum is counted from, on one item. */
export interface ItemAttendance {
  /** The members in their term on the day of the session. */
  readonly councilSize: number;
  /** Those present, or, in a written vote, those who voted; without those in a conflict of interest. */
  readonly takingPart: number;
  /** Null where no quorum is configured. */
  readonly quorumNeeded: number | null;
}
