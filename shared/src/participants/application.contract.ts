import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { GROUNDS, type GroundId } from '../law/grounds';
import type { LocalDate } from '../law/local-date';
import type { ProvisionId } from '../law/provisions';
import type { Texts } from '../law/texts';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsIin, IsLocalDate, IsNotBlank } from '../validators';

/** Who may be a participant besides the Ombudsman (11-1(3)). */
export const participantCategories = [
  'monitoring_commission_member',
  'public_association_member',
  'lawyer',
  'social_worker',
  'doctor',
] as const;
export type ParticipantCategory = (typeof participantCategories)[number];

export const applicationStatuses = ['submitted', 'selected', 'refused'] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** Only the outcome of a check is kept, never medical or criminal detail (11-3). */
export const groundResults = ['clear', 'met'] as const;
export type GroundResult = (typeof groundResults)[number];

/** `open`: not checked by the day that is judged. */
export const groundStates = ['open', ...groundResults] as const;
export type GroundState = (typeof groundStates)[number];

/** What a refusal may rest on: the Council's own choice (11-1(3)), or the provision of a ground that is met. */
export const refusalProvisions = ['11-1(3)', ...new Set(GROUNDS.map((ground) => ground.provision))] as const;
export type RefusalProvision = (typeof refusalProvisions)[number];

/** `POST /applications` */
export class SubmitApplication {
  @IsNotBlank() @MaxLength(200) fullName!: string;
  @IsIin() iin!: string;
  @IsIn(participantCategories) category!: ParticipantCategory;
  @IsNotBlank() @MaxLength(300) organisation!: string;
  @IsLocalDate() submittedOn!: LocalDate;
}

/** `PUT /applications/:id/grounds/:code` (If-Match: the application's version). */
export class RecordGroundCheck {
  /** The candidate's declaration: true means "this does not apply to me". */
  @IsBoolean() declaredClear!: boolean;
  /** The paper that was seen, by its number and date; not what it says. */
  @IsString() @IsNotBlank() @MaxLength(300) evidence!: string;
  @IsIn(groundResults) result!: GroundResult;
  @IsLocalDate() checkedOn!: LocalDate;
}

/** `POST /applications/:id/selection`: answers with the new participant. */
export class SelectCandidate {
  /** An adopted decision on subject `selection` of this application; its day is the day that is judged. */
  @IsUUID() decisionId!: string;
  /** Last day of the mandate, where the Council sets one. */
  @IsOptional() @IsLocalDate() mandateTo?: LocalDate;
}

/** `POST /applications/:id/refusal` */
export class RefuseApplication {
  /** The Council's decision that rejected the selection; required for 11-1(3). */
  @IsOptional() @IsUUID() decisionId?: string;
  @IsIn(refusalProvisions) provision!: RefusalProvision;
  /** Day of a refusal without a decision; today when absent. */
  @IsOptional() @IsLocalDate() refusedOn?: LocalDate;
}

/** `GET /applications` */
export class ApplicationQuery extends PageQuery {
  @IsOptional() @IsIn(applicationStatuses) status?: ApplicationStatus;
}

export interface ApplicationSummary {
  readonly id: string;
  readonly version: number;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly organisation: string;
  readonly submittedOn: LocalDate;
  readonly status: ApplicationStatus;
}

export interface ApplicationView extends ApplicationSummary {
  /** For those who keep the applications; null for other readers. */
  readonly iin: string | null;
  readonly decisionId: string | null;
  readonly decidedOn: LocalDate | null;
  readonly refusalProvision: ProvisionId | null;
  readonly participantId: string | null;
  /** The day on which the grounds below are judged: that of the decision, until then today. */
  readonly judgedOn: LocalDate;
  /** Every ground in force on that day, in the order of the law. */
  readonly grounds: readonly GroundView[];
  /** `select`, `refuse`, `record-ground-check` */
  readonly actions: readonly ActionView[];
}

export interface GroundView {
  readonly code: GroundId;
  /** The provision that a refusal names. */
  readonly provision: ProvisionId;
  readonly text: Texts;
  /** The act that adds the ground; null where it is the law itself. */
  readonly basis: Texts | null;
  readonly state: GroundState;
  readonly check: GroundCheckView | null;
}

export interface GroundCheckView {
  readonly declaredClear: boolean;
  readonly evidence: string;
  readonly result: GroundResult;
  readonly checkedOn: LocalDate;
  readonly checkedBy: string;
}
