import { CsvError, parse } from 'csv-parse/sync';
import { optionalPlaceColumns, type PlaceColumn, placeColumns } from '@shared/places/place-import.contract';
import { Refusal } from '../../platform/errors';

/** One record of the file: the line on which it begins (the header is line 1) and its cells, trimmed. */
export interface FileRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<PlaceColumn, string>>>;
}

const known: readonly string[] = [...placeColumns, ...optionalPlaceColumns];

interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Reads the file whole or refuses it whole; whether its rows are right is asked later, row by row. */
export function readPlaceFile(text: string): FileRow[] {
  // What no UTF-8 file holds: the mark that a decoder leaves where it could not read a letter of another encoding.
  if (text.includes('\uFFFD') || text.includes('\0')) throw new Refusal('PLACE_IMPORT.NOT_UTF8');
  const [header, ...records] = recordsOf(text);
  const columns = (header?.record ?? []).map((name) => name.trim().toLowerCase());
  refuseHeaderUnlessComplete(columns);
  if (records.length === 0) throw new Refusal('PLACE_IMPORT.EMPTY');
  return records.map(({ record, info }) => ({
    line: info.lines - lineBreaksIn(record),
    cells: Object.fromEntries(columns.map((column, at) => [column, (record[at] ?? '').trim()])),
  }));
}

function recordsOf(text: string): CsvRecord[] {
  try {
    const records: unknown = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    });
    return records as CsvRecord[];
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal('PLACE_IMPORT.UNREADABLE', { params: { line: lineOf(error) } });
    throw error;
  }
}

/** The header holds neither sign inside a name, so it tells which one separates. */
function delimiterOf(text: string): ',' | ';' {
  const header = text.slice(0, text.search(/\r|\n|$/));
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

function refuseHeaderUnlessComplete(columns: readonly string[]): void {
  const missing = placeColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new Refusal('PLACE_IMPORT.COLUMNS_MISSING', { params: { columns: missing.join(', ') } });
  const strange = columns.filter((column, at) => !known.includes(column) || columns.indexOf(column) !== at);
  if (strange.length > 0)
    throw new Refusal('PLACE_IMPORT.COLUMNS_UNKNOWN', { params: { columns: strange.join(', ').slice(0, 200) } });
}

/** The reader counts the line on which a record ends; a quoted cell may run over several. */
const lineBreaksIn = (record: readonly string[]): number => record.join('').split(/\r\n|\r|\n/).length - 1;

const lineOf = (error: CsvError): number => (typeof error['lines'] === 'number' ? error['lines'] : 1);
