import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { GROUNDS, type GroundId } from '../law/grounds';
import type { LocalDate } from '../law/local-date';
import type { ProvisionId } from '../law/provisions';
import type { Texts } from '../law/texts';
import { IsLocalDate } from '../validators';
import type { ApplicationStatus } from './application.contract';

const groundCodes = GROUNDS.map((ground) => ground.id);

/** The days of one ground in a copy of the law. */
export class GroundDates {
  @IsIn(groundCodes) code!: GroundId;
  @IsLocalDate() validFrom!: LocalDate;
  /** Last day in force; absent until further notice. */
  @IsOptional() @IsLocalDate() validTo?: LocalDate;
}

/** `POST /applications/replay`: the grounds whose days differ; the others stay as the law has them. Nothing is stored. */
export class ReplayDecisions {
  @IsArray()
  @ArrayMaxSize(groundCodes.length)
  @ArrayUnique((row: GroundDates) => row?.code)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GroundDates)
  grounds!: GroundDates[];
}

/** One decided application under grounds dated as given. */
export interface ReplayedDecision {
  readonly applicationId: string;
  readonly fullName: string;
  readonly status: Exclude<ApplicationStatus, 'submitted'>;
  readonly decidedOn: LocalDate;
  readonly refusalProvision: ProvisionId | null;
  /** Whether the decision would be the same. */
  readonly stands: boolean;
  /** The first ground that bars the candidate under those dates; null where none does. */
  readonly ground: { readonly code: GroundId; readonly provision: ProvisionId; readonly state: 'open' | 'met' } | null;
}

/** `GET /applications/replay`, `POST /applications/replay` */
export interface Replay {
  readonly grounds: readonly {
    readonly code: GroundId;
    readonly provision: ProvisionId;
    readonly text: Texts;
    readonly validFrom: LocalDate;
    readonly validTo: LocalDate | null;
  }[];
  /** Those that flip first, then the newest. */
  readonly decisions: readonly ReplayedDecision[];
  readonly flipped: number;
}
