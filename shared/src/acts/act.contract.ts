import { IsIn, IsInt, IsObject, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';

/** The five acts that the Ombudsman alone approves (11-2(2)). */
export const actCodes = [
  'council_regulation',
  'selection_order',
  'group_formation_order',
  'visit_recommendations',
  'annual_report_order',
] as const;
export type ActCode = (typeof actCodes)[number];

export const quorums = ['half', 'more_than_half', 'two_thirds'] as const;
export type Quorum = (typeof quorums)[number];

/** of_votes: more for than against; of_present: more than half of those who take part; of_members: of the whole Council. */
export const majorities = ['of_votes', 'of_present', 'of_members'] as const;
export type Majority = (typeof majorities)[number];

/**
 * What the law leaves open and an edition may settle. All are optional: unset means that no rule is configured, and the
 * product demands nothing.
 */
export class CouncilRegulationParameters {
  /** Seats besides the Ombudsman's. */
  @IsOptional() @IsInt() @Min(1) @Max(99) seats?: number;
  @IsOptional() @IsIn(quorums) quorum?: Quorum;
  @IsOptional() @IsIn(majorities) majority?: Majority;
  /** Within how many days of its proposal the Council decides on a special visit. */
  @IsOptional() @IsInt() @Min(1) @Max(60) specialVisitDecisionDays?: number;
}

export class SelectionOrderParameters {
  /** Length of a mandate in months. */
  @IsOptional() @IsInt() @Min(1) @Max(120) mandateMonths?: number;
  /** How long the evidence of a ground's check is good, in months from the check. */
  @IsOptional() @IsInt() @Min(1) @Max(60) evidenceMonths?: number;
  /** How many days before a mandate or an evidence ends it is flagged. */
  @IsOptional() @IsInt() @Min(1) @Max(365) warningDays?: number;
}

export class GroupFormationParameters {
  @IsOptional() @IsInt() @Min(1) @Max(30) minSeats?: number;
  @IsOptional() @IsInt() @Min(1) @Max(30) maxSeats?: number;
  /** How many Council members at least contribute to the seed of a draw; never fewer than two. */
  @IsOptional() @IsInt() @Min(2) @Max(30) minContributors?: number;
}

export class VisitRecommendationsParameters {
  /**
   * How many days before a visit's first day the members of its group are told place and dates; 0: on that day. Unset, they
   * are told once the Council has decided on the group.
   */
  @IsOptional() @IsInt() @Min(0) @Max(60) releaseDays?: number;
}

/** An act of which the law leaves nothing to set. */
export class NoParameters {}

export interface ActParameters {
  readonly council_regulation: CouncilRegulationParameters;
  readonly selection_order: SelectionOrderParameters;
  readonly group_formation_order: GroupFormationParameters;
  readonly visit_recommendations: VisitRecommendationsParameters;
  readonly annual_report_order: NoParameters;
}

/** The class that judges the parameters of an edition, by its act. */
export const actParameterClasses: { readonly [C in ActCode]: new () => ActParameters[C] } = {
  council_regulation: CouncilRegulationParameters,
  selection_order: SelectionOrderParameters,
  group_formation_order: GroupFormationParameters,
  visit_recommendations: VisitRecommendationsParameters,
  annual_report_order: NoParameters,
};

export const actParameterNames = {
  council_regulation: ['seats', 'quorum', 'majority', 'specialVisitDecisionDays'],
  selection_order: ['mandateMonths', 'evidenceMonths', 'warningDays'],
  group_formation_order: ['minSeats', 'maxSeats', 'minContributors'],
  visit_recommendations: ['releaseDays'],
  annual_report_order: [],
} as const satisfies { readonly [C in ActCode]: readonly (keyof ActParameters[C])[] };
export type ActParameterName = (typeof actParameterNames)[ActCode][number];

export const editionStatuses = ['draft', 'approved'] as const;
export type EditionStatus = (typeof editionStatuses)[number];

/** `POST /acts/:code/editions`, and `PUT /acts/editions/:id` while it is a draft. */
export class PrepareEdition {
  @IsNotBlank() @MaxLength(500) titleKk!: string;
  @IsNotBlank() @MaxLength(500) titleRu!: string;
  @IsOptional() @IsNotBlank() @MaxLength(500) titleEn?: string;
  /** First day on which the edition is in force; not before its approval. */
  @IsLocalDate() inForceFrom!: LocalDate;
  /** Judged by the class of the act; what is left out stays without a rule. */
  @IsObject() parameters!: Record<string, unknown>;
  /** The text of the act as a PDF; needed by the day of the approval. */
  @IsOptional() @IsUUID() fileId?: string;
}

/** `POST /acts/editions/:id/approval`: number and day as they stand on the signed paper. */
export class ApproveEdition {
  @IsNotBlank() @MaxLength(50) number!: string;
  @IsLocalDate() approvedOn!: LocalDate;
}

/** `POST /acts/editions/:id/repeal`: the first day on which the edition no longer holds, with none after it. */
export class RepealEdition {
  @IsLocalDate() repealedOn!: LocalDate;
}

/** `GET /acts` and `GET /acts/:code/editions`: what was in force on the day; today where no day is given to the first. */
export class ActsQuery {
  @IsOptional() @IsLocalDate() on?: LocalDate;
}

/** One of the five in `GET /acts`. */
export interface ActView {
  readonly code: ActCode;
  /** The day that is answered for. */
  readonly on: LocalDate;
  /** Null: nothing is configured, and the product demands nothing. */
  readonly inForce: EditionSummary | null;
  /** What no edition in force on that day settles. */
  readonly unset: readonly ActParameterName[];
  /** The draft that is being prepared, for those who prepare and approve. */
  readonly draft: EditionSummary | null;
  /** `prepare` */
  readonly actions: readonly ActionView[];
}

export interface EditionSummary {
  readonly id: string;
  readonly version: number;
  readonly code: ActCode;
  readonly status: EditionStatus;
  /** Null while it is a draft. */
  readonly number: string | null;
  readonly title: { readonly kk: string; readonly ru: string; readonly en: string | null };
  readonly approvedOn: LocalDate | null;
  readonly inForceFrom: LocalDate;
  /** First day on which it no longer holds: that of the next edition, or of a repeal. */
  readonly repealedOn: LocalDate | null;
  readonly parameters: Readonly<Partial<Record<ActParameterName, number | string>>>;
}

/** `GET /acts/editions/:id`; a row of `GET /acts/:code/editions`, the newest first. */
export interface EditionView extends EditionSummary {
  /** The paper, at `/acts/editions/:id/file`. */
  readonly file: { readonly size: number; readonly sha256: string } | null;
  /** `change`, `approve`, `repeal` */
  readonly actions: readonly ActionView[];
}
