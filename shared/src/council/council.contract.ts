import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';

/** What the Council decides on; every type but `other` names the record by its id. */
export const decisionSubjects = [
  'selection',
  'visit_plan',
  'visit_group',
  'report_form',
  'annual_report',
  'other',
] as const;
export type DecisionSubject = (typeof decisionSubjects)[number];

export const voteChoices = ['for', 'against', 'abstain'] as const;
export type VoteChoice = (typeof voteChoices)[number];

export const decisionOutcomes = ['adopted', 'rejected'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

export const sessionStatuses = ['open', 'closed'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

export const agendaItemStatuses = ['open', 'decided'] as const;
export type AgendaItemStatus = (typeof agendaItemStatuses)[number];

/** `POST /council/members`: the Ombudsman ex officio, or a citizen elected by an act of the commission (11-2(1)). */
export class SeatCouncilMember {
  @IsNotBlank() @MaxLength(200) fullName!: string;
  @IsBoolean() isExOfficio!: boolean;
  /** Whether the commission has seen that the person is a citizen. */
  @IsBoolean() isCitizen!: boolean;
  /** The commission's act: number and date as they stand on it. */
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(200) electionAct?: string;
  @IsLocalDate() termFrom!: LocalDate;
  /** Last day of the term; absent for a term without an end. */
  @IsOptional() @IsLocalDate() termTo?: LocalDate;
}

/** `POST /council/members/:id/departure`: the first day on which the member no longer sits. */
export class RecordDeparture {
  @IsLocalDate() endedOn!: LocalDate;
}

/** `POST /council/sessions` */
export class ConveneSession {
  @IsLocalDate() heldOn!: LocalDate;
  /** The number on the Council's paper; the next of the year when absent. */
  @IsOptional() @IsInt() @Min(1) @Max(999) number?: number;
}

/** `POST /council/sessions/:id/agenda-items`; `subjectId` is absent for `other` only. */
export class AddAgendaItem {
  @IsNotBlank() @MaxLength(500) title!: string;
  @IsIn(decisionSubjects) subjectType!: DecisionSubject;
  @IsOptional() @IsUUID() subjectId?: string;
}

/** `POST /council/agenda-items/:id/votes`: the vote of the member who is signed in. */
export class CastVote {
  @IsIn(voteChoices) choice!: VoteChoice;
}

/** `GET /council/sessions` */
export class SessionQuery extends PageQuery {
  @IsOptional() @IsIn(sessionStatuses) status?: SessionStatus;
}

/** `GET /council/decisions` */
export class DecisionQuery extends PageQuery {
  @IsOptional() @IsIn(decisionSubjects) subjectType?: DecisionSubject;
  @IsOptional() @IsUUID() subjectId?: string;
  @IsOptional() @IsIn(decisionOutcomes) outcome?: DecisionOutcome;
}

export interface CouncilMemberView {
  readonly id: string;
  readonly version: number;
  readonly fullName: string;
  readonly isExOfficio: boolean;
  readonly isCitizen: boolean;
  readonly electionAct: string | null;
  readonly termFrom: LocalDate;
  readonly termTo: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly actions: readonly ActionView[];
}

/** A row of `GET /council/sessions`. */
export interface SessionSummary {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly number: number;
  readonly heldOn: LocalDate;
  readonly status: SessionStatus;
}

/** `GET /council/sessions/:id`, and the answer to every change of the session. */
export interface SessionView extends SessionSummary {
  readonly agenda: readonly AgendaItemView[];
  /** `add-agenda-item`, `close` */
  readonly actions: readonly ActionView[];
}

/** The answer to a vote as well. */
export interface AgendaItemView {
  readonly id: string;
  readonly sessionId: string;
  readonly position: number;
  readonly title: string;
  readonly subjectType: DecisionSubject;
  readonly subjectId: string | null;
  readonly status: AgendaItemStatus;
  readonly votes: readonly VoteView[];
  readonly decision: DecisionView | null;
  /** `vote`, `decide` */
  readonly actions: readonly ActionView[];
}

export interface VoteView {
  readonly councilMemberId: string;
  readonly fullName: string;
  readonly choice: VoteChoice;
}

/** A decision never changes, so it has neither a version nor actions. */
export interface DecisionView {
  readonly id: string;
  /** `<year>-<session>/<position>`, e.g. `2026-3/2`. */
  readonly number: string;
  readonly agendaItemId: string;
  readonly decidedOn: LocalDate;
  readonly outcome: DecisionOutcome;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstained: number;
  readonly subjectType: DecisionSubject;
  readonly subjectId: string | null;
}
