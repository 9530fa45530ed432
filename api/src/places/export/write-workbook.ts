import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { Locale } from '@shared/locale';
import { allPlaceColumns, type PlaceColumn } from '@shared/places/place-import.contract';
import { columnTexts, explanationTitle } from '@shared/places/place-import.texts';
import { placeTypeNames } from '@shared/places/place-type-names';
import { placeTypes } from '@shared/places/place.types';
import { regionCodes } from '@shared/places/region-codes';
import { regionNames } from '@shared/places/region-names';
import type { PlaceCells } from '../import/place-cells';

const numbers: ReadonlySet<PlaceColumn> = new Set([
  'capacity',
  'persons_held',
  'latitude',
  'longitude',
  'visit_days',
  'visit_cost_tenge',
]);
const widths: Partial<Record<PlaceColumn, number>> = { bin: 15, type: 30, legal_basis: 40, address: 30 };

/** The rows under the header that machines read; a second sheet says in the reader's language what each column holds. */
export function writeWorkbook(rows: readonly PlaceCells[], locale: Locale): Promise<Buffer> {
  const data = [
    allPlaceColumns.map(heading),
    ...rows.map((row) => allPlaceColumns.map((column) => cellOf(column, row[column]))),
  ];
  const columns = allPlaceColumns.map((column) => ({ width: widths[column] ?? 20 }));
  const explanation = {
    data: explanationIn(locale),
    sheet: explanationTitle[locale],
    columns: [{ width: 30 }, { width: 90 }],
  };
  return writeExcelFile([{ data, sheet: 'places', columns, stickyRowsCount: 1 }, explanation]).toBuffer();
}

/** Text stays text: neither a formula, nor a number without its zeros, nor a day turned round. */
const text = (value: string): CellObject => ({ value: escaped(value), type: String, format: '@' });
const heading = (value: string): CellObject => ({ ...text(value), fontWeight: 'bold' });

function cellOf(column: PlaceColumn, value: string): CellObject | null {
  if (value === '') return null;
  return numbers.has(column) ? { value: Number(value), type: Number } : text(value);
}

/**
 * In the format of XLSX `_x0041_` in a text means a letter by its code, unless its first sign is written so itself. The library
 * finds a text again by looking it up in a plain object, which answers for `toString` and the like with what was never
 * written: of these the first letter goes by its code.
 */
function escaped(value: string): string {
  const plain = value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return plain in Object.prototype ? `_x${codeOf(plain)}_${plain.slice(1)}` : plain;
}

const codeOf = (text: string): string => text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

function explanationIn(locale: Locale): SheetData {
  const pairs = (entries: readonly (readonly [string, string])[]) => entries.map((pair) => pair.map(text));
  return [
    ...pairs(allPlaceColumns.map((column) => [column, columnTexts[column][locale]])),
    [],
    [heading('type')],
    ...pairs(placeTypes.map((type) => [type, placeTypeNames[type][locale]])),
    [],
    [heading('region')],
    ...pairs(regionCodes.map((code) => [code, regionNames[code]?.[locale] ?? ''])),
  ];
}
