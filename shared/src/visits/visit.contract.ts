import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { INTERIM_PURPOSES, type InterimPurpose, type VisitKind } from '../law/visit-kinds';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import type { ParticipantCategory } from '../participants/application.contract';
import type { VisitedPlace } from '../plans/plan.contract';
import type { ActionView } from '../problem';
import { IsLocalDate } from '../validators';

export const visitStatuses = ['prepared', 'started', 'carried_out'] as const;
export type VisitStatus = (typeof visitStatuses)[number];

/** How a visit is carried out; the kind (11-7(1)) is another thing, and its group has it. */
export const visitMethods = ['in_depth', 'thematic', 'follow_up', 'ad_hoc', 'reactive'] as const;
export type VisitMethod = (typeof visitMethods)[number];

export const interimPurposes = INTERIM_PURPOSES.map((purpose) => purpose.id);

/** The visit of a group. An interim one names its periodic visit and purposes, a special one its messages or complaints. */
export class CreateVisit {
  @IsUUID() groupId!: string;
  @IsIn(visitMethods) method!: VisitMethod;
  @IsOptional() @IsUUID() basisVisitId?: string;
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(interimPurposes, { each: true }) interimPurposes?: InterimPurpose[];
  @IsOptional() @IsArray() @ArrayUnique() @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) complaintIds?: string[];
}

export class StartVisit {
  @IsLocalDate() startedOn!: LocalDate;
}

/** `participantIds` are those who carried out the visit: each of them signs its report (11-8(4)). */
export class CompleteVisit {
  @IsLocalDate() endedOn!: LocalDate;
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(30)
  @IsUUID(undefined, { each: true })
  participantIds!: string[];
}

export class VisitQuery extends PageQuery {
  @IsOptional() @IsIn(visitStatuses) status?: VisitStatus;
  @IsOptional() @IsUUID() placeId?: string;
}

export interface VisitMemberView {
  readonly participantId: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  /** Null until the visit is carried out. */
  readonly carriedOut: boolean | null;
}

export interface VisitSummary {
  readonly id: string;
  /** `<year>-<n>`, by the year of the group's first day. */
  readonly number: string;
  readonly kind: VisitKind;
  readonly method: VisitMethod;
  readonly place: VisitedPlace;
  /** The region as it was on the day of the visit. */
  readonly regionIso: string;
  readonly groupId: string;
  readonly status: VisitStatus;
  /** The days of its group, within which it starts and ends. */
  readonly plannedFrom: LocalDate;
  readonly plannedTo: LocalDate;
  readonly startedOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly version: number;
}

export interface VisitView extends VisitSummary {
  readonly basisVisitId: string | null;
  readonly interimPurposes: readonly InterimPurpose[];
  readonly members: readonly VisitMemberView[];
  /** The messages and complaints that a special visit rests on: the Ombudsman and the office only (11-7(1)(3)). */
  readonly complaintIds?: readonly string[];
  readonly actions: readonly ActionView[];
}
