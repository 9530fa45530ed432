import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { Texts } from '../locale';
import { PageQuery } from '../page';
import type { ActionView } from '../problem';
import { IsNotBlank, MayBeLeftOut } from '../validators';
import type { RegionView } from './region.contract';

/** Far over any trip. */
const mostTiynPerTrip = 1e12;

export interface TripAreaRef {
  readonly id: string;
  readonly name: Texts;
}

/** Places of one region that one trip reaches; the list of them is `GET /api/v1/places?tripArea=<id>`. */
export interface TripAreaView extends TripAreaRef {
  readonly region: RegionView;
  /** What a trip costs besides its visits. */
  readonly tripCostTiyn: number;
  /** Places of it under the mandate today. */
  readonly placeCount: number;
  readonly version: number;
  readonly actions: readonly ActionView[];
}

/** `GET /api/v1/trip-areas`: `Page<TripAreaView>` by name in the reader's language. */
export class ListTripAreas extends PageQuery {
  /** ISO code of the region. */
  @IsOptional() @IsString() @MaxLength(10) region?: string;
}

/** `POST /api/v1/trip-areas`. */
export class CreateTripArea {
  @IsString() @IsNotBlank() @MaxLength(10) regionIso!: string;
  @IsString() @IsNotBlank() @MaxLength(300) nameKk!: string;
  @IsString() @IsNotBlank() @MaxLength(300) nameRu!: string;
  @IsString() @IsNotBlank() @MaxLength(300) nameEn!: string;
  @IsInt() @Min(0) @Max(mostTiynPerTrip) tripCostTiyn!: number;
}

/** `PATCH /api/v1/trip-areas/:id` with If-Match; the region never changes. What is left out stays as it is. */
export class ChangeTripArea {
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameKk?: string;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameRu?: string;
  @MayBeLeftOut() @IsString() @IsNotBlank() @MaxLength(300) nameEn?: string;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(mostTiynPerTrip) tripCostTiyn?: number;
}

/**
 * `POST /api/v1/trip-areas/:id/places` and `POST /api/v1/trip-areas/:id/places/removal`; both answer `TripAreaView`. A
 * place that was in another area moves.
 */
export class TripAreaPlaces {
  @IsUUID('all', { each: true }) @ArrayMinSize(1) @ArrayMaxSize(500) placeIds!: string[];
}
