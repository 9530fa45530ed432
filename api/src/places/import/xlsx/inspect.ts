import { mostColumns, mostRows } from '@shared/places/place-import.contract';
import { Refusal } from '../../../platform/errors';
import { tooLarge, unreadable } from './unpack';

/** Cells and rows that hold nothing: a formatted column brings a million of them. */
const emptyCell = /<c(?: [^<>]*)?(?:\/>|><\/c>)/g;
const emptyRow = /<row(?: [^<>]*)?(?:\/>|>\s*<\/row>)/g;

/** Every opening of a row or a cell, under any prefix, up to the next tag. */
const rowsAndCells = /<(?:[^\s<>/:]*:)?(row|c)(?=[\s/>])[^<]*/g;
const plainTag = /^<(?:row|c)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<>&]*"|'[^'<>&]*'))*)\s*\/?>\s*$/;
const attributes = /(?:[\w.-]*:)?([\w.-]+)\s*=\s*["']([^"']*)["']/g;
const formula = /<(?:[^\s<>/:]*:)?f[\s/>]/;

/**
 * A part of a workbook as it may be read: empty rows and cells taken out, and everything left at a place within
 * `mostRows` and `mostColumns`. The library fills gaps, so that one cell at a far place would take all memory; and XML
 * that says a thing in another way than spreadsheet programs do is refused, because it could be read in two ways.
 */
export function inspected(part: Buffer): Buffer {
  const text = new TextDecoder().decode(part);
  // Declarations, comments and CDATA: no program writes them here, and tags could hide in them.
  if (text.includes('<!') || text.indexOf('<?', 1) > 0) throw unreadable();
  const kept = text.replace(emptyCell, '').replace(emptyRow, '');
  for (const [tag, name] of kept.matchAll(rowsAndCells)) refuseUnlessNear(tag, name === 'c');
  return Buffer.from(kept);
}

function refuseUnlessNear(tag: string, isCell: boolean): void {
  const given = plainTag.exec(tag)?.[1];
  if (given === undefined) throw unreadable();
  const facts = [...given.matchAll(attributes)];
  const [place, ...more] = facts.flatMap(([, name, value]) => (name === 'r' ? [value ?? ''] : []));
  const [, letters, digits] = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(place ?? '') ?? [];
  if (more.length > 0 || letters === undefined || (letters !== '') !== isCell) throw unreadable();
  // One row more: the header.
  if (Number(digits) > mostRows + 1 || columnOf(letters) > mostColumns) throw tooLarge();
  const hasFailed = facts.some(([, name, value]) => name === 't' && value === 'e');
  if (isCell && hasFailed) throw new Refusal('PLACE_IMPORT.CELL_FAILED', { params: { cell: place ?? '' } });
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A formula's last result may be old or missing: what is judged must be what a person sees in the file. */
export const holdsFormulas = (part: Buffer): boolean => formula.test(part.toString());
