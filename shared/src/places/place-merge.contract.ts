import { IsInt, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import { IsNotBlank } from '../validators';
import type { PlaceView } from './place.contract';

/** Why two records may be of one place: digits of the BIN, names alike, the same spot on the map. */
export const doubleSigns = ['bin', 'name', 'nearby'] as const;
export type DoubleSign = (typeof doubleSigns)[number];

/** `GET /api/v1/places/doubles`: at most `mostDoubles` pairs of open places, the likeliest first. */
export interface DoublesView {
  readonly pairs: readonly DoublePair[];
  /** Pairs that are not shown. */
  readonly moreThanShown: boolean;
}

export const mostDoubles = 200;

export interface DoublePair {
  readonly first: PlaceView;
  readonly second: PlaceView;
  readonly signs: readonly DoubleSign[];
  /** How alike the names are, 0 to 100. */
  readonly likeness: number;
  /** Metres between them; null where one of them is not on the map. */
  readonly metres: number | null;
}

/** What hangs on a record today, by the table of the other feature: all of it stays where it is and is found from the other. */
export interface MergePreview {
  readonly closes: PlaceView;
  readonly survives: PlaceView;
  /** From this day on the one that closes is not subject to visits. */
  readonly closedOn: LocalDate;
  /** The latest periodic visit of both: the four years are counted from it (11-7(1)(1)). */
  readonly lastPeriodicVisitOn: LocalDate | null;
  readonly under: readonly MergeCount[];
  /** Why it cannot be done now, in the reader's language; empty where it can. */
  readonly obstacles: readonly string[];
}

export const mergeSubjects = ['planned_visits', 'groups', 'visits', 'complaints'] as const;
export type MergeSubject = (typeof mergeSubjects)[number];

export interface MergeCount {
  readonly subject: MergeSubject;
  readonly count: number;
}

/** `GET /api/v1/places/:id/merge?into=`, which answers `MergePreview`. */
export class PreviewMerge {
  @IsUUID() into!: string;
}

/** `POST /api/v1/places/:id/merge` with the If-Match of the one that closes; answers the surviving `PlaceView`. */
export class MergePlace {
  @IsUUID() into!: string;
  /** Of the surviving record, as the person saw it. */
  @IsInt() @Min(1) intoVersion!: number;
  @IsString() @IsNotBlank() @MaxLength(500) reason!: string;
}
