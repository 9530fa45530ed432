import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { AuthorityRef } from '../authorities/authority.contract';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import { IsLocalDate, IsNotBlank, MayBeLeftOut } from '../validators';
import type { PlaceRef, RegionView } from './place.contract';

export const historyKinds = ['name', 'region', 'authority'] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** A period in which the register's word on a place was the same. */
export interface HistoryPeriod {
  readonly from: LocalDate;
  /** The first day on which it was so no longer; null where it is so still. */
  readonly until: LocalDate | null;
  /** Why it ended: the act that renamed or moved the place. Null where it has not, or where a new region was formed. */
  readonly reason: string | null;
}

/** Persons held and room for them as of a day (11-4(1)(1)). */
export interface PopulationView {
  readonly asOf: LocalDate;
  readonly personsHeld: number;
  readonly capacity: number | null;
  readonly source: string | null;
}

/** `GET /api/v1/places/:id/history`; each list oldest first, the last being what the register has today. */
export interface PlaceHistoryView {
  readonly names: readonly (HistoryPeriod & { readonly name: Texts })[];
  /** A region that was formed later is preceded by the region that it was formed from. */
  readonly regions: readonly (HistoryPeriod & { readonly region: RegionView })[];
  readonly authorities: readonly (HistoryPeriod & { readonly authority: AuthorityRef })[];
  readonly populations: readonly PopulationView[];
  /** Records of the same place that were merged into this one. */
  readonly merged: readonly PlaceRef[];
}

/** `POST /api/v1/places/:id/renaming` with If-Match; answers `PlaceView`. A slip of the pen is corrected by PATCH instead. */
export class RenamePlace {
  @IsString() @IsNotBlank() @MaxLength(300) nameKk!: string;
  @IsString() @IsNotBlank() @MaxLength(300) nameRu!: string;
  @IsString() @IsNotBlank() @MaxLength(300) nameEn!: string;
  /** The first day of the new names: it has come. */
  @IsLocalDate() from!: LocalDate;
  @IsString() @IsNotBlank() @MaxLength(1000) reason!: string;
}

/** `POST /api/v1/places/:id/reassignment` with If-Match: another region, another supervising authority, or both as of a day. */
export class ReassignPlace {
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(10) regionIso?: string;
  @MayBeLeftOut() @IsUUID() authorityId?: string;
  @IsLocalDate() from!: LocalDate;
  @IsString() @IsNotBlank() @MaxLength(1000) reason!: string;
}

/** `POST /api/v1/places/:id/populations` with If-Match; answers `PlaceView`. Earlier days may be told later. */
export class RecordPopulation {
  @IsLocalDate() asOf!: LocalDate;
  @IsInt() @Min(0) @Max(100_000) personsHeld!: number;
  @IsOptional() @IsInt() @Min(0) @Max(100_000) capacity?: number | null;
  @IsOptional() @IsString() @IsNotBlank() @MaxLength(500) source?: string | null;
}
