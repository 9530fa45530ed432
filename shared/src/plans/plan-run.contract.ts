import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { firstPlanYear, lastPlanYear, mostTiyn } from './plan.limits';

/** Waits; works; is asked to stop; was stopped and keeps its best plan; worked to its end; could not. The last three are final. */
export const planRunStatuses = ['queued', 'running', 'stopping', 'stopped', 'finished', 'failed'] as const;
export type PlanRunStatus = (typeof planRunStatuses)[number];

/**
 * `plan`: of the years anew. `replan`: a plan in force, changed as little as can be. The others are children of a run:
 * `what_if` with other money, reserve or capacity; `zero_lateness` with all the money it takes; `next_million` with a million
 * tenge more in the year where it does most.
 */
export const planRunKinds = ['plan', 'replan', 'what_if', 'zero_lateness', 'next_million'] as const;
export type PlanRunKind = (typeof planRunKinds)[number];

/** A calendar month as `YYYY-MM`; such texts sort as the months do. */
export type CalendarMonth = string;

export const shortestRunMs = 100;
export const longestRunMs = 3_600_000;
export const mostRunYears = 8;

/** Money assumed for a year that has no allotment yet. */
export class AssumedMoney {
  @IsInt() @Min(firstPlanYear) @Max(lastPlanYear) year!: number;
  /** The reserve is taken off it where the run names a `reservePercent`. */
  @IsInt() @Min(0) @Max(mostTiyn) amountTiyn!: number;
}

/** `POST /plan-runs`. With `basisPlanId` the year is the plan's, and `fromYear` and `years` are left out. */
export class CreatePlanRun {
  /** The first year; the current one if left out. Months up to and with the current one are not planned any more. */
  @IsOptional() @IsInt() @Min(firstPlanYear) @Max(lastPlanYear) fromYear?: number;
  /** 4 if left out. */
  @IsOptional() @IsInt() @Min(1) @Max(mostRunYears) years?: number;
  /** Replans this plan in force with the least disturbance. */
  @IsOptional() @IsUUID() basisPlanId?: string;
  /** One for each year without an allotment. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(mostRunYears)
  @ValidateNested({ each: true })
  @Type(() => AssumedMoney)
  assumed?: AssumedMoney[];
  /** Share of each year's money kept for interim and special visits, instead of the reserve of its allotment. */
  @IsOptional() @IsInt() @Min(0) @Max(100) reservePercent?: number;
  /** Visit days of every region as a share of those in the settings. */
  @IsOptional() @IsInt() @Min(1) @Max(1000) capacityPercent?: number;
  /** How long it searches, at most; 60,000 if left out. */
  @IsOptional() @IsInt() @Min(shortestRunMs) @Max(longestRunMs) milliseconds?: number;
  /** Where the search begins to draw its chances; one is drawn if left out. */
  @IsOptional() @IsInt() @Min(0) @Max(2_147_483_647) seed?: number;
  @IsOptional() @IsString() @MaxLength(300) note?: string;
}

export const whatIfKinds = ['what_if', 'zero_lateness', 'next_million'] as const;
export type WhatIfKind = (typeof whatIfKinds)[number];

/**
 * `POST /plan-runs/:id/what-ifs`, of a run that has a plan: a child run of the same frozen places, with the same seed and
 * time. A `what_if` changes at least one thing; the two other kinds say themselves what they change, and take nothing.
 */
export class AskWhatIf {
  @IsIn(whatIfKinds) kind!: WhatIfKind;
  /** The money of every year as a share of the run's. */
  @IsOptional() @IsInt() @Min(0) @Max(1000) moneyPercent?: number;
  /** Instead of the run's reserve. */
  @IsOptional() @IsInt() @Min(0) @Max(100) reservePercent?: number;
  /** Visit days of every region as a share of those in the settings. */
  @IsOptional() @IsInt() @Min(1) @Max(1000) capacityPercent?: number;
}

export class PlanRunQuery extends PageQuery {
  @IsOptional() @IsIn(planRunStatuses) status?: PlanRunStatus;
  /** Children of this run; left out, runs that are nobody's child. */
  @IsOptional() @IsUUID() parent?: string;
}

/** `POST /plan-runs/:id/adoption`: the run's visits of that year become a draft plan; answers its `PlanView`. */
export class AdoptPlanRun {
  @IsInt() @Min(firstPlanYear) @Max(lastPlanYear) year!: number;
}

