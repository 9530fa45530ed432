import { IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import type { Locale } from '../locale';

/** `POST /api/public/v1/letters`: the token of the link, and the last four digits of the candidate's IIN. */
export class OpenLetter {
  @IsString() @MaxLength(100) token!: string;
  @IsString() @MaxLength(20) iinEnd!: string;
}

/** waiting: to be sent, or no mail server is configured; none: the candidate gave no address, so the letter is printed. */
export const mailStates = ['none', 'waiting', 'sent', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

/** The letter that tells the candidate of the decision: what became of it, not what it says. */
export interface LetterState {
  readonly locale: Locale;
  readonly mail: MailState;
  /** Whether the product can send mail at all. */
  readonly canBeMailed: boolean;
  readonly sentOn: LocalDate | null;
  readonly readOn: LocalDate | null;
  /** Opened wrongly too often: a new link has to be sent. */
  readonly isLocked: boolean;
}

/** `GET /applications/:id/letter`, and the answer to `POST /api/public/v1/letters`. */
export interface LetterText {
  readonly locale: Locale;
  readonly title: string;
  readonly paragraphs: readonly string[];
}
