import { IsIn, IsOptional, IsString, MaxLength, ValidateIf } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import type { ParticipantCategory } from '../participants/application.contract';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';
import { type Competence, competences } from './competences';
import type { AttendanceStatus } from './training.contract';

/** Why the office ends a competence: its document was withdrawn, or it should never have been recorded. */
export const competenceEndsByOffice = ['withdrawn', 'recorded_in_error'] as const;
export type CompetenceEndByOffice = (typeof competenceEndsByOffice)[number];
/** `attendance_corrected`: the training that gave it was not attended after all. */
export type CompetenceEnd = CompetenceEndByOffice | 'attendance_corrected';

/** `POST /capacity/participants/:id/competences`: shown by a diploma, licence or certificate, which is referred to, not stored. */
export class RecordCompetence {
  @IsIn(competences) competence!: Competence;
  /** Kind, number and issuer of the document. */
  @IsString() @IsNotBlank() @MaxLength(300) reference!: string;
  /** Day of the document. */
  @IsLocalDate() validFrom!: LocalDate;
  /** Its last day, if it has one. */
  @IsOptional() @IsLocalDate() validTo?: LocalDate | null;
}

/** `POST /capacity/competences/:id/end` with If-Match; it ends today. */
export class EndCompetence {
  @IsIn(competenceEndsByOffice) reason!: CompetenceEndByOffice;
  /** The act that withdrew the document, by number and date. */
  @ValidateIf(({ reason, reference }: EndCompetence) => reason === 'withdrawn' || reference != null)
  @IsString()
  @IsNotBlank()
  @MaxLength(300)
  reference?: string | null;
}

export const competenceStates = ['in_force', 'not_yet', 'expired', 'ended'] as const;
export type CompetenceState = (typeof competenceStates)[number];

export interface CompetenceView {
  readonly id: string;
  readonly version: number;
  readonly competence: Competence;
  readonly training: { readonly id: string; readonly title: Texts } | null;
  readonly reference: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  /** Judged on the day of reading. */
  readonly state: CompetenceState;
  readonly end: { readonly on: LocalDate; readonly reason: CompetenceEnd; readonly reference: string | null } | null;
  /** `end` */
  readonly actions: readonly ActionView[];
}

export interface AttendedTraining {
  readonly id: string;
  readonly title: Texts;
  readonly endedOn: LocalDate;
  readonly status: AttendanceStatus;
}

/** `GET /capacity/participants/:id`, and `GET /capacity/mine` of a participant about himself or herself. */
export interface CapacityFile {
  readonly participantId: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  /** In force first, then by name of the competence; what ended stays. */
  readonly competences: readonly CompetenceView[];
  readonly trainings: readonly AttendedTraining[];
  /** `record-competence` */
  readonly actions: readonly ActionView[];
}
