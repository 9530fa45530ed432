import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { competences, type Competence } from '../capacity/competences';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import {
  type GroundState,
  participantCategories,
  type ParticipantCategory,
} from '../participants/application.contract';
import { regionCodes } from '../places/region-codes';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';
import { documentKinds, type DocumentKind } from './document-kinds';

export { documentKinds, type DocumentKind } from './document-kinds';

export const callStatuses = ['draft', 'announced', 'closed'] as const;
export type CallStatus = (typeof callStatuses)[number];

/** A category of 11-1(3) that is wanted, and how many where the office says so. */
export class WantedCategory {
  @IsIn(participantCategories) category!: ParticipantCategory;
  @IsOptional() @IsInt() @Min(1) @Max(500) wanted?: number;
}

/** A paper that is wanted; the note says what is special about it, e.g. who signs it. */
export class WantedDocument {
  @IsIn(documentKinds) kind!: DocumentKind;
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(300) noteKk?: string;
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(300) noteRu?: string;
}

/** `POST /calls`; `PUT /calls/:id` replaces a draft whole (If-Match). */
export class WriteCall {
  @IsNotBlank() @MaxLength(300) titleKk!: string;
  @IsNotBlank() @MaxLength(300) titleRu!: string;
  /** The act on which the call rests, by number and date. */
  @IsNotBlank() @MaxLength(300) basis!: string;
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique((row: WantedCategory) => row?.category)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WantedCategory)
  categories!: WantedCategory[];
  /** Competences that the mechanism lacks; empty where none is named. */
  @IsArray() @ArrayUnique() @IsIn(competences, { each: true }) competences!: Competence[];
  /** ISO codes of the regions to which a participant must be able to travel; never where anybody lives. */
  @IsArray() @ArrayUnique() @IsIn(regionCodes, { each: true }) regions!: string[];
  /** Length of the mandate, where it is set. */
  @IsOptional() @IsInt() @Min(1) @Max(120) termMonths?: number;
  @IsArray()
  @ArrayUnique((row: WantedDocument) => row?.kind)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WantedDocument)
  documents!: WantedDocument[];
  /** First and last day on which an application is accepted. */
  @IsLocalDate() opensOn!: LocalDate;
  @IsLocalDate() closesOn!: LocalDate;
}

/** `GET /calls` */
export class CallQuery extends PageQuery {
  @IsOptional() @IsIn(callStatuses) status?: CallStatus;
}

export interface CallTitle {
  readonly kk: string;
  readonly ru: string;
}

export interface CallSummary {
  readonly id: string;
  readonly version: number;
  /** `<number>/<year>`, given when the call is announced; null for a draft. */
  readonly number: string | null;
  readonly title: CallTitle;
  readonly status: CallStatus;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  /** Whether an application that comes today is accepted. */
  readonly isOpen: boolean;
}

export interface WantedCategoryView {
  readonly category: ParticipantCategory;
  readonly wanted: number | null;
}

export interface WantedDocumentView {
  readonly kind: DocumentKind;
  readonly note: CallTitle | null;
}

export interface CallView extends CallSummary {
  readonly basis: string;
  readonly categories: readonly WantedCategoryView[];
  readonly competences: readonly Competence[];
  readonly regions: readonly string[];
  readonly termMonths: number | null;
  readonly documents: readonly WantedDocumentView[];
  readonly announcedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  /** `change`, `announce`, `close` */
  readonly actions: readonly ActionView[];
}

export const comparisonOrders = ['submitted', 'coverage'] as const;
export type ComparisonOrder = (typeof comparisonOrders)[number];

/** `GET /calls/:id/comparison`: by the day of submission, or by how much of what the call wants is covered. */
export class ComparisonQuery {
  @IsOptional() @IsIn(comparisonOrders) order?: ComparisonOrder;
}

/** Candidates of a call side by side, by what they can do and where they can go; nothing else about them exists here. */
export interface CallComparison {
  readonly call: CallSummary;
  readonly candidates: readonly ComparedCandidate[];
  readonly coverage: CallCoverage;
}

export interface ComparedCandidate {
  readonly applicationId: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly competences: readonly Competence[];
  /** Regions to which the candidate can travel, by the candidate's own word. */
  readonly travelRegions: readonly string[];
  /** Grounds in force on the day, counted by their state. */
  readonly grounds: Readonly<Record<GroundState, number>>;
  readonly missingDocuments: readonly DocumentKind[];
}

export interface CallCoverage {
  readonly categories: readonly {
    readonly category: ParticipantCategory;
    readonly wanted: number | null;
    readonly offered: number;
  }[];
  readonly regions: readonly { readonly region: string; readonly offered: number }[];
  readonly competences: readonly { readonly competence: Competence; readonly offered: number }[];
}
