import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { LocalDate } from '../law/local-date';
import type { VisitKind } from '../law/visit-kinds';
import type { Texts } from '../locale';
import { PageQuery } from '../page';
import type { ParticipantCategory } from '../participants/application.contract';
import type { VisitedPlace } from '../plans/plan.contract';
import type { ActionView } from '../problem';
import { IsNotBlank } from '../validators';
import {
  type FindingSource,
  findingSources,
  type FindingTheme,
  findingThemes,
  type ReportLanguage,
  reportLanguages,
  type VisitReportStatus,
  visitReportStatuses,
} from './visit-report.types';

export * from './visit-report.types';

const sectionKey = /^[a-z][a-z0-9_]{0,39}$/;
const longText = 20_000;

/** A heading of the report form with its key, e.g. `{ key: 'opening', kk: …, ru: …, en: … }`. */
export class FormSection {
  @Matches(sectionKey) key!: string;
  @IsString() @Length(1, 300) kk!: string;
  @IsString() @Length(1, 300) ru!: string;
  @IsString() @Length(1, 300) en!: string;
}

/** A new edition of the form of visit reports; it is used once the Council has approved it (11-8(4)). */
export class CreateReportForm {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => FormSection)
  sections!: FormSection[];
}

export class ApproveReportForm {
  @IsUUID() decisionId!: string;
}

export interface ReportFormView {
  readonly id: string;
  readonly edition: number;
  readonly sections: readonly (Texts & { readonly key: string })[];
  readonly approvedOn: LocalDate | null;
  readonly decisionId: string | null;
  readonly actions: readonly ActionView[];
}

/** The report of a visit that was carried out, on the form edition in force; `language` is that of its text. */
export class CreateVisitReport {
  @IsUUID() visitId!: string;
  @IsIn(reportLanguages) language!: ReportLanguage;
}

export class SectionText {
  @Matches(sectionKey) key!: string;
  @IsString() @MaxLength(longText) text!: string;
}

/** All sections at once, so that two writers meet in a conflict and never overwrite each other. */
export class WriteSections {
  @IsArray() @ArrayMaxSize(40) @ValidateNested({ each: true }) @Type(() => SectionText) sections!: SectionText[];
}

export class CreateFinding {
  @IsIn(findingThemes) theme!: FindingTheme;
  @IsNotBlank() @MaxLength(longText) body!: string;
  @IsArray() @ArrayNotEmpty() @ArrayUnique() @IsIn(findingSources, { each: true }) sources!: FindingSource[];
}

export class CreateReportRecommendation {
  @IsUUID() authorityId!: string;
  @IsIn(findingThemes) theme!: FindingTheme;
  @IsNotBlank() @MaxLength(longText) body!: string;
}

/** `sha256` says which bytes the member read; a dissenting opinion is attached and does not replace the signature (11-8(4)). */
export class SignVisitReport {
  @Matches(/^[0-9a-f]{64}$/) sha256!: string;
  @IsOptional() @IsNotBlank() @MaxLength(longText) dissent?: string;
}

export class VisitReportQuery extends PageQuery {
  @IsOptional() @IsIn(visitReportStatuses) status?: VisitReportStatus;
  /** The year in which the visit started. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(2019) year?: number;
}

export interface FindingView {
  readonly id: string;
  readonly position: number;
  readonly theme: FindingTheme;
  readonly body: string;
  readonly sources: readonly FindingSource[];
}

export interface ReportRecommendationView {
  readonly id: string;
  readonly position: number;
  readonly authority: { readonly id: string; readonly name: Texts };
  readonly theme: FindingTheme;
  readonly body: string;
}

/** What 11-5(4) wants told in the report of each message and complaint: never its content. */
export interface ReportedComplaint {
  readonly number: string;
  readonly receivedOn: LocalDate;
  readonly transferredOn: LocalDate | null;
  readonly recipient: string | null;
}

export interface ReportSigner {
  readonly participantId: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly signedAt: string | null;
  readonly dissent: string | null;
}

export interface VisitReportSummary {
  readonly id: string;
  readonly visit: {
    readonly id: string;
    readonly number: string;
    readonly kind: VisitKind;
    readonly startedOn: LocalDate;
  };
  readonly place: VisitedPlace;
  readonly status: VisitReportStatus;
  readonly signed: number;
  readonly signers: number;
  readonly lockedAt: string | null;
  readonly version: number;
}

/** One report as a member reads it; `actions` are writeSections, addFinding, addRecommendation, freeze, reopen, sign. */
export interface VisitReportView extends Omit<VisitReportSummary, 'signers'> {
  readonly language: ReportLanguage;
  readonly form: { readonly edition: number };
  /** Every heading of the pinned form, with the text written so far. */
  readonly sections: readonly { readonly key: string; readonly title: Texts; readonly text: string }[];
  readonly findings: readonly FindingView[];
  readonly recommendations: readonly ReportRecommendationView[];
  readonly complaints: readonly ReportedComplaint[];
  /** The frozen bytes that are signed; null while the report is a draft. */
  readonly frozen: { readonly number: number; readonly sha256: string; readonly frozenAt: string } | null;
  readonly signers: readonly ReportSigner[];
  readonly actions: readonly ActionView[];
}
