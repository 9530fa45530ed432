import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { MediaType } from '../files/file.contract';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';

/** Contacts of the Council with the Subcommittee on Prevention of Torture (11-2(3)). */
export const sptContactKinds = ['letter', 'meeting', 'submission'] as const;
export type SptContactKind = (typeof sptContactKinds)[number];

/** `incoming` comes from the Subcommittee; of a meeting, who asked for it. */
export const sptDirections = ['incoming', 'outgoing'] as const;
export type SptDirection = (typeof sptDirections)[number];

/** Who reads an entry: the Ombudsman alone; the office as well; the Council as well. */
export const sptReaders = ['ombudsman', 'office', 'council'] as const;
export type SptReaders = (typeof sptReaders)[number];

/** `POST /spt`; the log only grows, so a mistake is put right by a new entry that names the one it corrects. */
export class RegisterSptContact {
  @IsIn(sptContactKinds) kind!: SptContactKind;
  @IsIn(sptDirections) direction!: SptDirection;
  @IsLocalDate() contactOn!: LocalDate;
  @IsNotBlank() @MaxLength(300) subject!: string;
  @IsNotBlank() @MaxLength(10_000) summary!: string;
  /** What comes next; needed where it has a day. */
  @IsOptional() @IsNotBlank() @MaxLength(500) nextStep?: string;
  @IsOptional() @IsLocalDate() nextStepDueOn?: LocalDate;
  /** Sent to `POST /files` before, in the order in which they are shown. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true }) fileIds?: string[];
  /** The Ombudsman alone when absent. */
  @IsOptional() @IsIn(sptReaders) openTo?: SptReaders;
  @IsOptional() @IsUUID() correctsId?: string;
}

/** `GET /spt` */
export class SptQuery extends PageQuery {
  @IsOptional() @IsIn(sptContactKinds) kind?: SptContactKind;
  @IsOptional() @Type(() => Number) @IsInt() @Min(2000) @Max(2100) year?: number;
}

export interface SptContactSummary {
  readonly id: string;
  readonly kind: SptContactKind;
  readonly direction: SptDirection;
  readonly contactOn: LocalDate;
  readonly subject: string;
  readonly nextStepDueOn: LocalDate | null;
  readonly openTo: SptReaders;
  /** Whether a later entry that the reader may see corrects this one. */
  readonly isCorrected: boolean;
}

/** `GET /spt/:id`; every read of it leaves an audit entry (11-10(2)). */
export interface SptContactView extends SptContactSummary {
  readonly summary: string;
  readonly nextStep: string | null;
  readonly registeredByName: string;
  /** An instant. */
  readonly registeredAt: string;
  /** Each at `/spt/:id/files/:fileId`. */
  readonly files: readonly { readonly id: string; readonly mediaType: MediaType; readonly size: number }[];
  /** Those that the reader may see. */
  readonly corrects: SptContactRef | null;
  readonly correctedBy: readonly SptContactRef[];
  /** `correct` */
  readonly actions: readonly ActionView[];
}

export interface SptContactRef {
  readonly id: string;
  readonly contactOn: LocalDate;
  readonly subject: string;
}

/** Answer of `POST /spt`: null where the one who registered the entry may not read it. */
export interface SptRegistered {
  readonly openTo: SptReaders;
  readonly contact: SptContactView | null;
}
