import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { VISIT_KINDS, type VisitKind } from '../law/visit-kinds';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import type { ParticipantCategory } from '../participants/application.contract';
import type { VisitedPlace } from '../plans/plan.contract';
import type { ActionView } from '../problem';
import { IsLocalDate } from '../validators';

/** drawn: by lot, waits for the Council; decided: the Council adopted it; set_out: the visit has begun; dissolved: the Council rejected it. */
export const groupStatuses = ['drawn', 'decided', 'set_out', 'dissolved'] as const;
export type GroupStatus = (typeof groupStatuses)[number];

export const groupMemberStatuses = ['active', 'recused', 'withdrawn'] as const;
export type GroupMemberStatus = (typeof groupMemberStatuses)[number];

/** The closed list of reasons for leaving somebody out of the lot (11-8(2)); who was in the lot and not drawn needs none. */
export const exclusionReasons = ['not_eligible', 'powers_ended', 'recused', 'unavailable', 'already_engaged'] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

export const visitKinds = VISIT_KINDS.map((kind) => kind.id);
const mostSeats = 30;

/** How many of a category the visit cannot do without; the other seats go to anybody by lot. */
export class GroupNeeds implements Partial<Record<ParticipantCategory, number>> {
  @IsOptional() @IsInt() @Min(0) @Max(mostSeats) monitoring_commission_member?: number;
  @IsOptional() @IsInt() @Min(0) @Max(mostSeats) public_association_member?: number;
  @IsOptional() @IsInt() @Min(0) @Max(mostSeats) lawyer?: number;
  @IsOptional() @IsInt() @Min(0) @Max(mostSeats) social_worker?: number;
  @IsOptional() @IsInt() @Min(0) @Max(mostSeats) doctor?: number;
}

export class StatedExclusion {
  @IsUUID() participantId!: string;
  @IsIn(exclusionReasons) reason!: ExclusionReason;
}

/** Draws a group. Participants engaged on those days are left out without being named here. */
export class DrawGroup {
  @IsIn(visitKinds) kind!: VisitKind;
  @IsUUID() placeId!: string;
  @IsOptional() @IsUUID() plannedVisitId?: string;
  @IsLocalDate() startsOn!: LocalDate;
  @IsLocalDate() endsOn!: LocalDate;
  @IsInt() @Min(1) @Max(mostSeats) seats!: number;
  @IsObject() @ValidateNested() @Type(() => GroupNeeds) needs: GroupNeeds = new GroupNeeds();
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique((exclusion: StatedExclusion) => exclusion.participantId)
  @ValidateNested({ each: true })
  @Type(() => StatedExclusion)
  exclusions: StatedExclusion[] = [];
}

/** The Council's decision on the group: adopted, it decides the group; rejected, it dissolves it and the lot may be drawn anew. */
export class DecideGroup {
  @IsUUID() decisionId!: string;
}

/** A member's own declaration before the visit (11-5(3)); `impartial: false` is a recusal and needs its reason. */
export class DeclareImpartiality {
  @IsBoolean() impartial!: boolean;
  /** Whether it is missing is asked by the rule that cites 11-5(3). */
  @IsOptional() @IsString() @MaxLength(2000) reason?: string;
}

export class GroupQuery extends PageQuery {
  @IsOptional() @IsIn(groupStatuses) status?: GroupStatus;
  @IsOptional() @IsUUID() placeId?: string;
}

/** What a declaration answers: a member who is recused leaves the group and sees it no more. */
export interface ImpartialityView {
  readonly groupId: string;
  readonly impartial: boolean;
  readonly memberStatus: GroupMemberStatus;
}

export interface GroupMemberView {
  readonly id: string;
  readonly participantId: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly status: GroupMemberStatus;
  readonly impartialityDeclared: boolean;
  /** The member whose seat this one took by lot; null for those of the first draw. */
  readonly replacesId: string | null;
  /** The Ombudsman and the office only. */
  readonly recusalReason?: string;
}

/** One use of the lot: `sha256` is of the bytes of `input`, canonical JSON; both and the seed recompute `drawn`. */
export interface DrawView {
  readonly rule: string;
  readonly input: string;
  readonly sha256: string;
  readonly seed: string;
  /** Participants in the order in which they were drawn; empty where a seat could not be filled. */
  readonly drawn: readonly string[];
}

export interface RefillView extends DrawView {
  readonly n: number;
  /** The member who left. */
  readonly vacatedById: string;
}

export interface GroupSummary {
  readonly id: string;
  readonly kind: VisitKind;
  readonly place: VisitedPlace;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly seats: number;
  /** Seats that nobody was left to fill. */
  readonly vacancies: number;
  readonly status: GroupStatus;
  readonly version: number;
}

export interface GroupView extends GroupSummary {
  readonly plannedVisitId: string | null;
  readonly needs: Readonly<Partial<Record<ParticipantCategory, number>>>;
  readonly decisionId: string | null;
  readonly decidedOn: LocalDate | null;
  /** A participant sees the members who go; the others see who left as well. */
  readonly members: readonly GroupMemberView[];
  /** Not for participants. */
  readonly exclusions?: readonly StatedExclusion[];
  readonly draw?: DrawView;
  readonly refills?: readonly RefillView[];
  readonly actions: readonly ActionView[];
}
