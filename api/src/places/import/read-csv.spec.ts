import { placeColumns } from '@shared/places/place-import.contract';
import { Refusal } from '../../platform/errors';
import { readCsv } from './read-csv';

const header = placeColumns.join(',');
const codeOf = (text: string): string | undefined => {
  try {
    readCsv(text);
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
  return undefined;
};

describe('a file of places', () => {
  it('is read by its header, in any order of columns, with commas or semicolons, with or without the mark of UTF-8', () => {
    const [row] = readCsv(
      `\uFEFF${[...placeColumns].reverse().join(';')}\r\n2019-04-01;"Абая, 5";;;;;;;;;"Үй ""№ 1""";;1\r\n`,
    );
    expect(row).toMatchObject({
      line: 2,
      cells: { under_mandate_from: '2019-04-01', address: 'Абая, 5', name_kk: '', bin: '1' },
    });
  });

  it('numbers its rows as an editor does, past cells of several lines and empty lines', () => {
    const rows = readCsv(`${header}\n1,"two\nlines"\n\n2,\n,,,\n3,\n`);
    expect(rows.map(({ line, cells }) => [line, cells.bin])).toEqual([
      [2, '1'],
      [5, '2'],
      [7, '3'],
    ]);
  });

  it.each([
    ['PLACE_IMPORT.COLUMNS_MISSING', 'bin,name_kk\n1,2\n'],
    ['PLACE_IMPORT.COLUMNS_MISSING', ''],
    ['PLACE_IMPORT.COLUMNS_UNKNOWN', `${header},secret\n1\n`],
    ['PLACE_IMPORT.COLUMNS_UNKNOWN', `${header},bin\n1\n`],
    ['PLACE_IMPORT.EMPTY', `${header}\n`],
    ['PLACE_IMPORT.UNREADABLE', `${header}\n"1\n`],
    ['PLACE_IMPORT.UNREADABLE', `${header}\n${'1,'.repeat(20)}\n`],
    ['PLACE_IMPORT.NOT_UTF8', `${header}\n1,\uFFFD\uFFFD\n`],
  ])('is refused whole: %s', (code, text) => {
    expect(codeOf(text)).toBe(code);
  });
});
