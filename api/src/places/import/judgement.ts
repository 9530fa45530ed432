import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';
import {
  type ImportVerdict,
  importVerdicts,
  type PlaceColumn,
  type PlaceImportChange,
  type PlaceImportRow,
} from '@shared/places/place-import.contract';
import type { Broken } from '../../platform/errors';
import { newPlace } from '../new-place';
import type { Place } from '../place.entity';
import { placeMustNotBeClosed } from '../place.rules';
import { dayOf } from './cell-values';
import type { FileNames } from './file-names';
import { cellsOf } from './place-cells';
import { columnOf, type Draft } from './place-draft';
import { remarkOf } from './remarks';

/** What the register has of the places that a file may be about. */
export interface Register {
  readonly byId: ReadonlyMap<string, Place>;
  /** Open places only: a closed one keeps its BIN, and another may have it today. */
  readonly byBin: ReadonlyMap<string, Place>;
  /** By the BIN of a record that was merged: the record that goes on for it. */
  readonly survivors: ReadonlyMap<string, Place>;
  readonly titles: ReadonlyMap<string, readonly string[]>;
  readonly names: FileNames;
}

/** A place whose record changes, with the fields that do. */
export interface ChangedPlace {
  readonly place: Place;
  readonly given: Partial<Place>;
  readonly fields: readonly string[];
  readonly titles: readonly string[];
}

export interface CreatedPlace {
  readonly place: Place;
  readonly titles: readonly string[];
}

export interface Judgement {
  readonly rows: readonly PlaceImportRow[];
  readonly counts: Readonly<Record<ImportVerdict, number>>;
  readonly created: readonly CreatedPlace[];
  readonly changed: readonly ChangedPlace[];
}

interface Circumstances {
  readonly now: Date;
  readonly locale: Locale;
  readonly isDemonstration: boolean;
}

/** Compares the file with the register, row by row; nothing is changed, in memory or elsewhere. */
export function judge(drafts: readonly Draft[], register: Register, circumstances: Circumstances): Judgement {
  const { now, locale, isDemonstration } = circumstances;
  const lines = new Map<string, number>();
  const rows: PlaceImportRow[] = [];
  const created: CreatedPlace[] = [];
  const changed: ChangedPlace[] = [];
  for (const draft of drafts) {
    const { row, place, problems, titles } = draft;
    const known = knownBy(draft, register);
    refuseRepetition(draft, known, lines);
    refuseWhatIsDecidedElsewhere(draft, known, register, locale);
    const found = known && problems.all.length === 0 ? comparison(draft, known, register, locale) : null;
    if (known && found && found.changes.length > 0) problems.add('id', placeMustNotBeClosed(known));
    const verdict = verdictOf(problems.all.length, known, found?.changes.length ?? 0);
    if (verdict === 'new') created.push({ place: newPlace({ ...place, isDemonstration }, now), titles });
    if (verdict === 'changed' && known && found) changed.push({ place: known, ...found, titles });
    rows.push({
      line: row.line,
      bin: place.bin ?? '',
      name: { kk: place.nameKk, ru: place.nameRu, en: place.nameEn }[locale],
      placeId: known?.id ?? null,
      verdict,
      problems: problems.all,
      notes: [...draft.notes, ...(found?.notes ?? [])],
      changes: verdict === 'changed' ? (found?.changes ?? []) : [],
    });
  }
  return { rows, counts: countsOf(rows), created, changed };
}

/** The BIN of a merged record leads to its survivor, unless that has a BIN of its own. */
function knownBy({ id, place }: Draft, { byId, byBin, survivors }: Register): Place | undefined {
  if (id !== '') return byId.get(id);
  const bin = place.bin ?? '';
  const survivor = survivors.get(bin);
  return byBin.get(bin) ?? (survivor?.bin === null ? survivor : undefined);
}

/** One row a place and a BIN: the second would undo what the first did. */
function refuseRepetition({ row, place, problems }: Draft, known: Place | undefined, lines: Map<string, number>): void {
  const binLine = place.bin ? lines.get(place.bin) : undefined;
  const idLine = known && lines.get(known.id);
  if (binLine !== undefined) problems.replace('bin', { code: 'PLACE.BIN_REPEATED', params: { line: binLine } });
  else if (idLine !== undefined) problems.replace('id', { code: 'PLACE_IMPORT.ID_REPEATED', params: { line: idLine } });
  if (place.bin) lines.set(place.bin, binLine ?? row.line);
  if (known) lines.set(known.id, idLine ?? row.line);
}

