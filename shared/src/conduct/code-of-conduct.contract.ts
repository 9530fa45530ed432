import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';

/** `POST /conduct/editions`: approved as it is sent; a later edition takes its place. */
export class ApproveCode {
  @IsLocalDate() approvedOn!: LocalDate;
  /** First day in force; on the day of the approval or later. */
  @IsLocalDate() inForceFrom!: LocalDate;
  @IsString() @IsNotBlank() @MaxLength(100_000) textKk!: string;
  @IsString() @IsNotBlank() @MaxLength(100_000) textRu!: string;
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(100_000) textEn?: string | null;
}

export interface CodeEditionSummary {
  readonly id: string;
  /** 1 for the first edition. */
  readonly number: number;
  readonly approvedOn: LocalDate;
  readonly inForceFrom: LocalDate;
  readonly isInForce: boolean;
}

/** `GET /conduct/editions/:id` */
export interface CodeEditionView extends CodeEditionSummary {
  readonly text: { readonly kk: string; readonly ru: string; readonly en: string | null };
  /** When the reader, a participant, acknowledged it. */
  readonly acknowledgedAt: string | null;
  /** `acknowledge` */
  readonly actions: readonly ActionView[];
}

/** `GET /conduct/code` (11-5(1)) */
export interface CodeOfConductView {
  readonly inForce: CodeEditionView | null;
  /** The newest first, those still to come included. */
  readonly editions: readonly CodeEditionSummary[];
  /** Of the participants with powers today; null for who does not see to conduct. */
  readonly acknowledged: { readonly done: number; readonly of: number } | null;
  /** `approve` */
  readonly actions: readonly ActionView[];
}

/** `GET /conduct/acknowledgements`: participants with powers today, on the edition in force. */
export class ListAcknowledgements extends PageQuery {
  @IsOptional() @IsIn(['done', 'missing']) state?: 'done' | 'missing';
}

export interface AcknowledgementRow {
  /** Of the participant. */
  readonly id: string;
  readonly fullName: string;
  readonly acknowledgedAt: string | null;
}
