import { IsIn, IsOptional, Matches } from 'class-validator';

/** The header that every file has; the order of the columns is free, the delimiter of CSV a comma or a semicolon. */
export const placeColumns = [
  'bin',
  'name_kk',
  'name_ru',
  'name_en',
  'type',
  'region',
  'authority',
  'legal_basis',
  'capacity',
  'persons_held',
  'persons_held_as_of',
  'address',
  'under_mandate_from',
] as const;

/** May be in the file or not: what an absent column holds stays as it is; an empty cell empties it. */
export const optionalPlaceColumns = [
  'id',
  'population_source',
  'latitude',
  'longitude',
  'trip_area',
  'visit_days',
  'visit_cost_tenge',
  'last_periodic_visit_on',
  'closed_on',
] as const;

export type PlaceColumn = (typeof placeColumns)[number] | (typeof optionalPlaceColumns)[number];

/** The order in which an export writes them. */
export const allPlaceColumns: readonly PlaceColumn[] = ['id', ...placeColumns, ...optionalPlaceColumns.slice(1)];

export const mostRows = 20_000;
/** Some to spare: empty columns to the right are no mistake. */
export const mostColumns = 64;
export const largestPlaceFile = 10 * 1024 * 1024;

export const placeFileTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type PlaceFileFormat = keyof typeof placeFileTypes;

export const importVerdicts = ['new', 'changed', 'same', 'refused'] as const;
export type ImportVerdict = (typeof importVerdicts)[number];

/** Query of `POST /api/v1/places/import`, whose body is a CSV or XLSX file of at most `largestPlaceFile`. */
export class ImportPlaces {
  /** `true` judges the file and changes nothing. */
  @IsOptional() @IsIn(['true', 'false']) dryRun?: 'true' | 'false';
  /** `true` marks the new places as demonstration data. */
  @IsOptional() @IsIn(['true', 'false']) demonstration?: 'true' | 'false';
  /** Digest of the preview that a person confirmed: when the register has changed since, nothing is imported. */
  @IsOptional() @Matches(/^[0-9a-f]{64}$/) digest?: string;
}

/** All or nothing: with one refused row, or another digest than the confirmed one, nothing is imported. */
export interface PlaceImportView {
  readonly rows: readonly PlaceImportRow[];
  readonly counts: Readonly<Record<ImportVerdict, number>>;
  readonly imported: boolean;
  /** SHA-256 of what would happen to each row. */
  readonly digest: string;
}

export interface PlaceImportRow {
  /** Line of the file on which the row begins, the header being line 1. */
  readonly line: number;
  readonly bin: string;
  /** As the file has it, in the reader's language. */
  readonly name: string;
  /** The place that the row is about; null where it is new or refused before it was found. */
  readonly placeId: string | null;
  readonly verdict: ImportVerdict;
  readonly problems: readonly PlaceImportRemark[];
  /** What was understood in another way than it is written; the row is not refused for it. */
  readonly notes: readonly PlaceImportRemark[];
  /** Empty unless the row is `changed`. */
  readonly changes: readonly PlaceImportChange[];
}

export interface PlaceImportRemark {
  readonly column: PlaceColumn;
  /** In the reader's language. */
  readonly message: string;
}

/** Both as cells of the file would say it; empty where there is nothing. */
export interface PlaceImportChange {
  readonly column: PlaceColumn;
  readonly before: string;
  readonly after: string;
}
