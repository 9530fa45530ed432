import { deflateRawSync } from 'node:zlib';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { Refusal } from '../../../platform/errors';
import { pack } from './pack';
import { readWorkbook } from './read-workbook';
import { largestUnpacked, unpack } from './unpack';

const workbook = (data: SheetData): Promise<Buffer> => writeExcelFile(data).toBuffer();
const readCode = async (file: Buffer): Promise<string> =>
  readWorkbook(file).then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.code : `not a refusal: ${String(error)}`),
  );

/** A lawful workbook whose one sheet is this XML. */
async function withSheet(xml: string): Promise<Buffer> {
  const parts = new Map(await unpack(await workbook([['a', 'b']])));
  parts.set('xl/worksheets/sheet1.xml', Buffer.from(xml));
  return pack(parts);
}
const sheet = (rows: string): Promise<Buffer> =>
  withSheet(
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  );
const cell = (place: string, text = 'x'): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a workbook', () => {
  it('gives numbers, days and texts as a CSV file has them', async () => {
    const day = { value: new Date(Date.UTC(2019, 3, 1, 23, 30)), type: Date, format: 'dd.mm.yyyy' } as const;
    const file = await workbook([
      ['bin', ' Үй «№ 1» ', 'a\nb'],
      [20440000123, 0.1 + 0.2, day],
      [990000000001, true, { value: '020440000123', type: String, format: '@' }],
    ]);
    expect(await readWorkbook(file)).toEqual([
      ['bin', 'Үй «№ 1»', 'a\nb'],
      ['20440000123', '0.3', '2019-04-01'],
      ['990000000001', 'true', '020440000123'],
    ]);
  });

  it('may be packed as spreadsheet programs pack it, with empty formatted rows and columns to the end of the sheet', async () => {
    const file = await sheet(
      `<row r="1">${cell('A1')}<c r="XFD1" s="0"/></row><row r="2" spans="1:2" ht="15">${cell('B2', 'y')}</row>` +
        `<row r="3"><c r="A3"/><c r="B3" s="0"></c></row><row r="1048576" hidden="1"/>`,
    );
    expect(await readWorkbook(file)).toEqual([
      ['x', ''],
      ['', 'y'],
    ]);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['something else', Buffer.from('bin;name_kk\n')],
    ['an older XLS file', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['an archive cut short', Buffer.from('PK\x03\x04 and no more', 'latin1')],
    ['an archive of nothing', pack(new Map())],
    ['an archive of something else', pack(new Map([['word/document.xml', Buffer.from('<w/>')]]))],
    ['a workbook without its sheet', pack(new Map([['xl/workbook.xml', Buffer.from('<workbook/>')]]))],
    ['XML that is none', pack(new Map([['xl/workbook.xml', Buffer.from('<<<<>>>>')]]))],
  ])('is refused where it is %s', async (_, file) => {
    expect(await readCode(file)).toBe('PLACE_IMPORT.WORKBOOK_UNREADABLE');
  });

  it('is refused wherever its bytes are broken, and never fails in another way', async () => {
    const file = await workbook(Array.from({ length: 30 }, (_, at) => [`row ${at}`, at]));
    for (let at = 0; at < file.length; at += 7) {
      const broken = Buffer.from(file);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(await readCode(broken)).toMatch(/^(read|PLACE_IMPORT\.WORKBOOK_\w+|PLACE_IMPORT\.CELL_FAILED)$/);
      expect(await readCode(file.subarray(0, at))).toBe('PLACE_IMPORT.WORKBOOK_UNREADABLE');
    }
  });

  it.each([
    ['a far row', `<row r="1048576">${cell('A1048576')}</row>`, 'PLACE_IMPORT.WORKBOOK_TOO_LARGE'],
    ['a far column', `<row r="1">${cell('XFD1')}</row>`, 'PLACE_IMPORT.WORKBOOK_TOO_LARGE'],
    ['a row without end', `<row r="Infinity">${cell('A1')}</row>`, 'PLACE_IMPORT.WORKBOOK_UNREADABLE'],
    ['a far row by exponent', `<row r="1e9">${cell('A1')}</row>`, 'PLACE_IMPORT.WORKBOOK_UNREADABLE'],
    ['a column without end', `<row r="1">${cell('ZZZZZZZ1')}</row>`, 'PLACE_IMPORT.WORKBOOK_UNREADABLE'],
    ['a row said in two ways', `<row r="1" x:r="Infinity">${cell('A1')}</row>`, 'PLACE_IMPORT.WORKBOOK_UNREADABLE'],
    ['a row under a prefix', `<:row r="Infinity"></:row>`, 'PLACE_IMPORT.WORKBOOK_UNREADABLE'],
    ['a place in entities', `<row r="&#49;e9">${cell('A1')}</row>`, 'PLACE_IMPORT.WORKBOOK_UNREADABLE'],
    ['a tag hidden by quotes', `<row a=">" r="1"><c a="<row r='1e9'>"/></row>`, 'PLACE_IMPORT.WORKBOOK_UNREADABLE'],
    ['a tag in CDATA', `<![CDATA["]]><row r="1e9">"</row>`, 'PLACE_IMPORT.WORKBOOK_UNREADABLE'],
    ['a comment', `<!-- <row r="1e9"/> -->`, 'PLACE_IMPORT.WORKBOOK_UNREADABLE'],
    [
      'rows in disorder',
      `<row r="2">${cell('A2')}</row><row r="1">${cell('A1')}</row>`,
      'PLACE_IMPORT.WORKBOOK_UNREADABLE',
    ],
    ['a cell that failed', '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>', 'PLACE_IMPORT.CELL_FAILED'],
    ['a formula', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', 'PLACE_IMPORT.HAS_FORMULAS'],
  ])('is refused for %s', async (_, rows, code) => {
    expect(await readCode(await sheet(rows))).toBe(code);
  });

  it('is refused for entities that would grow, before any is read', async () => {
    const grown = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>`;
    expect(await readCode(await withSheet(grown))).toBe('PLACE_IMPORT.WORKBOOK_UNREADABLE');
  });

  it('unpacks no further than it says, and says no more than there is room for', async () => {
    const zeros = Buffer.alloc(largestUnpacked + 1, 0x20);
    const [name, honest] = ['xl/worksheets/sheet1.xml', packed('xl/worksheets/sheet1.xml', zeros, zeros.length)];
    expect(await readCode(honest)).toBe('PLACE_IMPORT.WORKBOOK_TOO_LARGE');
    expect(honest.length).toBeLessThan(100_000);
    expect(await readCode(packed(name, zeros, 100))).toBe('PLACE_IMPORT.WORKBOOK_UNREADABLE');
  });

  it('is refused where one long text stands in very many cells', async () => {
    const parts = new Map(await unpack(await workbook([['a']])));
    const shared = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'ш'.repeat(1_000_000)}</t></si></sst>`;
    const rows = Array.from({ length: 40 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`);
    parts.set('xl/sharedStrings.xml', Buffer.from(shared));
    parts.set(
      'xl/worksheets/sheet1.xml',
      Buffer.from(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`),
    );
    expect(await readCode(pack(parts))).toBe('PLACE_IMPORT.WORKBOOK_TOO_LARGE');
  });

  it('is refused where a part is not what its checksum says', async () => {
    const file = await sheet(`<row r="1">${cell('A1', 'twelve')}</row>`);
    file.write('eleven', file.indexOf('twelve'));
    expect(await readCode(file)).toBe('PLACE_IMPORT.WORKBOOK_UNREADABLE');
  });

  it('keeps out signs that no database takes', async () => {
    expect(await readWorkbook(await sheet(`<row r="1">${cell('A1', 'a&#0;&#xD800;_x0000_b')}</row>`))).toEqual([
      ['ab'],
    ]);
  });
});

/** A ZIP archive of one deflated entry that claims a size. */
function packed(name: string, part: Buffer, size: number): Buffer {
  const bytes = deflateRawSync(part);
  const archive = pack(new Map([[name, bytes]]));
  const listed = archive.indexOf('PK\x01\x02', 0, 'latin1');
  archive.writeUInt16LE(8, 8);
  archive.writeUInt32LE(size, 22);
  archive.writeUInt16LE(8, listed + 10);
  archive.writeUInt32LE(size, listed + 24);
  return archive;
}
