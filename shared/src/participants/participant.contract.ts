import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import { TERMINATIONS, type TerminationId } from '../law/terminations';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';
import { participantCategories, type ParticipantCategory } from './application.contract';
import type { CertificateView } from './certificate.contract';
import type { MandateView, SuspensionView } from './mandate.contract';

/**
 * Judged on the day of reading: `expired` by the last day of the last mandate, `suspended` while a ground is examined
 * (11-3), `terminated` by 11-6 or by a ground that is established (11-3).
 */
export const participantStatuses = ['in_force', 'expired', 'suspended', 'terminated'] as const;
export type ParticipantStatus = (typeof participantStatuses)[number];

const terminationGrounds = TERMINATIONS.map((row) => row.id);

/** `POST /participants/:id/termination` (11-6) */
export class TerminatePowers {
  @IsIn(terminationGrounds) ground!: TerminationId;
  /** First day without powers: a day of the mandate, past or still to come. */
  @IsLocalDate() effectiveOn!: LocalDate;
  /** What shows it, by number and date; for 11-6(7) also the case in words. */
  @IsString() @IsNotBlank() @MaxLength(1000) evidence!: string;
  /** Law and article of the case, for 11-6(7). */
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(300) citation?: string;
  /** The document, sent to `POST /files` before; for 11-6(2) the written application to resign. */
  @IsOptional() @IsUUID() fileId?: string;
}

/** `GET /participants` */
export class ParticipantQuery extends PageQuery {
  @IsOptional() @IsIn(participantCategories) category?: ParticipantCategory;
  @IsOptional() @IsIn(participantStatuses) status?: ParticipantStatus;
  /** Part of the name. */
  @IsOptional() @IsString() @MaxLength(100) q?: string;
}

/**
 * `GET /participants/:id`, `GET /participants/me`, the rows of `GET /participants`, and the answer to selection,
 * suspension and termination.
 */
export interface ParticipantView {
  readonly id: string;
  readonly version: number;
  /** The application by which the participant was first selected. */
  readonly applicationId: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly organisation: string;
  /** Of the mandate that covers the day of reading, else of the newest one. */
  readonly mandateFrom: LocalDate;
  readonly mandateTo: LocalDate | null;
  readonly status: ParticipantStatus;
  /** All of them, the newest first. */
  readonly mandates: readonly MandateView[];
  /** The newest first. */
  readonly suspensions: readonly SuspensionView[];
  /** Recorded; its day may still be to come. */
  readonly termination: TerminationView | null;
  /** The card in use. */
  readonly certificate: CertificateView | null;
  /** `terminate`, `suspend`, `lift`, `establish`, `issue-certificate`, `revoke-certificate` */
  readonly actions: readonly ActionView[];
}

export interface TerminationView {
  readonly ground: TerminationId;
  readonly effectiveOn: LocalDate;
  readonly evidence: string;
  readonly citation: string | null;
  /** The paper is at `/participants/:id/termination/document`. */
  readonly hasDocument: boolean;
}
