import { allPlaceColumns, mostRows, type PlaceColumn, placeColumns } from '@shared/places/place-import.contract';
import { Refusal } from '../../platform/errors';

/** One record of the file: the line on which it begins (the header is line 1) and its cells, trimmed. */
export interface FileRow {
  readonly line: number;
  /** A column that the file does not have is absent here. */
  readonly cells: Readonly<Partial<Record<PlaceColumn, string>>>;
}

/** A record before its cells have names. */
export interface RawRecord {
  readonly line: number;
  readonly texts: readonly string[];
}

const known: readonly string[] = allPlaceColumns;

/** Names the cells by the header, or refuses the file whole; whether its rows are right is asked later, row by row. */
export function placeRows(header: readonly string[], records: readonly RawRecord[]): FileRow[] {
  const columns = header.map((name) => name.trim().toLowerCase());
  refuseHeaderUnlessComplete(columns);
  const rows = records.filter(({ texts }) => texts.some((text) => text !== ''));
  if (rows.length === 0) throw new Refusal('PLACE_IMPORT.EMPTY');
  if (rows.length > mostRows) throw new Refusal('PLACE_IMPORT.TOO_MANY_ROWS', { params: { limit: mostRows } });
  return rows.map(({ line, texts }) => ({
    line,
    cells: Object.fromEntries(columns.map((column, at) => [column, texts[at] ?? ''])),
  }));
}

function refuseHeaderUnlessComplete(columns: readonly string[]): void {
  const missing = placeColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new Refusal('PLACE_IMPORT.COLUMNS_MISSING', { params: { columns: missing.join(', ') } });
  const strange = columns.filter((column, at) => !known.includes(column) || columns.indexOf(column) !== at);
  if (strange.length > 0)
    throw new Refusal('PLACE_IMPORT.COLUMNS_UNKNOWN', { params: { columns: strange.join(', ').slice(0, 200) } });
}