export interface RunYearView {
  readonly year: number;
  /** Null: no allotment; `amountTiyn` is assumed. */
  readonly allotmentTiyn: number | null;
  /** What the run counts with. */
  readonly amountTiyn: number;
  readonly reserveTiyn: number;
  /** Visits of the plan in force in months that are not planned any more, with their trips. */
  readonly committedTiyn: number;
  /** The most that the run's visits of the year may cost: amount less reserve less committed; never below 0. */
  readonly availableTiyn: number;
  /** What they cost, with trips; null until there is a plan. */
  readonly plannedTiyn: number | null;
  /** Weighted months of lateness that one more million tenge in this year saves, by the bound's prices; null until they are known. */
  readonly monthsPerMillion: number | null;
}

/** What the run assumed because nobody has said it; the page says each that is not 0. */
export interface RunAssumptions {
  /** Places without a cost: their visits count as free. */
  readonly placesWithoutCost: number;
  /** Places that are in no trip area: each makes a trip of its own, with no trip cost. */
  readonly placesWithoutTripArea: number;
  /** Planning settings that the office has not set. */
  readonly assumedSettings: number;
  /** Visits of the plan in force that are still to come before the first planned month: they are taken as made. */
  readonly visitsTakenAsMade: number;
}

/** One look at the running search. */
export interface RunProgressPoint {
  /** Milliseconds since the search began. */
  readonly at: number;
  /** Weighted months of lateness of the best plan so far. */
  readonly objective: number;
  /** No plan can have fewer: proven. */
  readonly bound: number;
  /** (objective - bound) / objective, 0 where the objective is 0. */
  readonly gap: number;
  readonly visits: number;
  /** Places later than due, those left out among them. */
  readonly late: number;
  readonly moneyTiyn: number;
}

/** A row of `GET /plan-runs`, the latest first. */
export interface PlanRunSummary {
  readonly id: string;
  readonly parentId: string | null;
  readonly basisPlanId: string | null;
  readonly kind: PlanRunKind;
  readonly status: PlanRunStatus;
  readonly note: string | null;
  readonly fromYear: number;
  readonly years: number;
  /** The first month that may be planned. */
  readonly firstMonth: CalendarMonth;
  readonly overrides: RunOverrides;
  readonly milliseconds: number;
  readonly places: number;
  /** ISO instants. */
  readonly askedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly askedByName: string;
  /** The best plan so far or the final one; null until there is one. */
  readonly outcome: RunOutcome | null;
  readonly version: number;
}

export interface RunOverrides {
  readonly moneyPercent: number | null;
  readonly reservePercent: number | null;
  readonly capacityPercent: number | null;
  /** Tiyn added to one year's money. */
  readonly extra: { readonly year: number; readonly tiyn: number } | null;
  readonly isMoneyUnlimited: boolean;
}

export interface RunOutcome {
  readonly objective: number;
  /** Null for a replan: least disturbance has no bound of lateness. */
  readonly bound: number | null;
  readonly gap: number | null;
  readonly visits: number;
  readonly late: number;
  readonly leftOut: number;
  readonly moneyTiyn: number;
}

/** `GET /plan-runs/:id`: small enough to be asked for every second while the run works. */
export interface PlanRunView extends PlanRunSummary {
  readonly yearly: readonly RunYearView[];
  readonly assumptions: RunAssumptions;
  readonly seed: number;
  /** Name and version of the planner that worked; null until it begins. */
  readonly solver: string | null;
  /** Of the frozen input; the command `verify-plan` compares it. */
  readonly inputSha256: string;
  /** Of the answer; null until it is final. */
  readonly answerSha256: string | null;
  readonly progress: readonly RunProgressPoint[];
  /** How often a worker began it: above 1, an earlier one died. */
  readonly attempts: number;
  /** Why it failed, in the reader's language. */
  readonly failure: string | null;
  /** Children, the latest of each kind first. */
  readonly whatIfs: readonly PlanRunSummary[];
  /** The least extra money found with which nobody is later than must be; null until the child run has ended. */
  readonly zeroLateness: ZeroLatenessPrice | null;
  /** What one more million tenge buys, checked by a child run; null until it has ended. */
  readonly nextMillion: NextMillionWorth | null;
  /** `stop`, `ask-what-if`, `adopt` */
  readonly actions: readonly ActionView[];
}

export interface ZeroLatenessPrice {
  readonly runId: string;
  /** What such a plan costs over all years, and how much more that is than this run has. */
  readonly moneyTiyn: number;
  readonly extraTiyn: number;
  /** Weighted months that remain: places due before the first month, and regions whose days are full. */
  readonly objective: number;
  readonly late: number;
}

export interface NextMillionWorth {
  readonly runId: string;
  readonly year: number;
  /** Weighted months that the prices promise, and that the child run found. */
  readonly promised: number;
  readonly found: number;
  readonly late: number;
}
