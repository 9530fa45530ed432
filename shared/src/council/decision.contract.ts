import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { Majority, Quorum } from '../acts/act.contract';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import {
  type Ballot,
  decisionSubjects,
  type DecisionSubject,
  type MemberRef,
  type SessionKind,
  type VoteView,
} from './council.contract';

export const decisionOutcomes = ['adopted', 'rejected'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** `GET /council/decisions`, the newest first. */
export class DecisionQuery extends PageQuery {
  @IsOptional() @IsIn(decisionSubjects) subjectType?: DecisionSubject;
  @IsOptional() @IsUUID() subjectId?: string;
  @IsOptional() @IsIn(decisionOutcomes) outcome?: DecisionOutcome;
  /** The year of the session. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(2019) @Max(9999) year?: number;
}

export interface DecisionRef {
  readonly id: string;
  /** `<year>-<session>/<position>`, e.g. `2026-3/2`. */
  readonly number: string;
}

/** A decision never changes, so it has neither a version nor actions; a later one may take its place. */
export interface DecisionView extends DecisionRef {
  readonly title: string;
  readonly sessionId: string;
  readonly agendaItemId: string;
  readonly ballot: Ballot;
  readonly decidedOn: LocalDate;
  readonly outcome: DecisionOutcome;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstained: number;
  readonly subjectType: DecisionSubject;
  readonly subjectId: string | null;
  readonly rule: AppliedRule;
  readonly supersedes: DecisionRef | null;
  readonly supersededBy: DecisionRef | null;
}

/** By what the votes were counted, kept with the decision so that the count can be done again. */
export interface AppliedRule {
  /** The edition of the Council's regulation in force on the day of the session; null where there was none. */
  readonly editionId: string | null;
  readonly editionNumber: string | null;
  readonly quorum: Quorum | null;
  readonly quorumNeeded: number | null;
  readonly majority: Majority;
  /** Members in their term on the day of the session. */
  readonly councilSize: number;
  /** Those present (written vote: those who voted), without those in a conflict of interest. */
  readonly takingPart: number;
  readonly conflicted: number;
}

/** `GET /council/decisions/:id` */
export interface DecisionDetails extends DecisionView {
  readonly session: { readonly year: number; readonly number: number; readonly kind: SessionKind };
  /** Of an open ballot; of a secret one the counts are all that is known. */
  readonly votes: readonly VoteView[];
  readonly voted: readonly MemberRef[];
  /** Who did not vote for a conflict of interest. */
  readonly conflicts: readonly MemberRef[];
}
