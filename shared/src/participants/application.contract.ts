import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { documentKinds, type DocumentKind } from '../calls/document-kinds';
import { competences, type Competence } from '../capacity/competences';
import type { MediaType } from '../files/file.contract';
import { GROUNDS, type GroundId } from '../law/grounds';
import type { LocalDate } from '../law/local-date';
import type { ProvisionId } from '../law/provisions';
import type { Texts } from '../law/texts';
import { locales, type Locale } from '../locale';
import { PageQuery } from '../page';
import { regionCodes } from '../places/region-codes';
import type { ActionView } from '../problem';
import { IsIin, IsLocalDate, IsNotBlank, MayBeLeftOut } from '../validators';
import type { LetterState } from './letter.contract';

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
  /** Where the candidate is told that a decision was made; without it the letter is printed. */
  @IsOptional() @IsEmail() @MaxLength(200) email?: string;
  /** The language in which the candidate wants letters; Kazakh when absent. */
  @MayBeLeftOut() @IsIn(locales) locale?: Locale;
  /** The call that the application answers; absent where it came without one. */
  @IsOptional() @IsUUID() callId?: string;
  /** The participant whose mandate the application asks to renew: the same person, checked anew (11-3). */
  @IsOptional() @IsUUID() renewsParticipantId?: string;
  /** By the candidate's own word, as are the regions. */
  @MayBeLeftOut() @IsArray() @ArrayUnique() @IsIn(competences, { each: true }) competences?: Competence[];
  /** ISO codes of the regions to which the candidate can travel; never where the candidate lives. */
  @MayBeLeftOut() @IsArray() @ArrayUnique() @IsIn(regionCodes, { each: true }) travelRegions?: string[];
}

/** `PATCH /applications/:id` (If-Match), while it is undecided: what the candidate corrects or adds. */
export class ChangeApplication {
  @MayBeLeftOut() @IsIn(locales) locale?: Locale;
  @MayBeLeftOut() @IsArray() @ArrayUnique() @IsIn(competences, { each: true }) competences?: Competence[];
  @MayBeLeftOut() @IsArray() @ArrayUnique() @IsIn(regionCodes, { each: true }) travelRegions?: string[];
}

/** `PUT /applications/:id/address` (If-Match), also once it is decided: a letter that did not arrive is sent again. */
export class ChangeAddress {
  /** Absent or null: the letter is printed. */
  @IsOptional() @IsEmail() @MaxLength(200) email?: string | null;
}

/** `POST /applications/:id/documents`: a file that was sent to `POST /files` before. */
export class AddApplicationDocument {
  @IsIn(documentKinds) kind!: DocumentKind;
  @IsUUID() fileId!: string;
}

/** `PUT /applications/:id/grounds/:code` (If-Match: the application's version). */
export class RecordGroundCheck {
  /** The candidate's declaration: true means "this does not apply to me". */
  @IsBoolean() declaredClear!: boolean;
  /** The paper that was seen, by its number and date; not what it says. */
  @IsString() @IsNotBlank() @MaxLength(300) evidence!: string;
  @IsIn(groundResults) result!: GroundResult;
  @IsLocalDate() checkedOn!: LocalDate;
  /** Last day on which the evidence counts; when absent, as the order on selection sets it, and else without an end. */
  @IsOptional() @IsLocalDate() goodUntil?: LocalDate;
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
  @IsOptional() @IsUUID() callId?: string;
}

export interface ApplicationSummary {
  readonly id: string;
  readonly version: number;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly organisation: string;
  readonly submittedOn: LocalDate;
  readonly status: ApplicationStatus;
  readonly callId: string | null;
  readonly renewsParticipantId: string | null;
}

export interface ApplicationView extends ApplicationSummary {
  /** For those who keep the applications; null for other readers. */
  readonly iin: string | null;
  /** For those who keep the applications; null for other readers, and where none was given. */
  readonly email: string | null;
  readonly locale: Locale;
  readonly competences: readonly Competence[];
  readonly travelRegions: readonly string[];
  readonly documents: readonly ApplicationDocumentView[];
  readonly letter: LetterState | null;
  readonly decisionId: string | null;
  readonly decidedOn: LocalDate | null;
  readonly refusalProvision: ProvisionId | null;
  readonly participantId: string | null;
  /** The day on which the grounds below are judged: that of the decision, until then today. */
  readonly judgedOn: LocalDate;
  /** Every ground in force on that day, in the order of the law. */
  readonly grounds: readonly GroundView[];
  /** `record-ground-check`, `change`, `change-address`, `select`, `refuse`, `send-letter` */
  readonly actions: readonly ActionView[];
}

export interface ApplicationDocumentView {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly mediaType: MediaType;
  /** Bytes. */
  readonly size: number;
  readonly addedOn: LocalDate;
  /** Whether the reader may open it: papers that carry the IIN are for those who keep the applications. */
  readonly mayOpen: boolean;
}

export interface GroundView {
  readonly code: GroundId;
  /** The provision that a refusal names. */
  readonly provision: ProvisionId;
  readonly text: Texts;
  /** The act that adds the ground; null where it is the law itself. */
  readonly basis: Texts | null;
  readonly state: GroundState;
  /** The newest check made by that day; its evidence may have run out, and the ground is open again then. */
  readonly check: GroundCheckView | null;
  /** Every check of the ground, the newest first. */
  readonly history: readonly GroundCheckView[];
}

export interface GroundCheckView {
  readonly declaredClear: boolean;
  readonly evidence: string;
  readonly result: GroundResult;
  readonly checkedOn: LocalDate;
  /** Last day on which the evidence counts; null where it does not run out. */
  readonly goodUntil: LocalDate | null;
  readonly checkedBy: string;
}
