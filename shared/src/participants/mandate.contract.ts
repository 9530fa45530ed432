import { IsIn, IsString, MaxLength } from 'class-validator';
import { GROUNDS, type GroundId } from '../law/grounds';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import { IsLocalDate, IsNotBlank } from '../validators';

/** A term for which the Council selected the participant (11-1(3)); a renewal is a further one. */
export interface MandateView {
  readonly id: string;
  /** The application behind it, with its ledger of grounds. */
  readonly applicationId: string;
  readonly decisionId: string;
  readonly startsOn: LocalDate;
  /** Last day; null until further notice. */
  readonly endsOn: LocalDate | null;
}

const groundIds = GROUNDS.map(({ id }) => id);

/** `POST /participants/:id/suspension`: a ground of 11-3 is being examined, and until that ends there are no powers. */
export class SuspendPowers {
  @IsIn(groundIds) ground!: GroundId;
  /** The paper that gave rise to it, by number and date; not what it says. */
  @IsString() @IsNotBlank() @MaxLength(300) basis!: string;
  /** First day without powers; today or earlier. */
  @IsLocalDate() from!: LocalDate;
}

/** `established`: the ground bars membership from that day on, and nothing restores these powers (11-3). */
export const suspensionOutcomes = ['cleared', 'established'] as const;
export type SuspensionOutcome = (typeof suspensionOutcomes)[number];

/** `POST /participants/:id/suspension/lifting` */
export class LiftSuspension {
  @IsIn(suspensionOutcomes) outcome!: SuspensionOutcome;
  /** The first day with powers again, or the day on which the ground was established. */
  @IsLocalDate() on!: LocalDate;
  /** What shows it, by number and date; not what it says. */
  @IsString() @IsNotBlank() @MaxLength(300) evidence!: string;
}

export interface SuspensionView {
  readonly id: string;
  readonly startsOn: LocalDate;
  /** Null while the ground is examined. */
  readonly outcome: SuspensionOutcome | null;
  readonly liftedOn: LocalDate | null;
  /** Which ground, by which papers: for the office, the Ombudsman and the participant; null for other readers. */
  readonly detail: {
    readonly ground: GroundId;
    readonly basis: string;
    readonly evidence: string | null;
  } | null;
}

/** What the law leaves to do when powers end or rest: one thing that somebody else must take over (11-6). */
export const openDutyKinds = [
  'visit_under_way',
  'report_to_write',
  'report_to_sign',
  'complaint_to_transfer',
  'group_to_declare',
] as const;
export type OpenDutyKind = (typeof openDutyKinds)[number];

/** A row of `GET /participants/:id/open-duties`. */
export interface OpenDuty {
  readonly kind: OpenDutyKind;
  readonly subjectId: string;
  /** Path inside the web where somebody takes it over. */
  readonly link: string;
  /** A place's name or a number: what tells this duty from the next. */
  readonly title: Texts | string;
  readonly dueOn?: LocalDate;
}
