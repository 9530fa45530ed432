import { Refusal } from '../../platform/errors';
import { type FileRow, placeRows } from './place-rows';
import { readCsv } from './read-csv';
import { readWorkbook } from './xlsx/read-workbook';

/** The rows of a file as its content type made it: text is CSV, bytes are XLSX. */
export async function readPlaceFile(file: unknown): Promise<FileRow[]> {
  if (typeof file === 'string') return readCsv(file);
  if (!Buffer.isBuffer(file)) throw new Refusal('REQUEST.UNSUPPORTED_TYPE');
  const [header = [], ...rows] = await readWorkbook(file);
  return placeRows(
    header,
    rows.map((texts, at) => ({ line: at + 2, texts })),
  );
}
