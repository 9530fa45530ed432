import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import type { Texts } from '../locale';
import { PageQuery } from '../page';
import { type PlaceType, placeTypes } from '../places/place.types';
import type { VisitedPlace } from './plan.contract';
import { firstPlanYear, lastPlanYear } from './plan.limits';
import type { CalendarMonth, PlanRunSummary } from './plan-run.contract';
import type { RiskTerm } from './planning-settings.names';

export interface RiskTermView {
  readonly term: RiskTerm;
  /** How many were counted: years, complaints, recommendations; 1 or 0 for what is or is not so. */
  readonly count: number;
  readonly points: number;
  /** False: nothing in the platform tells of it yet, so none were counted. */
  readonly isCounted: boolean;
}

/** Why a visit stands where it stands, or why a place must slip; each with its numbers. */
export type VisitReason =
  /** Visited in the month in which it is due, or before. */
  | { readonly code: 'in_time' }
  /** Its trip is shared with other places of its trip area. */
  | { readonly code: 'shares_trip'; readonly others: number }
  /** It was due before the first month that can be planned, or comes under the mandate later than that. */
  | { readonly code: 'due_before_first_month'; readonly firstMonth: CalendarMonth }
  /** In so many of the earlier months that would do, the region's visit days are taken. */
  | { readonly code: 'days_full'; readonly months: number; readonly of: number }
  /** In so many of the earlier months that would do, the money of the year is spent. */
  | { readonly code: 'money_spent'; readonly months: number; readonly of: number }
  /** So many places of the region with a higher weight are visited in those months. */
  | { readonly code: 'heavier_first'; readonly places: number }
  /** There is room in so many of those months: the search ended before it found a use for it. */
  | { readonly code: 'not_proven'; readonly months: number };

export interface RunVisitView {
  readonly place: VisitedPlace;
  readonly type: PlaceType;
  readonly tripAreaId: string | null;
  /** Null: left out of the years. */
  readonly month: CalendarMonth | null;
  readonly dueMonth: CalendarMonth;
  /** Whole months after the due month; a place left out counts as visited a year after the last month. */
  readonly lateMonths: number;
  readonly weight: number;
  /** The weight is 1 and the points of these. */
  readonly terms: readonly RiskTermView[];
  readonly visitDays: number;
  readonly costTiyn: number;
  readonly why: readonly VisitReason[];
}

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** `GET /plan-runs/:id/visits`, by month, places left out last. Asking for it is recorded: it shows visits to come. */
export class RunVisitQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(10) region?: string;
  @IsOptional() @IsIn(placeTypes) type?: PlaceType;
  @IsOptional() @Matches(month) month?: CalendarMonth;
  @IsOptional() @Type(() => Number) @IsInt() @Min(firstPlanYear) @Max(lastPlanYear) year?: number;
  /** Only those later than due, or only those that are not. */
  @IsOptional() @IsIn(['late', 'in_time', 'left_out']) state?: 'late' | 'in_time' | 'left_out';
}

/**
 * `GET /plan-runs/:id/slipping`: places that the run visits after the four years have passed, or not at all, the heaviest
 * lateness (weight times months) first. Asking is recorded.
 */
export class SlippingQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(10) region?: string;
  @IsOptional() @IsIn(placeTypes) type?: PlaceType;
}

export const visitChanges = ['moved', 'dropped', 'added'] as const;
export type VisitChange = (typeof visitChanges)[number];

/** `GET /plan-runs/:id/comparison?with=`: what is different here from the other run. Asking is recorded. */
export class RunComparisonQuery extends PageQuery {
  @IsUUID() with!: string;
  @IsOptional() @IsIn(visitChanges) change?: VisitChange;
}

export interface RunComparison {
  readonly run: PlanRunSummary;
  readonly other: PlanRunSummary;
  readonly counts: Readonly<Record<VisitChange, number>> & { readonly same: number };
  /** Here less there. */
  readonly objectiveDifference: number;
  readonly lateDifference: number;
  readonly moneyDifferenceTiyn: number;
  /** A page of the visits that differ, by place. */
  readonly items: readonly ChangedRunVisit[];
  readonly nextCursor: string | null;
}

export interface ChangedRunVisit {
  readonly place: { readonly id: string; readonly name: Texts; readonly regionIso: string };
  readonly change: VisitChange;
  readonly here: CalendarMonth | null;
  readonly there: CalendarMonth | null;
}
