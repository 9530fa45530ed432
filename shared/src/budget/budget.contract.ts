import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import { PageQuery } from '../page';
import type { PlaceRef } from '../places/place.contract';
import type { AllotmentPartView } from '../plans/allotment.contract';
import { mostTiynPerVisit } from '../plans/plan.limits';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';

export { YearPath } from '../plans/allotment.contract';

/** What the money of a year is for: the periodic visits of the plan, or, as the reserve, interim and special visits. */
export const funds = ['plan', 'reserve'] as const;
export type Fund = (typeof funds)[number];

/**
 * planned: what the plan in force costs; committed: its visits with a drawn group, and the adopted proposals, of which
 * nothing is spent yet; spent: what was recorded as spent, less what was reversed.
 */
export const budgetKinds = ['planned', 'committed', 'spent'] as const;
export type BudgetKind = (typeof budgetKinds)[number];

/** What a row is about; `trips` are the trips of one month to one area, which its visits share. */
export const budgetSubjects = ['planned_visit', 'trips', 'proposal', 'visit'] as const;
export type BudgetSubject = (typeof budgetSubjects)[number];

/** `GET /budget/:year/rows`: the rows that a figure is the sum of. */
export class BudgetRowsQuery extends PageQuery {
  @IsIn(budgetKinds) kind!: BudgetKind;
  @IsOptional() @IsIn(funds) fund?: Fund;
}

/** `GET /budget/:year/subjects`: what a spending may name, by a part of the place's name in any of the languages. */
export class SpendingSubjectsQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(200) q?: string;
}

/**
 * `POST /budget/:year/spendings` names exactly one visit: money allotted for visits is spent on visits (11-7(2)), and the
 * visit says from which fund. Where the Council decided on it, that is the planned visit or the proposal; `visitId` is for
 * a visit without either.
 */
export class RecordSpending {
  @IsOptional() @IsUUID() plannedVisitId?: string;
  @IsOptional() @IsUUID() proposalId?: string;
  @IsOptional() @IsUUID() visitId?: string;
  @IsInt() @Min(1) @Max(mostTiynPerVisit) amountTiyn!: number;
  /** Not before the year begins; bills of December may come in January. */
  @IsLocalDate() spentOn!: LocalDate;
  /** What for; without the name of any person. */
  @IsOptional() @IsNotBlank() @MaxLength(500) note?: string;
}

/** `POST /spendings/:id/reversal`: the wrong entry stays, and one of the same amount below zero stands against it. */
export class ReverseSpending {
  /** What was wrong; without the name of any person. */
  @IsNotBlank() @MaxLength(500) reason!: string;
}

/** The money of one fund; every figure but the allotted is the sum of its rows. */
export interface FundFigures {
  readonly fund: Fund;
  readonly allottedTiyn: number;
  /** Always 0 for the reserve: no plan foresees its visits. */
  readonly plannedTiyn: number;
  readonly committedTiyn: number;
  readonly spentTiyn: number;
  /** Neither spent nor committed; below zero: more is committed than is there. */
  readonly remainingTiyn: number;
  /** Spent over what is allotted (11-7(2)): a fact, which is shown and not refused. */
  readonly overTiyn: number;
}

/** `GET /budget`: the years that money is allotted for, the latest first. */
export interface BudgetYear {
  readonly year: number;
  readonly amountTiyn: number;
  readonly reserveTiyn: number;
  /** `plan`, then `reserve`. */
  readonly funds: readonly FundFigures[];
}

/** `GET /budget/:year` */
export interface BudgetOverview extends BudgetYear {
  /** Where the money comes from. */
  readonly parts: readonly AllotmentPartView[];
  /** The plan in force; null while the Council has approved none. */
  readonly planId: string | null;
  /** `record-spending` */
  readonly actions: readonly ActionView[];
}

export interface BudgetRow {
  readonly id: string;
  readonly subject: BudgetSubject;
  readonly fund: Fund;
  /** Null for trips. */
  readonly place: PlaceRef | null;
  /** Of trips: the area, and how many times a group goes there that month. */
  readonly trips: { readonly area: Texts; readonly count: number } | null;
  /** Of planned visits and trips: the month that the Council set, 1..12. */
  readonly month: number | null;
  /** Below zero for a reversal. */
  readonly amountTiyn: number;
  /** Of spent money only. */
  readonly spending: SpendingView | null;
}

export interface SpendingView {
  readonly spentOn: LocalDate;
  readonly note: string | null;
  /** The entry that this one stands against. */
  readonly reversesId: string | null;
  readonly reversedById: string | null;
  /** `reverse` */
  readonly actions: readonly ActionView[];
}

/** Something that a spending may name. */
export interface SpendingSubject {
  readonly id: string;
  readonly subject: Exclude<BudgetSubject, 'trips'>;
  readonly fund: Fund;
  readonly place: PlaceRef;
  readonly month: number | null;
  /** As the Council decided on it, without the trip; null for a visit that it did not decide on. */
  readonly estimatedTiyn: number | null;
  readonly spentTiyn: number;
}

/** That it was recorded; what it paid for stands in the rows of the year. */
export interface SpendingRecorded {
  readonly id: string;
}
