import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { LocalDate } from '../law/local-date';
import { INTERIM_PURPOSES, type InterimPurpose } from '../law/visit-kinds';
import { PageQuery } from '../page';
import type { PlaceRef } from '../places/place.contract';
import type { ActionView } from '../problem';
import { IsNotBlank } from '../validators';

/** What is proposed between the periodic visits, which the plan sets: the Council decides on each (11-7(2)). */
export const proposalKinds = ['interim', 'special'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export const proposalStatuses = ['proposed', 'adopted', 'rejected', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

const interimPurposes = INTERIM_PURPOSES.map(({ id }) => id);

/**
 * `POST /visit-proposals`. An interim visit names its periodic visit and purposes (11-7(1)(2)), a special one the messages
 * or complaints that it rests on (11-7(1)(3)). The money comes from the year's reserve.
 */
export class ProposeVisit {
  @IsIn(proposalKinds) kind!: ProposalKind;
  @IsUUID() placeId!: string;
  @IsOptional() @IsUUID() basisVisitId?: string;
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(interimPurposes, { each: true }) interimPurposes?: InterimPurpose[];
  @IsOptional() @IsArray() @ArrayUnique() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) complaintIds?: string[];
  @IsInt() @Min(0) @Max(1e12) costTiyn!: number;
  /** Why; the Ombudsman and the office alone read it. */
  @IsOptional() @IsNotBlank() @MaxLength(5000) grounds?: string;
}

/** `POST /visit-proposals/:id/decision`: adopted or rejected, as the Council decided on this very proposal. */
export class DecideProposal {
  @IsUUID() decisionId!: string;
}

/** `GET /visit-proposals`, the newest first. */
export class ListVisitProposals extends PageQuery {
  @IsOptional() @IsIn(proposalKinds) kind?: ProposalKind;
  @IsOptional() @IsIn(proposalStatuses) status?: ProposalStatus;
}

export interface VisitProposalView {
  readonly id: string;
  readonly kind: ProposalKind;
  readonly place: PlaceRef;
  readonly basisVisitId: string | null;
  readonly interimPurposes: readonly InterimPurpose[];
  readonly status: ProposalStatus;
  readonly proposedOn: LocalDate;
  /** The last day for the Council's decision, where the Council's regulation sets one for special visits. */
  readonly decideBy: LocalDate | null;
  readonly isLate: boolean;
  readonly costTiyn: number;
  /**
   * What the year keeps for such visits and what other adopted proposals have taken of it; null where no money is allotted.
   * The year is that of the decision, before it the current one.
   */
  readonly reserve: { readonly tiyn: number; readonly takenTiyn: number } | null;
  readonly decisionId: string | null;
  readonly decidedOn: LocalDate | null;
  /** How many messages and complaints a special visit rests on; which ones, only the Ombudsman and the office see. */
  readonly messageCount: number;
  readonly complaintIds?: readonly string[];
  readonly grounds?: string | null;
  readonly version: number;
  /** `withdraw`, `decide`, `reject` */
  readonly actions: readonly ActionView[];
}

/** `GET /visit-proposals/candidates`: what the registers say should be proposed and is not yet. */
export interface VisitCandidates {
  readonly interim: readonly InterimCandidate[];
  readonly special: readonly SpecialCandidate[];
}

/** A place whose last periodic visit left recommendations that nobody has come back to check. */
export interface InterimCandidate {
  readonly place: PlaceRef;
  readonly basisVisitId: string;
  readonly visitedOn: LocalDate;
  readonly recommendations: number;
  /** How many of them an authority says are carried out, wholly or in part. */
  readonly statedCarriedOut: number;
}

/** A place with registered messages of torture that no proposal and no visit rests on yet. */
export interface SpecialCandidate {
  readonly place: PlaceRef;
  readonly messageCount: number;
  readonly newestRegisteredOn: LocalDate;
  /** The Ombudsman and the office only. */
  readonly complaintIds?: readonly string[];
}
