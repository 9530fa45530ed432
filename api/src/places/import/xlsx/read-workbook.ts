import { readSheet } from 'read-excel-file/node';
import { Refusal } from '../../../platform/errors';
import { cellText } from '../cell-text';
import { holdsFormulas, inspected } from './inspect';
import { pack } from './pack';
import { tooLarge, unpack, unreadable } from './unpack';

/** Characters in all cells together: one text may stand in a million cells at no cost to the file. */
const mostCharacters = 32 * 1024 * 1024;

/**
 * The first sheet of an XLSX file as the texts of its cells, row by row; cells that were numbers or days become the texts
 * that a CSV file has for them. The library is given an archive made here of inspected parts, never the file that came.
 */
export async function readWorkbook(file: Buffer): Promise<string[][]> {
  const parts = await unpack(file);
  const kept = new Map<string, Buffer>();
  for (const [name, part] of parts) {
    kept.set(name, inspected(part));
    if (name.startsWith('xl/worksheets/') && holdsFormulas(part)) throw new Refusal('PLACE_IMPORT.HAS_FORMULAS');
  }
  return textsOf(await sheetOf(pack(kept)));
}

/** Whatever the library cannot read is the file's fault: it was given bytes and nothing else. */
async function sheetOf(archive: Buffer): Promise<readonly (readonly unknown[])[]> {
  try {
    return await readSheet(archive);
  } catch {
    throw unreadable();
  }
}

function textsOf(rows: readonly (readonly unknown[])[]): string[][] {
  let room = mostCharacters;
  const textOf = (value: unknown): string => {
    if (typeof value !== 'string') return textOfValue(value);
    room -= value.length;
    if (room < 0) throw tooLarge();
    return cellText(value);
  };
  return rows.map((row) => row.map(textOf));
}

/** A number with the fifteen digits that a spreadsheet shows, a day without its hour. */
function textOfValue(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return typeof value === 'boolean' ? String(value) : '';
}