function refuseWhatIsDecidedElsewhere(
  { row, id, place, problems }: Draft,
  known: Place | undefined,
  { byBin, survivors, names }: Register,
  locale: Locale,
): void {
  if (id !== '' && !known) problems.add('id', { code: 'PLACE.UNKNOWN' });
  const holder = byBin.get(place.bin ?? '');
  if (known && known.closedOn === null && holder && holder !== known) {
    problems.add('bin', { code: 'PLACE_IMPORT.BIN_IS_OF_ANOTHER' });
  }
  const survivor = survivors.get(place.bin ?? '');
  if (!known && survivor) {
    const into = { kk: survivor.nameKk, ru: survivor.nameRu, en: survivor.nameEn }[locale];
    problems.add('bin', { code: 'PLACE_IMPORT.BIN_IS_MERGED', params: { into } });
  }
  const closedOn = row.cells.closed_on;
  if (closedOn !== undefined && dayOf(closedOn) !== (known?.closedOn ?? '')) {
    problems.add('closed_on', { code: 'PLACE_IMPORT.CLOSING_BY_HAND' });
  }
  const area = known?.tripAreaId && row.cells.trip_area === undefined ? names.tripAreas.get(known.tripAreaId) : null;
  if (area && area.regionIso !== place.regionIso) problems.add('region', { code: 'TRIP_AREA.OTHER_REGION' });
}

interface Comparison {
  readonly given: Partial<Place>;
  readonly fields: readonly string[];
  readonly changes: readonly PlaceImportChange[];
  readonly notes: PlaceImportRow['notes'];
}

/** Only columns that the file has; the register's later visit and later count of persons stay. */
function comparison(draft: Draft, known: Place, { titles, names }: Register, locale: Locale): Comparison {
  const kept = keptValues(known, draft);
  const inFile = Object.entries({ ...draft.place, ...kept.values }).filter(
    ([field]) => field !== 'legalBasis' && draft.row.cells[columnOf[field as keyof typeof columnOf]] !== undefined,
  );
  const given = Object.fromEntries(inFile) as Partial<Place>;
  const acts = titles.get(known.id) ?? [];
  const before = cellsOf(known, acts, names);
  const after = cellsOf({ ...known, ...given }, [...new Set([...acts, ...draft.titles])], names);
  const columns = (Object.keys(before) as PlaceColumn[]).filter((column) => before[column] !== after[column]);
  const changedFields = (Object.keys(columnOf) as (keyof typeof columnOf)[]).filter((field) =>
    columns.includes(columnOf[field]),
  );
  return {
    given: Object.fromEntries(inFile.filter(([field]) => (changedFields as string[]).includes(field))),
    fields: changedFields,
    changes: columns.map((column) => ({ column, before: before[column], after: after[column] })),
    notes: kept.findings.map(([column, finding]) => remarkOf(column, finding, locale)),
  };
}

/** A file made before the last recorded visit, or before the last count of persons, does not take them back. */
function keptValues(known: Place, { place }: Draft): { values: Partial<Place>; findings: [PlaceColumn, Broken][] } {
  const values: Partial<Place> = {};
  const findings: [PlaceColumn, Broken][] = [];
  const visit = known.lastPeriodicVisitOn;
  if (visit !== null && visit > (place.lastPeriodicVisitOn ?? '')) {
    values.lastPeriodicVisitOn = visit;
    if (place.lastPeriodicVisitOn) findings.push(['last_periodic_visit_on', told('PLACE_IMPORT.VISIT_KEPT', visit)]);
  }
  const day = known.personsHeldAsOf;
  if (day !== null && day > (place.personsHeldAsOf ?? day)) {
    const { personsHeld, personsHeldAsOf, capacity, populationSource } = known;
    Object.assign(values, { personsHeld, personsHeldAsOf, capacity, populationSource });
    findings.push(['persons_held_as_of', told('PLACE_IMPORT.COUNT_KEPT', day)]);
  }
  return { values, findings };
}

const told = (code: 'PLACE_IMPORT.VISIT_KEPT' | 'PLACE_IMPORT.COUNT_KEPT', day: LocalDate): Broken => ({
  code,
  params: { day },
});

function verdictOf(problems: number, known: Place | undefined, changes: number): ImportVerdict {
  if (problems > 0) return 'refused';
  if (!known) return 'new';
  return changes > 0 ? 'changed' : 'same';
}

const countsOf = (rows: readonly PlaceImportRow[]): Judgement['counts'] =>
  Object.fromEntries(
    importVerdicts.map((name) => [name, rows.filter(({ verdict }) => verdict === name).length]),
  ) as Judgement['counts'];
