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
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsNotBlank } from '../validators';
import { mostTiynPerVisit } from './plan.limits';
import { type PlanningSetting, planningSettings } from './planning-settings.names';

export { type PlanningSetting, planningSettings, type RiskTerm, riskTerms } from './planning-settings.names';

/** One value that the planner counts with, and why it is so. */
export interface PlanningValueView {
  readonly setting: PlanningSetting;
  /** The risk term, type of place or region (ISO code) that the value is of; null where there is one value for all. */
  readonly of: string | null;
  /** Whole; null: unset. Only a `visit_cost` may be unset: such visits count with no cost, and a run says how many there are. */
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** An assumption's reason is in the reader's language, any other as it was written. */
  readonly reason: string;
  /** True until the office has set the value: it is what the platform assumes. */
  readonly isAssumed: boolean;
}

/** `GET /planning-settings`; `?edition=` answers an earlier edition. */
export interface PlanningSettingsView {
  /** 0 while all of it is assumed; each change makes a new edition. */
  readonly edition: number;
  /** ISO instant; null for edition 0. */
  readonly setAt: string | null;
  readonly setByName: string | null;
  /** Every value there is, in the order of the settings. */
  readonly values: readonly PlanningValueView[];
  /** The same as `edition`: what If-Match takes. */
  readonly version: number;
  /** `set` */
  readonly actions: readonly ActionView[];
}

export class PlanningSettingsQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(1_000_000) edition?: number;
}

export class PlanningValue {
  @IsIn(planningSettings) setting!: PlanningSetting;
  /** Left out where there is one value for all. */
  @IsOptional() @IsString() @MaxLength(60) of?: string | null;
  @ValidateIf((_, value) => value !== null) @IsInt() @Min(0) @Max(mostTiynPerVisit) value!: number | null;
  @IsString() @IsNotBlank() @MaxLength(1000) reason!: string;
}

/** `PUT /planning-settings` with If-Match: the values that change, each with its reason; what is not named stays as it is. */
export class SetPlanningSettings {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => PlanningValue)
  values!: PlanningValue[];
}

/** `GET /planning-settings/history`: every value that was ever set, the latest first. */
export class PlanningHistoryQuery extends PageQuery {
  @IsOptional() @IsIn(planningSettings) setting?: PlanningSetting;
  @IsOptional() @IsString() @MaxLength(60) of?: string;
}

export interface PlanningChangeView {
  readonly id: string;
  readonly edition: number;
  readonly setting: PlanningSetting;
  readonly of: string | null;
  readonly value: number | null;
  /** What it was before that edition; the assumed value where nobody had set it. */
  readonly before: number | null;
  readonly reason: string;
  readonly setAt: string;
  readonly setByName: string;
}
