import { Matches } from 'class-validator';
import type { Qualification } from '../capacity/qualifications';
import type { LocalDate } from '../law/local-date';
import type { VisitKind } from '../law/visit-kinds';
import { IsLocalDate } from '../validators';
import type { AbandonmentReason, ExclusionReason, ExclusionSource, SubstitutionReason } from './reasons';

/** 32 bytes as 64 lower-case hex digits. */
const hex32 = /^[0-9a-f]{64}$/;

/** `POST /groups/:id/commitments`: SHA-256 of the group's id and a secret that the member keeps. */
export class CommitToDraw {
  @Matches(hex32) commitment!: string;
}

/** `POST /groups/:id/reveals`: the 32 bytes that the member committed to. */
export class RevealSecret {
  @Matches(hex32) secret!: string;
}

/** `GET /groups/audit`: draws made from `from` to `to`, both included. */
export class DrawAuditQuery {
  @IsLocalDate() from!: LocalDate;
  @IsLocalDate() to!: LocalDate;
}

/** What the lot is drawn from, as it was before anybody could know the seed. */
export interface FrozenView {
  /** Name of the rule by which chances and result follow from the input. */
  readonly rule: string;
  /** Of the bytes that are in the export. */
  readonly sha256: string;
  readonly poolSize: number;
  /** A fraction, e.g. `3/20`, like every chance. */
  readonly smallestChance: string | null;
  /** By name. */
  readonly odds: readonly OddsView[];
}

export interface OddsView {
  readonly participantId: string;
  readonly fullName: string;
  readonly qualifications: readonly Qualification[];
  /** Visits in the twelve months before this one. */
  readonly workload: number;
  readonly chance: string;
}

/** A Council member's part in the seed. */
export interface ContributionView {
  readonly councilMemberId: string;
  readonly fullName: string;
  readonly commitment: string;
  readonly committedAt: string;
  readonly revealedAt: string | null;
  /** Null until the lot is drawn: nobody may know some secrets while others are still kept. */
  readonly secret: string | null;
}

export interface DrawView {
  /** 64 hex digits, made of the frozen record's hash and all secrets. */
  readonly seed: string;
  /** Participants in the order in which they were drawn. */
  readonly drawn: readonly string[];
  readonly drawnOn: LocalDate;
}

/** The lot for a seat that somebody left, by the same rule. */
export interface RefillView {
  readonly n: number;
  /** The member who does not go. */
  readonly vacatedById: string;
  readonly reason: SubstitutionReason;
  readonly rule: string;
  readonly sha256: string;
  readonly seed: string;
  /** Who was drawn; empty where nobody was left who meets the need. */
  readonly drawn: readonly string[];
}

export const lotOutcomes = ['drawn', 'not_drawn'] as const;
export type LotOutcome = (typeof lotOutcomes)[number];

/** A row of `GET /groups/my-draws`: what chance the participant had. It never tells where a visit goes. */
export interface MyDrawView {
  /** The group's id. */
  readonly id: string;
  readonly kind: VisitKind;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly seats: number;
  /** Whether the participant holds a seat, and may open the group. */
  readonly isMember: boolean;
  /** Empty for somebody who was left out. */
  readonly lots: readonly MyLotView[];
  readonly leftOut: ExclusionReason | null;
}

export interface MyLotView {
  /** 0 for the draw of the group, n for the n-th replacement. */
  readonly n: number;
  readonly poolSize: number;
  readonly chance: string;
  readonly outcome: LotOutcome;
}

/** What the figures of a period say: too few draws to tell, nothing that chance would not do, or more than chance does. */
export const driftVerdicts = ['too_few', 'no_sign', 'look_closer'] as const;
export type DriftVerdict = (typeof driftVerdicts)[number];

/** `GET /groups/audit`: odds against outcomes, of groups already formed; nothing of it goes back into a draw. */
export interface DrawAuditView {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly draws: number;
  readonly refills: number;
  /** Of the groups of these draws, how many the Council rejected. */
  readonly dissolved: number;
  readonly abandoned: readonly { readonly reason: AbandonmentReason; readonly many: number }[];
  readonly exclusions: readonly {
    readonly reason: ExclusionReason;
    readonly source: ExclusionSource;
    readonly many: number;
  }[];
  /** By name. */
  readonly participants: readonly FitRow[];
  /** Gini index of the sums of chances: 0 where all are equal, towards 1 the less they are; null without draws. */
  readonly gini: number | null;
  /** The same of how often each was drawn. */
  readonly giniOfEngagements: number | null;
  /** The smallest chance that anybody had in a draw, a fraction. */
  readonly smallestChance: string | null;
  /** How often chance alone brings outcomes as far from the odds as these. */
  readonly pValue: number | null;
  readonly verdict: DriftVerdict;
}

export interface FitRow {
  readonly id: string;
  readonly fullName: string;
  /** Lots in which the participant was. */
  readonly lots: number;
  /** Sum of the chances. */
  readonly expected: number;
  /** How often drawn. */
  readonly observed: number;
}
