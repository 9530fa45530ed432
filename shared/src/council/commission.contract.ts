import { IsInt, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank } from '../validators';

/** `formation`: the Ombudsman's act that forms the commission; `election`: the commission's own act (11-2(1)). */
export const commissionActKinds = ['formation', 'election'] as const;
export type CommissionActKind = (typeof commissionActKinds)[number];

/** `POST /council/commission-acts/formations`: who sits in the commission is on the paper; here only how many. */
export class FormCommission {
  @IsNotBlank() @MaxLength(50) number!: string;
  @IsLocalDate() datedOn!: LocalDate;
  @IsInt() @Min(1) @Max(99) commissioners!: number;
  @IsOptional() @IsUUID() fileId?: string;
}

/** `POST /council/commission-acts/elections` */
export class RecordElection {
  @IsUUID() formationId!: string;
  @IsNotBlank() @MaxLength(50) number!: string;
  @IsLocalDate() datedOn!: LocalDate;
  @IsOptional() @IsUUID() fileId?: string;
}

/** An act as others refer to it. */
export interface CommissionActRef {
  readonly id: string;
  /** Where the day is unknown, the reference as it was written before the register: number and day in one. */
  readonly number: string;
  readonly datedOn: LocalDate | null;
}

/** `GET /council/commission-acts`, the newest first: all of them, there are few. */
export interface CommissionActView extends CommissionActRef {
  readonly kind: CommissionActKind;
  /** How many sit in the commission; of a formation only. */
  readonly commissioners: number | null;
  /** Which commission elected; of an election only, null where it was recorded before the register. */
  readonly formation: CommissionActRef | null;
  readonly elected: readonly { readonly id: string; readonly fullName: string }[];
  /** The paper, at `/council/commission-acts/:id/file`. */
  readonly hasFile: boolean;
}

export interface CommissionActsView {
  readonly items: readonly CommissionActView[];
  /** `form-commission`, `record-election` */
  readonly actions: readonly ActionView[];
}

/** `GET /council/seats`: the seats besides the Ombudsman's. */
export interface CouncilSeatsView {
  readonly on: LocalDate;
  /** By the Council's regulation in force; null where it settles no number, and then no seat counts as vacant. */
  readonly seats: number | null;
  readonly sitting: number;
  /** One entry a vacant seat, the oldest first: since when the Council has lacked so many. */
  readonly vacantSince: readonly LocalDate[];
  /** Whose term ends next, and on which last day; null where no term of those who sit has an end. */
  readonly nextToEnd: { readonly id: string; readonly fullName: string; readonly lastDay: LocalDate } | null;
  /** `seat` */
  readonly actions: readonly ActionView[];
}
