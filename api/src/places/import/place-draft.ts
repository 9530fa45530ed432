import { validateSync } from 'class-validator';
import type { ErrorCode } from '@shared/error-codes';
import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';
import { CreatePlace } from '@shared/places/place.contract';
import type { PlaceColumn, PlaceImportRemark } from '@shared/places/place-import.contract';
import type { PlaceType } from '@shared/places/place.types';
import { validationTexts } from '@shared/validation.texts';
import type { Broken } from '../../platform/errors';
import * as rules from '../place.rules';
import { cellText } from './cell-text';
import { binOf, dayOf, decimalOf, tiynOf, wholeNumberOf } from './cell-values';
import { type FileNames, tripAreaKey } from './file-names';
import type { FileRow } from './place-rows';
import { remarkOf, Remarks } from './remarks';

export interface Draft {
  readonly row: FileRow;
  /** Id of the record that the row names; empty where it names none. */
  readonly id: string;
  readonly place: CreatePlace;
  /** Russian titles of the acts that the row names; those that the register does not have as they are. */
  readonly titles: readonly string[];
  readonly problems: Remarks;
  readonly notes: PlaceImportRemark[];
}

export const columnOf = {
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
  populationSource: 'population_source',
  address: 'address',
  latitude: 'latitude',
  longitude: 'longitude',
  tripAreaId: 'trip_area',
  visitDays: 'visit_days',
  visitCostTiyn: 'visit_cost_tenge',
  underMandateFrom: 'under_mandate_from',
  lastPeriodicVisitOn: 'last_periodic_visit_on',
} as const satisfies Partial<Record<keyof CreatePlace, PlaceColumn>>;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A row as the request that would create the place, with everything that speaks against it, one problem for a column. */
export function draftOf(row: FileRow, names: FileNames, today: LocalDate, locale: Locale): Draft {
  const { bin, isRestored } = binOf(row.cells.bin ?? '');
  const titles = titlesIn(row.cells.legal_basis ?? '', names);
  const place = placeOf(row.cells, bin, titles, names);
  const id = (row.cells.id ?? '').toLowerCase();
  const problems = new Remarks(locale);
  const refuse = (column: PlaceColumn, finding: Broken | null) => problems.add(column, finding);

  refuse('id', unless(id === '' || uuid.test(id), 'PLACE.UNKNOWN'));
  refuse('bin', unless(bin !== '' || id !== '', 'PLACE.BIN_REQUIRED'));
  refuse('region', unless(names.regions.has(place.regionIso), 'PLACE.REGION_UNKNOWN'));
  refuse('authority', unless(place.authorityId !== '', 'AUTHORITY.UNKNOWN'));
  refuse('trip_area', unless(place.tripAreaId !== '', 'TRIP_AREA.UNKNOWN'));
  for (const { property, constraints } of validateSync(place)) {
    const text = validationTexts[Object.keys(constraints ?? {}).at(-1) ?? ''] ?? validationTexts['otherwise'];
    problems.say(columnOf[property as keyof typeof columnOf], text?.[locale] ?? '');
  }
  refuse('legal_basis', rules.placeMustHaveALegalBasis(place));
  refuse('persons_held_as_of', rules.personsHeldMustHaveTheirDay(place));
  refuse('persons_held_as_of', rules.personsHeldMustBeKnownAlready(place, today));
  refuse('longitude', rules.coordinatesMustBeAPair(place));
  refuse('last_periodic_visit_on', rules.lastPeriodicVisitMustHaveHappened(place, today));
  const restored = { code: 'PLACE_IMPORT.ZEROS_RESTORED', params: { bin } } as const;
  return { row, id, place, titles, problems, notes: isRestored ? [remarkOf('bin', restored, locale)] : [] };
}

function placeOf(cells: FileRow['cells'], bin: string, titles: readonly string[], names: FileNames): CreatePlace {
  const { region = '', trip_area: area = '' } = cells;
  return Object.assign(new CreatePlace(), {
    bin: bin || null,
    nameKk: cells.name_kk ?? '',
    nameRu: cells.name_ru ?? '',
    nameEn: cells.name_en ?? '',
    type: (cells.type ?? '') as PlaceType,
    regionIso: region,
    authorityId: names.authorityIds.get(cells.authority ?? '') ?? '',
    // The longest, whose length the contract then judges.
    legalBasis: titles.reduce((longest, title) => (title.length > longest.length ? title : longest), ''),
    capacity: wholeNumberOf(cells.capacity ?? ''),
    personsHeld: wholeNumberOf(cells.persons_held ?? ''),
    personsHeldAsOf: dayOf(cells.persons_held_as_of ?? '') || null,
    populationSource: cells.population_source || null,
    address: cells.address || null,
    latitude: decimalOf(cells.latitude ?? ''),
    longitude: decimalOf(cells.longitude ?? ''),
    tripAreaId: area === '' ? null : (names.tripAreaIds.get(tripAreaKey(region, area)) ?? ''),
    visitDays: wholeNumberOf(cells.visit_days ?? ''),
    visitCostTiyn: tiynOf(cells.visit_cost_tenge ?? ''),
    underMandateFrom: dayOf(cells.under_mandate_from ?? ''),
    lastPeriodicVisitOn: dayOf(cells.last_periodic_visit_on ?? '') || null,
  });
}

/** The whole cell where an act has that very title, otherwise its parts. */
function titlesIn(cell: string, { titles }: FileNames): string[] {
  const parts = titles.has(cell)
    ? [cell]
    : cell
        .split(/[|\n]/)
        .map(cellText)
        .filter((part) => part !== '');
  return [...new Set(parts.map((part) => titles.get(part) ?? part))];
}

const unless = (holds: boolean, code: ErrorCode): Broken | null => (holds ? null : { code });
