import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { AuthorityRef } from '../authorities/authority.contract';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsBin, IsLocalDate, IsNotBlank, MayBeLeftOut } from '../validators';
import type { BasisAlarm, PlaceBasisView } from './legal-basis.contract';
import { type PlaceType, placeTypes } from './place.types';
import type { RegionView } from './region.contract';
import type { TripAreaRef } from './trip-area.contract';

export { type PlaceType, placeTypes } from './place.types';
export type { RegionView } from './region.contract';

/** Far over any visit. */
const mostTiynPerVisit = 1e12;

/** Never visited periodically; the four years have passed; they pass within six months; there is more time. */
export const periodicStates = ['never', 'overdue', 'soon', 'in-time'] as const;
export type PeriodicState = (typeof periodicStates)[number];

export const dueFilters = ['all', 'overdue', 'never', 'soon'] as const;
export type DueFilter = (typeof dueFilters)[number];

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
  /** The acts on which the mandate over this place rests and rested, those that carry it first. */
  readonly legalBases: readonly PlaceBasisView[];
  /** Null where no act that the place rests on is repealed, and where the place is not under the mandate today. */
  readonly basisAlarm: BasisAlarm | null;
  readonly bin: string | null;
  readonly capacity: number | null;
  readonly personsHeld: number | null;
  readonly personsHeldAsOf: LocalDate | null;
  /** Where the number of persons held was learnt. */
  readonly populationSource: string | null;
  readonly address: string | null;
  /** Degrees of WGS 84, north and east: both or none. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly tripArea: TripAreaRef | null;
  /** Estimates of a visit; null where the estimate for its type holds. */
  readonly visitDays: number | null;
  readonly visitCostTiyn: number | null;
  readonly underMandateFrom: LocalDate;
  /** From this day on the place is no longer subject to visits. */
  readonly closedOn: LocalDate | null;
  /** The record that goes on for this one: they were of one and the same place. */
  readonly mergedInto: PlaceRef | null;
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
  /** `repealed`: under the mandate today, and an act that the place rests on is repealed. */
  @IsOptional() @IsIn(['repealed']) basis?: 'repealed';
  /** Id of an act that the place rests on today. */
  @IsOptional() @IsUUID() legalBasis?: string;
  /** Id of the trip area. */
  @IsOptional() @IsUUID() tripArea?: string;
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
  /**
   * Title of the act on which the mandate rests, in any of the languages; one that the register does not have is added as a
   * law. Whether it is blank is asked by the rule that cites 11-1(2).
   */
  @IsString() @MaxLength(1000) legalBasis!: string;
  @IsOptional() @IsBin() bin?: string | null;
  @IsOptional() @IsInt() @Min(0) @Max(100_000) capacity?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(100_000) personsHeld?: number | null;
  /** Goes together with `personsHeld` (11-4(1)(1)). */
  @IsOptional() @IsLocalDate() personsHeldAsOf?: LocalDate | null;
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(500) populationSource?: string | null;
  @IsOptional() @IsString() @MaxLength(500) address?: string | null;
  /** Degrees of WGS 84: both or none. */
  @IsOptional() @IsNumber() @Min(-90) @Max(90) latitude?: number | null;
  @IsOptional() @IsNumber() @Min(-180) @Max(180) longitude?: number | null;
  @IsOptional() @IsUUID() tripAreaId?: string | null;
  @IsOptional() @IsInt() @Min(1) @Max(10) visitDays?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(mostTiynPerVisit) visitCostTiyn?: number | null;
  @IsLocalDate() underMandateFrom!: LocalDate;
  /** The last periodic visit before the place came into this register; later ones are recorded by the visits. */
  @IsOptional() @IsLocalDate() lastPeriodicVisitOn?: LocalDate | null;
  @IsOptional() @IsBoolean() isDemonstration?: boolean;
}

/**
 * `PATCH /api/v1/places/:id` with If-Match: corrects the record. What changed in the world on a day has requests of its
 * own, which keep what was before: renaming, reassignment, populations, legal-bases, closure. What is left out stays as
 * it is, null empties what may be empty.
 */
export class ChangePlace {
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameKk?: string;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameRu?: string;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameEn?: string;
  @MayBeLeftOut() @IsIn(placeTypes) type?: PlaceType;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(10) regionIso?: string;
  @MayBeLeftOut() @IsUUID() authorityId?: string;
  /** An act that the place rests on as well from today on; none is taken away. */
  @MayBeLeftOut() @IsString() @MaxLength(1000) legalBasis?: string;
  @IsOptional() @IsBin() bin?: string | null;
  @IsOptional() @IsInt() @Min(0) @Max(100_000) capacity?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(100_000) personsHeld?: number | null;
  @IsOptional() @IsLocalDate() personsHeldAsOf?: LocalDate | null;
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(500) populationSource?: string | null;
  @IsOptional() @IsString() @MaxLength(500) address?: string | null;
  /** Degrees of WGS 84: both or none. */
  @IsOptional() @IsNumber() @Min(-90) @Max(90) latitude?: number | null;
  @IsOptional() @IsNumber() @Min(-180) @Max(180) longitude?: number | null;
  @IsOptional() @IsUUID() tripAreaId?: string | null;
  @IsOptional() @IsInt() @Min(1) @Max(10) visitDays?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(mostTiynPerVisit) visitCostTiyn?: number | null;
  @MayBeLeftOut() @IsLocalDate() underMandateFrom?: LocalDate;
}

/** `POST /api/v1/places/:id/closure` with If-Match. */
export class ClosePlace {
  @IsLocalDate() closedOn!: LocalDate;
}
