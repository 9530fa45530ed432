import { validateSync } from 'class-validator';
import { type ErrorCode } from '@shared/error-codes';
import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';
import { CreatePlace } from '@shared/places/place.contract';
import type { PlaceColumn, PlaceImportProblem } from '@shared/places/place-import.contract';
import type { PlaceType } from '@shared/places/place.types';
import { validationTexts } from '@shared/validation.texts';
import { type Broken, messageOf } from '../../platform/errors';
import * as rules from '../place.rules';
import type { FileRow } from './place-file';

/** What a cell may refer to. */
export interface Register {
  readonly regions: ReadonlySet<string>;
  readonly authorities: ReadonlyMap<string, string>;
  readonly today: LocalDate;
}

export interface Draft {
  readonly row: FileRow;
  readonly place: CreatePlace;
  readonly problems: PlaceImportProblem[];
}

const columnOf: Readonly<Record<string, PlaceColumn>> = {
  bin: 'bin',
  nameKk: 'name_kk',
  nameRu: 'name_ru',
  nameEn: 'name_en',
  type: 'type',
  regionIso: 'region',
  authorityId: 'authority',
  legalBasis: 'legal_basis',
  capacity: 'capacity',
  personsHeld: 'persons_held',
  personsHeldAsOf: 'persons_held_as_of',
  address: 'address',
  underMandateFrom: 'under_mandate_from',
  lastPeriodicVisitOn: 'last_periodic_visit_on',
};

/** A row as the request that would create the place, with everything that speaks against it, one problem for a column. */
export function draftOf(row: FileRow, register: Register, locale: Locale): Draft {
  const place = placeOf(row.cells, register);
  const problems = new Map<PlaceColumn, string>();
  const note = (column: PlaceColumn, message: string): void =>
    void (problems.has(column) || problems.set(column, message));
  const refuse = (column: PlaceColumn, finding: Broken | null): void =>
    finding ? note(column, messageOf({ code: finding.code, details: finding }, locale)) : undefined;

  if (!place.bin) refuse('bin', { code: 'PLACE.BIN_REQUIRED' });
  refuse('region', unless(register.regions.has(place.regionIso), 'PLACE.REGION_UNKNOWN'));
  refuse('authority', unless(place.authorityId !== '', 'AUTHORITY.UNKNOWN'));
  for (const { property, constraints } of validateSync(place)) {
    const text = validationTexts[Object.keys(constraints ?? {}).at(-1) ?? ''] ?? validationTexts['otherwise'];
    note(columnOf[property] ?? 'bin', text?.[locale] ?? '');
  }
  refuse('legal_basis', rules.placeMustHaveALegalBasis(place));
  refuse('persons_held_as_of', rules.personsHeldMustHaveTheirDay(place));
  refuse('persons_held_as_of', rules.personsHeldMustBeKnownAlready(place, register.today));
  refuse('last_periodic_visit_on', rules.lastPeriodicVisitMustHaveHappened(place, register.today));
  return { row, place, problems: [...problems].map(([column, message]) => ({ column, message })) };
}

function placeOf(cells: FileRow['cells'], { authorities }: Register): CreatePlace {
  return Object.assign(new CreatePlace(), {
    bin: cells.bin || null,
    nameKk: cells.name_kk ?? '',
    nameRu: cells.name_ru ?? '',
    nameEn: cells.name_en ?? '',
    type: (cells.type ?? '') as PlaceType,
    regionIso: cells.region ?? '',
    authorityId: authorities.get(cells.authority ?? '') ?? '',
    legalBasis: cells.legal_basis ?? '',
    capacity: numberOf(cells.capacity),
    personsHeld: numberOf(cells.persons_held),
    personsHeldAsOf: cells.persons_held_as_of || null,
    address: cells.address || null,
    underMandateFrom: cells.under_mandate_from ?? '',
    lastPeriodicVisitOn: cells.last_periodic_visit_on || null,
  });
}

/** NaN for what is no number, so that the contract refuses it with its own words. */
const numberOf = (cell: string | undefined): number | null => {
  if (!cell) return null;
  return /^-?\d{1,9}$/.test(cell) ? Number(cell) : Number.NaN;
};

const unless = (holds: boolean, code: ErrorCode): Broken | null => (holds ? null : { code });
