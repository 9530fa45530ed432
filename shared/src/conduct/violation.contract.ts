import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import type { ProvisionId } from '../law/provisions';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';

/** What a participant can breach: the code, non-interference, impartiality, complaints; group visits, independence, confidentiality. */
export const breachableDuties = [
  '11-5(1)',
  '11-5(2)',
  '11-5(3)',
  '11-5(4)',
  '11-4(1)(3)',
  '11-4(2)',
  '11-10(1)',
] as const satisfies readonly ProvisionId[];
export type BreachableDuty = (typeof breachableDuties)[number];

/** `powers_ended`: by a termination on the ground of 11-6(1). */
export const violationOutcomes = ['no_violation', 'warning', 'powers_ended'] as const;
export type ViolationOutcome = (typeof violationOutcomes)[number];

/** `POST /conduct/violations` (11-5(5)) */
export class RecordViolation {
  @IsUUID() participantId!: string;
  @IsIn(breachableDuties) duty!: BreachableDuty;
  @IsLocalDate() happenedOn!: LocalDate;
  @IsLocalDate() foundOn!: LocalDate;
  /** What shows it, by kind, number and date; never the matter itself. */
  @IsString() @IsNotBlank() @MaxLength(500) evidence!: string;
  /** The entry that this one takes the place of. */
  @IsOptional() @IsUUID() correctsId?: string | null;
}

/** `POST /conduct/violations/:id/outcome` with If-Match; once. */
export class DecideViolation {
  @IsIn(violationOutcomes) outcome!: ViolationOutcome;
  /** Name and office of who decided. */
  @IsString() @IsNotBlank() @MaxLength(200) decidedBy!: string;
  @IsLocalDate() decidedOn!: LocalDate;
}

/** `GET /conduct/violations`, the last found first. */
export class ListViolations extends PageQuery {
  @IsOptional() @IsUUID() participant?: string;
  @IsOptional() @IsIn(['open', 'decided']) state?: 'open' | 'decided';
}

/** Answer of recording and deciding. Answers are kept for repetitions of a request; what was found stays in the register. */
export interface ViolationRef {
  readonly id: string;
  readonly version: number;
}

/** `GET /conduct/violations/mine`: what a participant reads of himself or herself. */
export interface OwnViolation {
  readonly id: string;
  readonly duty: BreachableDuty;
  readonly happenedOn: LocalDate;
  readonly foundOn: LocalDate;
  /** Null until it is decided. */
  readonly outcome: ViolationOutcome | null;
  readonly decidedOn: LocalDate | null;
  /** Another entry has taken its place. */
  readonly isCorrected: boolean;
}

export interface ViolationView extends OwnViolation {
  readonly version: number;
  readonly participant: { readonly id: string; readonly fullName: string };
  /** May name who told of it, so the participant does not read it (11-11(1)). */
  readonly evidence: string;
  readonly decidedBy: string | null;
  /** First day without powers, where they ended. */
  readonly powersEndedOn: LocalDate | null;
  readonly correctsId: string | null;
  /** `decide`, `correct` */
  readonly actions: readonly ActionView[];
}
