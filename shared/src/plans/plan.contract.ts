import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import type { PlaceRef } from '../places/place.contract';
import type { ActionView } from '../problem';
import { IsNotBlank } from '../validators';

export const planStatuses = ['draft', 'approved', 'superseded'] as const;
export type PlanStatus = (typeof planStatuses)[number];

const firstYear = 2019;
const lastYear = 2100;
/** Far over any budget, and even 3,500 of the dearest visits stay under what a number holds exactly. */
const mostTiyn = 5e15;
const mostTiynPerVisit = 1e12;

/** The money of a year for visits. `reserveTiyn` is kept for interim and special visits, which no plan foresees. */
export class SetAllotment {
  @IsInt() @Min(0) @Max(mostTiyn) amountTiyn!: number;
  @IsInt() @Min(0) @Max(mostTiyn) reserveTiyn!: number;
  /** The act that allots the money. */
  @IsString() @IsNotEmpty() @IsNotBlank() @MaxLength(500) basis!: string;
}

/** The year in the address `/allotments/:year`. */
export class YearPath {
  @Type(() => Number) @IsInt() @Min(firstYear) @Max(lastYear) year!: number;
}

export interface AllotmentView {
  /** The year, as text: one record a year. */
  readonly id: string;
  readonly year: number;
  readonly amountTiyn: number;
  readonly reserveTiyn: number;
  /** What a plan may cost: the amount less the reserve. */
  readonly availableTiyn: number;
  readonly basis: string;
  readonly version: number;
  readonly actions: readonly ActionView[];
}

/** A new edition of the year's plan, empty or begun as a copy of another plan. */
export class CreatePlan {
  @IsInt() @Min(firstYear) @Max(lastYear) year!: number;
  @IsOptional() @IsUUID() copyFrom?: string;
}

export class AddPlannedVisit {
  @IsUUID() placeId!: string;
  @IsInt() @Min(1) @Max(12) month!: number;
  @IsInt() @Min(0) @Max(mostTiynPerVisit) costTiyn!: number;
}

export class ApprovePlan {
  @IsUUID() decisionId!: string;
}

export class PlanQuery extends PageQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(firstYear) @Max(lastYear) year?: number;
  @IsOptional() @IsIn(planStatuses) status?: PlanStatus;
}

/** The place of a visit as plans, groups and visits name it. */
export interface VisitedPlace extends PlaceRef {
  readonly regionIso: string;
}

export interface PlannedVisitView {
  readonly id: string;
  readonly place: VisitedPlace;
  readonly month: number;
  readonly costTiyn: number;
}

export interface PlanSummary {
  readonly id: string;
  readonly year: number;
  /** 1 for the year's first plan; each later change is a new edition with a decision of its own (11-7(2)). */
  readonly edition: number;
  readonly status: PlanStatus;
  readonly visitCount: number;
  readonly totalTiyn: number;
  readonly availableTiyn: number;
  /** Below zero: the plan is over the money, and cannot be approved. */
  readonly remainingTiyn: number;
  readonly decisionId: string | null;
  readonly approvedOn: LocalDate | null;
  readonly version: number;
}

/** `visits` are ordered by month, then by the Russian name of the place. */
export interface PlanView extends PlanSummary {
  readonly visits: readonly PlannedVisitView[];
  readonly actions: readonly ActionView[];
}
