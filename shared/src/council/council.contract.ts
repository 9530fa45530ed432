import { IsBoolean, IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';
import type { CommissionActRef } from './commission.contract';

/** What the Council decides on; every type but `other` names the record by its id. */
export const decisionSubjects = [
  'selection',
  'visit_plan',
  'visit_group',
  'visit_proposal',
  'report_form',
  'annual_report',
  'other',
] as const;
export type DecisionSubject = (typeof decisionSubjects)[number];

export const voteChoices = ['for', 'against', 'abstain'] as const;
export type VoteChoice = (typeof voteChoices)[number];

export const sessionKinds = ['in_person', 'written'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** `planned` until its day has come. */
export const sessionStatuses = ['planned', 'open', 'closed'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** Of an open ballot all see who voted how; of a secret one only who has voted, and the counts once it is decided. */
export const ballots = ['open', 'secret'] as const;
export type Ballot = (typeof ballots)[number];

export const agendaItemStatuses = ['open', 'decided'] as const;
export type AgendaItemStatus = (typeof agendaItemStatuses)[number];

/** `POST /council/members`: the Ombudsman ex officio, or a citizen elected by an act of the commission (11-2(1)). */
export class SeatCouncilMember {
  @IsNotBlank() @MaxLength(200) fullName!: string;
  @IsBoolean() isExOfficio!: boolean;
  /** Whether the commission has seen that the person is a citizen. */
  @IsBoolean() isCitizen!: boolean;
  /** The commission's act of election; absent for the Ombudsman. */
  @IsOptional() @IsUUID() electionActId?: string;
  @IsLocalDate() termFrom!: LocalDate;
  /** Last day of the term; absent for a term without an end. */
  @IsOptional() @IsLocalDate() termTo?: LocalDate;
}

/** Why somebody leaves before the term ends; `left_office` is the Ombudsman's. */
export const departureReasons = ['resigned', 'recalled', 'citizenship_lost', 'died', 'left_office', 'other'] as const;
export type DepartureReason = (typeof departureReasons)[number];

/** `POST /council/members/:id/departure`: the first day on which the member no longer sits. */
export class RecordDeparture {
  @IsLocalDate() endedOn!: LocalDate;
  @IsIn(departureReasons) reason!: DepartureReason;
}

export interface CouncilMemberView {
  readonly id: string;
  readonly version: number;
  readonly fullName: string;
  readonly isExOfficio: boolean;
  readonly isCitizen: boolean;
  readonly electionAct: CommissionActRef | null;
  readonly termFrom: LocalDate;
  readonly termTo: LocalDate | null;
  readonly endedOn: LocalDate | null;
  /** Null while the member sits, and for departures before reasons were kept. */
  readonly departureReason: DepartureReason | null;
  readonly actions: readonly ActionView[];
}

export interface MemberRef {
  readonly councilMemberId: string;
  readonly fullName: string;
}

export interface VoteView extends MemberRef {
  readonly choice: VoteChoice;
}
