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
import { type Qualification, qualifications } from '../capacity/qualifications';
import { VISIT_KINDS, type VisitKind } from '../law/visit-kinds';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import type { ParticipantCategory } from '../participants/application.contract';
import type { VisitedPlace } from '../plans/plan.contract';
import type { ActionView } from '../problem';
import { IsLocalDate } from '../validators';
import type { ContributionView, DrawView, FrozenView, RefillView } from './draw.contract';
import {
  type AbandonmentReason,
  abandonmentReasons,
  type ExclusionReason,
  exclusionReasons,
  type ExclusionSource,
} from './reasons';

/**
 * frozen: pool, needs and odds are fixed, Council members commit to the seed; revealing: they reveal what they committed
 * to; drawn: by lot, waits for the Council; decided: the Council adopted it; set_out: the visit has begun; dissolved: the
 * Council rejected it; abandoned: given up before the draw.
 */
export const groupStatuses = ['frozen', 'revealing', 'drawn', 'decided', 'set_out', 'dissolved', 'abandoned'] as const;
export type GroupStatus = (typeof groupStatuses)[number];

export const groupMemberStatuses = ['active', 'recused', 'withdrawn'] as const;
export type GroupMemberStatus = (typeof groupMemberStatuses)[number];

export const visitKinds = VISIT_KINDS.map((kind) => kind.id);
const mostSeats = 30;

/** How many of each qualification the visit cannot do without; one member may meet several. The other seats go to anybody by lot. */
export type Needs = Readonly<Partial<Record<Qualification, number>>>;

/** Validates `Needs`: a field for each qualification of the closed list, and for nothing else. */
export class GroupNeeds {}
for (const qualification of qualifications) {
  for (const decorate of [IsOptional(), IsInt(), Min(0), Max(mostSeats)]) decorate(GroupNeeds.prototype, qualification);
}

export class StatedExclusion {
  @IsUUID() participantId!: string;
  @IsIn(exclusionReasons) reason!: ExclusionReason;
}

/**
 * `POST /groups` freezes what the lot is drawn from. Participants whom a register leaves out on those days (engaged,
 * unavailable, in conflict with the place) need not be named.
 */
export class DrawGroup {
  @IsIn(visitKinds) kind!: VisitKind;
  @IsUUID() placeId!: string;
  @IsOptional() @IsUUID() plannedVisitId?: string;
  @IsLocalDate() startsOn!: LocalDate;
  @IsLocalDate() endsOn!: LocalDate;
  @IsInt() @Min(1) @Max(mostSeats) seats!: number;
  @IsObject() @ValidateNested() @Type(() => GroupNeeds) needs: Needs = {};
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique((exclusion: StatedExclusion) => exclusion.participantId)
  @ValidateNested({ each: true })
  @Type(() => StatedExclusion)
  exclusions: StatedExclusion[] = [];
}

/** `POST /groups/:id/abandonment` */
export class AbandonGroup {
  @IsIn(abandonmentReasons) reason!: AbandonmentReason;
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
  /** The chance of being drawn, a fraction; not for participants. */
  readonly chance?: string;
  /** The Ombudsman and the office only. */
  readonly recusalReason?: string;
}

/** Who was left out of the lot, why, and who said so. */
export interface ExclusionView {
  readonly participantId: string;
  readonly reason: ExclusionReason;
  readonly fullName: string;
  readonly source: ExclusionSource;
}

export interface GroupSummary {
  readonly id: string;
  readonly kind: VisitKind;
  readonly place: VisitedPlace;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly seats: number;
  /** Seats that nobody was left to fill; before the draw all of them. */
  readonly vacancies: number;
  readonly status: GroupStatus;
  readonly version: number;
}

export interface GroupView extends GroupSummary {
  readonly plannedVisitId: string | null;
  readonly needs: Needs;
  readonly decisionId: string | null;
  readonly decidedOn: LocalDate | null;
  readonly abandonment: { readonly reason: AbandonmentReason; readonly on: LocalDate } | null;
  /** A participant sees the members who go; the others see who left as well. */
  readonly members: readonly GroupMemberView[];
  /** Not for participants, like all of the draw below. */
  readonly exclusions?: readonly ExclusionView[];
  readonly frozen?: FrozenView;
  readonly contributions?: readonly ContributionView[];
  /** How many Council members at least must contribute; only until the taking of commitments is closed. */
  readonly contributorsNeeded?: number;
  /** Null before the draw. */
  readonly draw?: DrawView | null;
  readonly refills?: readonly RefillView[];
  /** `commit`, `close-commitments`, `reveal`, `abandon`, `decide`, `reject`, `declare` */
  readonly actions: readonly ActionView[];
}
