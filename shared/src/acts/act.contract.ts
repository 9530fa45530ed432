import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

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

export interface ActParameters {
  readonly council_regulation: CouncilRegulationParameters;
  readonly selection_order: SelectionOrderParameters;
  readonly group_formation_order: GroupFormationParameters;
  readonly visit_recommendations: Readonly<Record<string, never>>;
  readonly annual_report_order: Readonly<Record<string, never>>;
}
