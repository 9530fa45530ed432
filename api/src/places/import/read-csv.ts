import { CsvError, parse } from 'csv-parse/sync';
import { Refusal } from '../../platform/errors';
import { cellText } from './cell-text';
import { fromCsvCell } from './csv-cell';
import { type FileRow, placeRows } from './place-rows';

interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Reads a CSV file whole or refuses it whole. */
export function readCsv(text: string): FileRow[] {
  // What no UTF-8 file holds: the mark that a decoder leaves where it could not read a letter of another encoding.
  if (text.includes('\uFFFD') || text.includes('\0')) throw new Refusal('PLACE_IMPORT.NOT_UTF8');
  const [header, ...records] = recordsOf(text);
  return placeRows(
    header?.record ?? [],
    records.map(({ record, info }) => ({
      line: info.lines - lineBreaksIn(record),
      texts: record.map((cell) => fromCsvCell(cellText(cell))),
    })),
  );
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

/** The reader counts the line on which a record ends; a quoted cell may run over several. */
const lineBreaksIn = (record: readonly string[]): number => record.join('').split(/\r\n|\r|\n/).length - 1;

const lineOf = (error: CsvError): number => (typeof error['lines'] === 'number' ? error['lines'] : 1);
