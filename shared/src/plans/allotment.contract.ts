import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { ActionView } from '../problem';
import { IsNotBlank } from '../validators';
import { firstPlanYear, lastPlanYear, mostTiyn } from './plan.limits';

/** Where money for visits comes from; what else there may be is named in words. */
export const allotmentSources = ['republican_budget', 'local_budget', 'grant', 'other'] as const;
export type AllotmentSource = (typeof allotmentSources)[number];

/** One source's part of the money of a year. */
export class AllotmentPart {
  @IsIn(allotmentSources) source!: AllotmentSource;
  /** What the source `other` is; left out for every other source. */
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(200) sourceText?: string | null;
  @IsInt() @Min(0) @Max(mostTiyn) amountTiyn!: number;
  /** The act that allots this part. */
  @IsString() @IsNotBlank() @MaxLength(500) basis!: string;
}

/**
 * `PUT /allotments/:year`: the money of a year for visits. `reserveTiyn` is kept for interim and special visits, which no
 * plan foresees. Without `parts` all of it is of the republican budget, by the act named in `basis`.
 */
export class SetAllotment {
  /** The sum of the parts. */
  @IsInt() @Min(0) @Max(mostTiyn) amountTiyn!: number;
  @IsInt() @Min(0) @Max(mostTiyn) reserveTiyn!: number;
  @ValidateIf(({ parts }: SetAllotment) => parts === undefined)
  @IsString()
  @IsNotBlank()
  @MaxLength(500)
  basis?: string;
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AllotmentPart)
  parts?: AllotmentPart[];
}

/** The year in the address `/allotments/:year`. */
export class YearPath {
  @Type(() => Number) @IsInt() @Min(firstPlanYear) @Max(lastPlanYear) year!: number;
}

export interface AllotmentPartView {
  readonly source: AllotmentSource;
  /** Null unless the source is `other`. */
  readonly sourceText: string | null;
  readonly amountTiyn: number;
  readonly basis: string;
}

/** `GET /allotments/:year`; a row of `GET /allotments`, the latest year first. */
export interface AllotmentView {
  /** The year, as text: one record a year. */
  readonly id: string;
  readonly year: number;
  readonly amountTiyn: number;
  readonly reserveTiyn: number;
  /** What a plan may cost: the amount less the reserve. */
  readonly availableTiyn: number;
  /** In the order in which they were given; their sum is the amount. */
  readonly parts: readonly AllotmentPartView[];
  readonly version: number;
  /** `set` */
  readonly actions: readonly ActionView[];
}
