import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
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
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';
import { type Competence, competences } from './competences';

export const attendanceStatuses = ['invited', 'attended', 'missed'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** `POST /trainings`, and `PUT /trainings/:id` with If-Match. */
export class WriteTraining {
  @IsString() @IsNotBlank() @MaxLength(300) titleKk!: string;
  @IsString() @IsNotBlank() @MaxLength(300) titleRu!: string;
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(300) titleEn?: string | null;
  /** First day. */
  @IsLocalDate() heldOn!: LocalDate;
  /** Last day: from it on, who attended holds the competences. */
  @IsLocalDate() endedOn!: LocalDate;
  @IsString() @IsNotBlank() @MaxLength(300) organiser!: string;
  @IsArray() @ArrayUnique() @IsIn(competences, { each: true }) competences!: Competence[];
  /** Months for which the competences are good, from the last day; left out where they do not expire. */
  @IsOptional() @IsInt() @Min(1) @Max(120) goodForMonths?: number | null;
  @IsOptional() @IsInt() @Min(1) @Max(1000) places?: number | null;
}

export class AttendanceEntry {
  @IsUUID() participantId!: string;
  @IsIn(attendanceStatuses) status!: AttendanceStatus;
}

/** `PUT /trainings/:id/attendance` with If-Match: everybody who is invited, attended or missed it, in one save. */
export class RecordAttendance {
  @IsArray()
  @ArrayMaxSize(1000)
  @ArrayUnique<AttendanceEntry>(({ participantId }) => participantId)
  @ValidateNested({ each: true })
  @Type(() => AttendanceEntry)
  entries!: AttendanceEntry[];
}

/** `GET /trainings`, the latest first. */
export class ListTrainings extends PageQuery {
  /** Of the last day. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(2000) @Max(2999) year?: number;
}

export interface AttendanceCounts {
  readonly invited: number;
  readonly attended: number;
  readonly missed: number;
}

/** The rows of `GET /trainings`. */
export interface TrainingSummary {
  readonly id: string;
  /** English is Russian where it was not written. */
  readonly title: Texts;
  readonly heldOn: LocalDate;
  readonly endedOn: LocalDate;
  readonly organiser: string;
  readonly competences: readonly Competence[];
  readonly goodForMonths: number | null;
  readonly places: number | null;
  /** Null for a participant, who sees `own`. */
  readonly counts: AttendanceCounts | null;
  /** The reader's own attendance; null where the reader was not invited. */
  readonly own: AttendanceStatus | null;
}

export interface AttendanceView {
  readonly participantId: string;
  readonly fullName: string;
  readonly status: AttendanceStatus;
}

/** `GET /trainings/:id` */
export interface TrainingView extends TrainingSummary {
  readonly titleEn: string | null;
  readonly version: number;
  /** By name; empty for a participant. */
  readonly attendance: readonly AttendanceView[];
  /** `change`, `record-attendance` */
  readonly actions: readonly ActionView[];
}
