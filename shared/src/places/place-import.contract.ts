import { IsIn, IsOptional } from 'class-validator';

/** The header of the import file; the order of the columns is free, the delimiter a comma or a semicolon. */
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

/** May be in the file or not: the last periodic visit before the place came into this register. */
export const optionalPlaceColumns = ['last_periodic_visit_on'] as const;

export type PlaceColumn = (typeof placeColumns)[number] | (typeof optionalPlaceColumns)[number];

export const importVerdicts = ['new', 'changed', 'same', 'refused'] as const;
export type ImportVerdict = (typeof importVerdicts)[number];

/** Query of `POST /api/v1/places/import`, whose body is a `text/csv` file of at most 10 MB. */
export class ImportPlaces {
  /** `true` judges the file and changes nothing. */
  @IsOptional() @IsIn(['true', 'false']) dryRun?: 'true' | 'false';
  /** `true` marks the new places as demonstration data. */
  @IsOptional() @IsIn(['true', 'false']) demonstration?: 'true' | 'false';
}

/** All or nothing: with one refused row nothing is imported. */
export interface PlaceImportView {
  readonly rows: readonly PlaceImportRow[];
  readonly counts: Readonly<Record<ImportVerdict, number>>;
  readonly imported: boolean;
}

export interface PlaceImportRow {
  /** Line of the file on which the row begins, the header being line 1. */
  readonly line: number;
  readonly bin: string;
  readonly verdict: ImportVerdict;
  readonly problems: readonly PlaceImportProblem[];
}

export interface PlaceImportProblem {
  readonly column: PlaceColumn;
  /** In the reader's language. */
  readonly message: string;
}
