import { stringify } from 'csv-stringify/sync';
import { allPlaceColumns } from '@shared/places/place-import.contract';
import { toCsvCell } from '../import/csv-cell';
import type { PlaceCells } from '../import/place-cells';

/**
 * UTF-8 with its mark, semicolons and CRLF: spreadsheet programs with a Kazakh or Russian setting then open the file in
 * columns.
 */
export function writeCsv(rows: readonly PlaceCells[]): Buffer {
  const records = rows.map((row) => allPlaceColumns.map((column) => toCsvCell(row[column])));
  const options = { bom: true, delimiter: ';', record_delimiter: '\r\n', quoted: true } as const;
  return Buffer.from(stringify([[...allPlaceColumns], ...records], options));
}
