import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { AuthorityRef } from '../authorities/authority.contract';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsBin, IsLocalDate, IsNotBlank, MayBeLeftOut } from '../validators';
import { type PlaceType, placeTypes } from './place.types';

export { type PlaceType, placeTypes } from './place.types';

/** Never visited periodically; the four years have passed; they pass within six months; there is more time. */
export const periodicStates = ['never', 'overdue', 'soon', 'in-time'] as const;
export type PeriodicState = (typeof periodicStates)[number];

export const dueFilters = ['all', 'overdue', 'never', 'soon'] as const;
export type DueFilter = (typeof dueFilters)[number];

/** `GET /api/v1/regions`: an array, in the order of the codes. */
export interface RegionView {
  /** ISO 3166-2, e.g. `KZ-75`. */
  readonly iso: string;
  readonly kato: string;
  readonly name: Texts;
  readonly validFrom: LocalDate;
}

/** Where the place stands in the cycle of periodic visits (11-7(1)(1)). */
export interface PlaceDue {
  readonly lastPeriodicVisitOn: LocalDate | null;
  /** The next periodic visit starts on this day or before; null where there was no periodic visit to count from. */
  readonly dueOn: LocalDate | null;
  readonly state: PeriodicState;
  /** Calendar days to `dueOn`: 0 on that day, negative once it has passed. */
  readonly daysLeft: number | null;
}

export interface PlaceRef {
  readonly id: string;
  readonly name: Texts;
}

export interface PlaceView extends PlaceRef {
  readonly type: PlaceType;
  readonly region: RegionView;
  readonly authority: AuthorityRef;
  /** The law on which the mandate over this place rests. */
  readonly legalBasis: string;
  readonly bin: string | null;
  readonly capacity: number | null;
  readonly personsHeld: number | null;
  readonly personsHeldAsOf: LocalDate | null;
  readonly address: string | null;
  readonly underMandateFrom: LocalDate;
  /** From this day on the place is no longer subject to visits. */
  readonly closedOn: LocalDate | null;
  readonly isUnderMandate: boolean;
  readonly isDemonstration: boolean;
  /** Null where the place is not under the mandate today: no visit is owed. */
  readonly due: PlaceDue | null;
  readonly version: number;
  readonly actions: readonly ActionView[];
}

/**
 * Query of `GET /api/v1/places`, which answers `Page<PlaceView>`. Closed places are left out unless asked for.
 * `sort=name` is by the name in the reader's language; `sort=due` by the due day, never visited places first.
 */
export class ListPlaces extends PageQuery {
  /** Words of a name in any of the languages, or digits of the BIN. */
  @IsOptional() @IsString() @MaxLength(100) q?: string;
  /** ISO code of the region. */
  @IsOptional() @IsString() @MaxLength(10) region?: string;
  @IsOptional() @IsIn(placeTypes) type?: PlaceType;
  /** Id of the supervising authority. */
  @IsOptional() @IsUUID() authority?: string;
  @IsOptional() @IsIn(dueFilters) due?: DueFilter;
  @IsOptional() @IsIn(['name', 'due']) sort?: 'name' | 'due';
  @IsOptional() @IsIn(['current', 'closed', 'all']) mandate?: 'current' | 'closed' | 'all';
}

/** `POST /api/v1/places`. */
export class CreatePlace {
  @IsString() @IsNotBlank() @MaxLength(300) nameKk!: string;
  @IsString() @IsNotBlank() @MaxLength(300) nameRu!: string;
  @IsString() @IsNotBlank() @MaxLength(300) nameEn!: string;
  @IsIn(placeTypes) type!: PlaceType;
  @IsString() @IsNotBlank() @MaxLength(10) regionIso!: string;
  @IsUUID() authorityId!: string;
  /** Whether it is blank is asked by the rule that cites 11-1(2). */
  @IsString() @MaxLength(1000) legalBasis!: string;
  @IsOptional() @IsBin() bin?: string | null;
  @IsOptional() @IsInt() @Min(0) @Max(100_000) capacity?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(100_000) personsHeld?: number | null;
  /** Goes together with `personsHeld` (11-4(1)(1)). */
  @IsOptional() @IsLocalDate() personsHeldAsOf?: LocalDate | null;
  @IsOptional() @IsString() @MaxLength(500) address?: string | null;
  @IsLocalDate() underMandateFrom!: LocalDate;
  /** The last periodic visit before the place came into this register; later ones are recorded by the visits. */
  @IsOptional() @IsLocalDate() lastPeriodicVisitOn?: LocalDate | null;
  @IsOptional() @IsBoolean() isDemonstration?: boolean;
}

/** `PATCH /api/v1/places/:id` with If-Match; what is left out stays as it is, null empties what may be empty. */
export class ChangePlace {
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameKk?: string;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameRu?: string;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameEn?: string;
  @MayBeLeftOut() @IsIn(placeTypes) type?: PlaceType;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(10) regionIso?: string;
  @MayBeLeftOut() @IsUUID() authorityId?: string;
  @MayBeLeftOut() @IsString() @MaxLength(1000) legalBasis?: string;
  @IsOptional() @IsBin() bin?: string | null;
  @IsOptional() @IsInt() @Min(0) @Max(100_000) capacity?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(100_000) personsHeld?: number | null;
  @IsOptional() @IsLocalDate() personsHeldAsOf?: LocalDate | null;
  @IsOptional() @IsString() @MaxLength(500) address?: string | null;
  @MayBeLeftOut() @IsLocalDate() underMandateFrom?: LocalDate;
}

/** `POST /api/v1/places/:id/closure` with If-Match. */
export class ClosePlace {
  @IsLocalDate() closedOn!: LocalDate;
}
