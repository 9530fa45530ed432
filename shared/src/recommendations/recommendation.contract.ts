import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { DeadlineView } from '../deadlines/deadline.contract';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import type { ReportTexts } from '../portal/portal.contract';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';
import { type AssessedStatus, assessedStatuses, type StatedStatus, statedStatuses } from './recommendation.statuses';

/** The day on which the body itself received the report: its three months run from here (11-11(2)). */
export class RecordReceipt {
  @IsLocalDate() receivedOn!: LocalDate;
}

export class StatedMeasure {
  @IsUUID() recommendationId!: string;
  @IsIn(statedStatuses) status!: StatedStatus;
  @IsNotBlank() @MaxLength(20_000) measures!: string;
}

/** The written answer, recommendation by recommendation; every recommendation addressed to the body is answered. */
export class AnswerRecommendations {
  @IsLocalDate() answeredOn!: LocalDate;
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => StatedMeasure)
  answers!: StatedMeasure[];
}

/** What the mechanism itself finds; it never changes what the authority stated. */
export class AssessRecommendation {
  @IsIn(assessedStatuses) status!: AssessedStatus;
  @IsNotBlank() @MaxLength(20_000) grounds!: string;
  @IsLocalDate() assessedOn!: LocalDate;
  @IsOptional() @IsUUID() visitId?: string;
}

export interface AssessmentView {
  readonly id: string;
  readonly status: AssessedStatus;
  readonly grounds: string;
  readonly assessedOn: LocalDate;
}

/** A recommendation as its addressee answers it. */
export interface AddressedRecommendation {
  readonly id: string;
  readonly position: number;
  readonly body: ReportTexts;
  readonly stated: { readonly status: StatedStatus; readonly measures: string; readonly statedOn: LocalDate } | null;
  readonly assessments: readonly AssessmentView[];
}

export interface DispatchSummary {
  readonly id: string;
  readonly annualReport: { readonly year: number; readonly approvedOn: LocalDate };
  readonly authority: { readonly id: string; readonly name: Texts };
  readonly dispatchedOn: LocalDate;
  readonly receivedOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  /** The clock of this body; null until it has recorded receipt. */
  readonly deadline: DeadlineView | null;
  readonly version: number;
}

/** `actions` are recordReceipt and answer. */
export interface DispatchView extends DispatchSummary {
  readonly recommendations: readonly AddressedRecommendation[];
  readonly actions: readonly ActionView[];
}
