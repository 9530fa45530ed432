import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import { TERMINATIONS, type TerminationId } from '../law/terminations';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';
import { participantCategories, type ParticipantCategory } from './application.contract';

/** Judged on the day of reading: `expired` by the mandate's last day, `terminated` by 11-6. */
export const participantStatuses = ['in_force', 'expired', 'terminated'] as const;
export type ParticipantStatus = (typeof participantStatuses)[number];

const terminationGrounds = TERMINATIONS.map((row) => row.id);

/** `POST /participants/:id/termination` (11-6) */
export class TerminatePowers {
  @IsIn(terminationGrounds) ground!: TerminationId;
  /** First day without powers. */
  @IsLocalDate() effectiveOn!: LocalDate;
  /** What shows it, by number and date; for 11-6(7) also the case in words. */
  @IsString() @IsNotBlank() @MaxLength(1000) evidence!: string;
  /** Law and article of the case, for 11-6(7). */
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(300) citation?: string;
}

/** `GET /participants` */
export class ParticipantQuery extends PageQuery {
  @IsOptional() @IsIn(participantCategories) category?: ParticipantCategory;
  @IsOptional() @IsIn(participantStatuses) status?: ParticipantStatus;
}

/** `GET /participants/:id`, the rows of `GET /participants`, and the answer to selection and termination. */
export interface ParticipantView {
  readonly id: string;
  readonly version: number;
  readonly applicationId: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly organisation: string;
  readonly mandateFrom: LocalDate;
  readonly mandateTo: LocalDate | null;
  readonly status: ParticipantStatus;
  readonly termination: TerminationView | null;
  /** `terminate` */
  readonly actions: readonly ActionView[];
}

export interface TerminationView {
  readonly ground: TerminationId;
  readonly effectiveOn: LocalDate;
  readonly evidence: string;
  readonly citation: string | null;
}
