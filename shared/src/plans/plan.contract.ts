import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import { type Locale, locales, type Texts } from '../locale';
import { PageQuery } from '../page';
import type { PlaceRef } from '../places/place.contract';
import type { ActionView } from '../problem';
import { IsLocalDate, MayBeLeftOut } from '../validators';
import { firstPlanYear, lastPlanYear, mostTiynPerVisit, mostVisitDays } from './plan.limits';

export { type AllotmentView, SetAllotment, YearPath } from './allotment.contract';

export const planStatuses = ['draft', 'approved', 'superseded'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** A new edition of the year's plan, empty or begun as a copy of another plan. */
export class CreatePlan {
  @IsInt() @Min(firstPlanYear) @Max(lastPlanYear) year!: number;
  @IsOptional() @IsUUID() copyFrom?: string;
}

/**
 * `POST /plans/:id/visits`. Left out, cost and days are the register's estimate of the place, else those of its type by the
 * planning settings; a cost that nobody has estimated must be given.
 */
export class AddPlannedVisit {
  @IsUUID() placeId!: string;
  @IsInt() @Min(1) @Max(12) month!: number;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(mostTiynPerVisit) costTiyn?: number;
  @MayBeLeftOut() @IsInt() @Min(1) @Max(mostVisitDays) visitDays?: number;
}

/**
 * `PATCH /plans/:id/visits/:visitId` with If-Match of the plan; what is left out stays. Month, cost and days are changed in
 * a draft only. The day is the office's to set within the month, also in the plan in force; null takes it back.
 */
export class ChangePlannedVisit {
  /** The day that was set goes with the month it lay in, unless another is given. */
  @MayBeLeftOut() @IsInt() @Min(1) @Max(12) month?: number;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(mostTiynPerVisit) costTiyn?: number;
  @MayBeLeftOut() @IsInt() @Min(1) @Max(mostVisitDays) visitDays?: number;
  /** First day of the visit. */
  @IsOptional() @IsLocalDate() plannedOn?: LocalDate | null;
}

/** `POST /plans/:id/pricing`: what it would do to visit the place in that month, or, with null, not at all. */
export class PriceChange {
  @IsUUID() placeId!: string;
  @ValidateIf((_, month) => month !== null) @IsInt() @Min(1) @Max(12) month!: number | null;
}

export class ApprovePlan {
  @IsUUID() decisionId!: string;
}

/** `GET /plans/:id/document`: a PDF, in the reader's language unless one is named. */
export class PlanPaperQuery {
  @IsOptional() @IsIn(locales) language?: Locale;
}

export class PlanQuery extends PageQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(firstPlanYear) @Max(lastPlanYear) year?: number;
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
  /** First day of the visit within the month; null while none is set. */
  readonly plannedOn: LocalDate | null;
  readonly visitDays: number;
  /** Without the trip, which the visits of one trip area share. */
  readonly costTiyn: number;
  /** Places of one area are reached by one trip; null: a trip of its own, whose cost is in the visit's. */
  readonly tripArea: { readonly id: string; readonly name: Texts } | null;
}

/** The money of a plan by what it is for. */
export interface PlanMoney {
  readonly visitsTiyn: number;
  /** Per trip area and month, as many trips as its visits need. */
  readonly tripsTiyn: number;
  /** Both together; what the allotment less the reserve must hold (11-7(2)). */
  readonly totalTiyn: number;
}

export interface PlanSummary extends PlanMoney {
  readonly id: string;
  readonly year: number;
  /** 1 for the year's first plan; each later change is a new edition with a decision of its own (11-7(2)). */
  readonly edition: number;
  readonly status: PlanStatus;
  readonly visitCount: number;
  readonly availableTiyn: number;
  /** Below zero: the plan is over the money, and cannot be approved. */
  readonly remainingTiyn: number;
  readonly decisionId: string | null;
  readonly approvedOn: LocalDate | null;
  /** The plan of the year that this one took the place of when it was approved. */
  readonly replacesId: string | null;
  /** The planner's run that it was adopted from; null for a plan made by hand. */
  readonly runId: string | null;
  readonly version: number;
}

/** What the trips to one area cost in this plan, fixed when its first visit there was planned. */
export interface PlannedTripsView {
  readonly tripArea: { readonly id: string; readonly name: Texts };
  readonly tripCostTiyn: number;
  /** Over all months. */
  readonly trips: number;
}

/** `visits` are ordered by month, then by the Russian name of the place. */
export interface PlanView extends PlanSummary {
  readonly visits: readonly PlannedVisitView[];
  /** The most places that one trip reaches. */
  readonly tripPlaces: number;
  readonly trips: readonly PlannedTripsView[];
  /** `add-visit`, `change-visit`, `schedule-visit` (the day only), `remove-visit`, `approve` */
  readonly actions: readonly ActionView[];
}
