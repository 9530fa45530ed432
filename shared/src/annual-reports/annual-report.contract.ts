import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { DeadlineView } from '../deadlines/deadline.contract';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import type { ReportTexts } from '../portal/portal.contract';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';

export const annualReportStatuses = ['draft', 'approved', 'published'] as const;
export type AnnualReportStatus = (typeof annualReportStatuses)[number];

export const annualReportLanguages = ['kk', 'ru'] as const;
export type AnnualReportLanguage = (typeof annualReportLanguages)[number];

const longText = 60_000;
const code = /^[a-z][a-z0-9_]{0,39}$/;

export class PrepareAnnualReport {
  @IsInt() @Min(2019) @Max(2100) year!: number;
}

/** A text in the two languages in which the report is approved. */
export class BilingualText implements ReportTexts {
  @IsNotBlank() @MaxLength(longText) kk!: string;
  @IsNotBlank() @MaxLength(longText) ru!: string;
}

export class Chapter {
  @Matches(code) code!: string;
  @ValidateNested() @Type(() => BilingualText) title!: BilingualText;
  @ValidateNested() @Type(() => BilingualText) text!: BilingualText;
}

export class WriteChapters {
  @IsArray() @ArrayMaxSize(40) @ValidateNested({ each: true }) @Type(() => Chapter) chapters!: Chapter[];
}

/** `sourceIds` are the recommendations of visit reports that it draws together (11-9(1): every statement traces to its sources). */
export class CreateAnnualRecommendation {
  @IsUUID() authorityId!: string;
  @ValidateNested() @Type(() => BilingualText) body!: BilingualText;
  @IsOptional() @IsArray() @ArrayUnique() @ArrayMaxSize(2000) @IsUUID(undefined, { each: true }) sourceIds?: string[];
}

export class CreateLegislativeProposal {
  @IsNotBlank() @MaxLength(500) act!: string;
  @ValidateNested() @Type(() => BilingualText) body!: BilingualText;
}

export class FinancialLine {
  @ValidateNested() @Type(() => BilingualText) label!: BilingualText;
  @IsInt() @Min(0) amountTiyn!: number;
}

/** The financial report on the visits of the year (11-9(2)). Money in tiyn. */
export class WriteFinancialReport {
  @IsInt() @Min(0) allottedTiyn!: number;
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => FinancialLine)
  lines!: FinancialLine[];
}

export class ApproveAnnualReport {
  @IsUUID() decisionId!: string;
}

export class DispatchAnnualReport {
  @IsUUID() authorityId!: string;
  @IsLocalDate() dispatchedOn!: LocalDate;
}

export class PublishAnnualReport {
  @IsLocalDate() publishedOn!: LocalDate;
}

export class PdfQuery {
  @IsIn(annualReportLanguages) language!: AnnualReportLanguage;
}

export interface AnnualReportSummary {
  readonly id: string;
  readonly year: number;
  readonly status: AnnualReportStatus;
  readonly approvedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly version: number;
}

export interface AnnualRecommendationView {
  readonly id: string;
  readonly position: number;
  readonly authority: { readonly id: string; readonly name: Texts };
  readonly body: ReportTexts;
  readonly sourceIds: readonly string[];
}

export interface LegislativeProposalView {
  readonly id: string;
  readonly position: number;
  readonly act: string;
  readonly body: ReportTexts;
}

export interface AnnualReportSourceView {
  readonly visitReportId: string;
  readonly visitNumber: string;
  readonly startedOn: LocalDate;
  readonly isUsed: boolean;
  readonly reason: string | null;
}

/** Whether the three obligatory parts are there (11-9(2)). */
export interface Completeness {
  readonly recommendations: boolean;
  readonly proposals: boolean;
  readonly financialReport: boolean;
}

/** Each body to which something is recommended is there from the approval on; `dispatchedOn` is null until it is sent. */
export interface AnnualReportDispatchView {
  readonly id: string;
  readonly authority: { readonly id: string; readonly name: Texts };
  readonly dispatchedOn: LocalDate | null;
  readonly receivedOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  /** The month within which it is sent to this body (11-9(3)). */
  readonly deadline: DeadlineView | null;
}

export interface AnnualReportView extends AnnualReportSummary {
  readonly chapters: readonly { readonly code: string; readonly title: ReportTexts; readonly text: ReportTexts }[];
  readonly recommendations: readonly AnnualRecommendationView[];
  readonly proposals: readonly LegislativeProposalView[];
  readonly financialReport: {
    readonly visits: number;
    readonly allottedTiyn: number;
    readonly spentTiyn: number;
    readonly lines: readonly { readonly label: ReportTexts; readonly amountTiyn: number }[];
  } | null;
  readonly sources: readonly AnnualReportSourceView[];
  readonly completeness: Completeness;
  readonly decision: { readonly id: string; readonly number: string } | null;
  readonly sha256: string | null;
  readonly publishedAddress: string | null;
  readonly dispatches: readonly AnnualReportDispatchView[];
  /** The clock of publication and those of dispatch, from the day of approval (11-9(3)). */
  readonly deadlines: readonly DeadlineView[];
  /** write, compile, approve, dispatch, publish */
  readonly actions: readonly ActionView[];
}
