import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import type { ActionView } from '../problem';
import { IsLocalDate, IsNotBlank, MayBeLeftOut } from '../validators';

export const legalBasisKinds = ['law', 'code', 'treaty', 'subordinate_act'] as const;
export type LegalBasisKind = (typeof legalBasisKinds)[number];

export const legalBasisStates = ['in-force', 'not-yet', 'repealed'] as const;
export type LegalBasisState = (typeof legalBasisStates)[number];

export interface LegalBasisRef {
  readonly id: string;
  readonly kind: LegalBasisKind;
  readonly title: Texts;
  /** Number and day of the act, articles. */
  readonly citation: string | null;
  /** Null where nobody has said it yet: the act is taken to be in force. */
  readonly inForceFrom: LocalDate | null;
  /** The first day on which it is no longer in force. */
  readonly repealedOn: LocalDate | null;
  /** As of today. */
  readonly state: LegalBasisState;
}

/** `GET /api/v1/legal-bases`: an array by title in the reader's language; the register has a few dozen. */
export interface LegalBasisView extends LegalBasisRef {
  /** Places under the mandate today that rest on it. */
  readonly placeCount: number;
  readonly version: number;
  readonly actions: readonly ActionView[];
}

/** A place and an act that it rests on (11-1(2)). */
export interface PlaceBasisView {
  readonly id: string;
  readonly legalBasis: LegalBasisRef;
  readonly since: LocalDate;
  /** The first day on which the place no longer rests on it. */
  readonly until: LocalDate | null;
}

/**
 * A place rests on an act that is repealed: `some` where another act still carries the mandate, `all` where none that is
 * in force does.
 */
export type BasisAlarm = 'some' | 'all';

/** `POST /api/v1/legal-bases`. */
export class CreateLegalBasis {
  @IsIn(legalBasisKinds) kind!: LegalBasisKind;
  @IsString() @IsNotBlank() @MaxLength(1000) titleKk!: string;
  @IsString() @IsNotBlank() @MaxLength(1000) titleRu!: string;
  @IsString() @IsNotBlank() @MaxLength(1000) titleEn!: string;
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(500) citation?: string | null;
  @IsOptional() @IsLocalDate() inForceFrom?: LocalDate | null;
  @IsOptional() @IsLocalDate() repealedOn?: LocalDate | null;
}

/** `PATCH /api/v1/legal-bases/:id` with If-Match; what is left out stays as it is, null empties what may be empty. */
export class ChangeLegalBasis {
  @MayBeLeftOut() @IsIn(legalBasisKinds) kind?: LegalBasisKind;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(1000) titleKk?: string;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(1000) titleRu?: string;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(1000) titleEn?: string;
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(500) citation?: string | null;
  @IsOptional() @IsLocalDate() inForceFrom?: LocalDate | null;
  @IsOptional() @IsLocalDate() repealedOn?: LocalDate | null;
}

/** `POST /api/v1/places/:id/legal-bases` with the place's If-Match; answers `PlaceView`. */
export class RestOnLegalBasis {
  @IsUUID() legalBasisId!: string;
  @IsLocalDate() since!: LocalDate;
}

/** `POST /api/v1/places/:id/legal-bases/:linkId/end` with the place's If-Match; answers `PlaceView`. */
export class EndLegalBasis {
  @IsLocalDate() until!: LocalDate;
}
