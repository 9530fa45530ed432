import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { DeadlineView } from '../deadlines/deadline.contract';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import type { PlaceDue, PlaceRef } from './place.contract';
import { type LatenessBand, latenessBands, type OwedState, owedStates } from './overdue.types';
import { type PlaceType, placeTypes } from './place.types';

export * from './overdue.types';

/** Query of `GET /api/v1/overdue` and `GET /api/v1/overdue/forecast`: all places under the mandate today unless narrowed. */
export class OverdueQuery {
  /** ISO code of the region. */
  @IsOptional() @IsString() @MaxLength(10) region?: string;
  @IsOptional() @IsIn(placeTypes) type?: PlaceType;
}

/**
 * Query of `GET /api/v1/overdue/places`, which answers `Page<OverduePlace>`: the rows behind each figure. Overdue places come
 * with the longest overdue first, never visited ones with the longest under the mandate first, the rest by their due day.
 */
export class ListOverdue extends PageQuery {
  @IsOptional() @IsString() @MaxLength(10) region?: string;
  @IsOptional() @IsIn(placeTypes) type?: PlaceType;
  /** `overdue` unless another is asked for. */
  @IsOptional() @IsIn(owedStates) state?: OwedState;
  /** Narrows overdue places to those overdue by so long; of no meaning for another state. */
  @IsOptional() @IsIn(latenessBands) late?: LatenessBand;
}

/** How many places under the mandate today stand where in their four years (11-7(1)(1)). */
export interface DueCounts {
  readonly places: number;
  readonly overdue: number;
  readonly never: number;
  readonly soon: number;
  readonly inTime: number;
}

/** The counts with how long the overdue ones are overdue, in calendar days; null where none is. */
export interface DueSummary extends DueCounts {
  readonly medianDaysOverdue: number | null;
  readonly longestDaysOverdue: number | null;
}

/** `GET /api/v1/overdue`. Regions, types and cells without a place are left out. */
export interface OverdueView {
  readonly today: LocalDate;
  readonly total: DueSummary;
  /** Overdue places by how long; every band is there. */
  readonly bands: readonly { readonly band: LatenessBand; readonly places: number }[];
  readonly byRegion: readonly (DueSummary & { readonly region: string })[];
  readonly byType: readonly (DueSummary & { readonly type: PlaceType })[];
  readonly byRegionAndType: readonly (DueSummary & { readonly region: string; readonly type: PlaceType })[];
}

export interface OverduePlace extends PlaceRef {
  readonly type: PlaceType;
  readonly region: string;
  readonly underMandateFrom: LocalDate;
  readonly due: PlaceDue;
  /** How the due day was counted, step by step; null where there was no periodic visit to count from. */
  readonly term: PeriodicTerm | null;
}

/** The four years of one place as other statutory clocks are shown. */
export type PeriodicTerm = Omit<DeadlineView, 'id'>;

/**
 * `GET /api/v1/overdue/forecast`: what falls due within four years if nobody is visited. The money is no matter of places:
 * what an allotment pays is said by the plans.
 */
export interface DueForecast {
  readonly today: LocalDate;
  readonly places: number;
  /** Owed already and with no day to come: they are in every month. */
  readonly never: number;
  readonly overdue: number;
  /** From the month of today on, one for each month of the cycle. */
  readonly months: readonly DueMonth[];
  /** Periodic visits a year with which each place is visited once in four years; rounded up. */
  readonly visitsAYear: number;
}

export interface DueMonth {
  /** `2026-03` */
  readonly month: string;
  /** Places whose due day lies in the month and has not passed today. */
  readonly fallingDue: number;
  /** Places owed a visit by the end of the month: the never visited, and all whose due day has come. */
  readonly owed: number;
}
