import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import type { PlaceView } from '@shared/places/place.contract';
import {
  allPlaceColumns,
  placeFileTypes,
  type PlaceFileFormat,
  type PlaceImportView,
} from '@shared/places/place-import.contract';
import type { TripAreaView } from '@shared/places/trip-area.contract';
import { type TestApp, testApp } from '../../../test/app';
import { makeAuthority } from '../../../test/make/authorities';
import { made } from '../../../test/make/made';
import { closePlace, makePlace } from '../../../test/make/places';

const dangerous = [
  '=HYPERLINK("http://x")',
  '+7 (7172) 00-00-00',
  '-2+3',
  '@SUM(A1)',
  "'=1+1",
  "''+1",
  '＝1+1',
  "'ordinary",
];
const difficult = [
  'Үй; «№ 1», "тетігі"',
  'бірінші\nекінші',
  '_x0041_ and _x005F_',
  '  spaces  ',
  '\u0001bell',
  'a\r\nb',
  '007',
];

describe('the export of places', () => {
  let app: TestApp;
  let authority: AuthorityView;
  const office = () => app.as(['office']);
  const headersOf = () => ({ 'x-test-actor': Buffer.from(JSON.stringify(office().actor)).toString('base64') });
  const exported = async (query: string, locale = 'ru') => {
    const url = `/api/v1/places/export?${query}`;
    const answer = await app.nest.inject({
      method: 'GET',
      url,
      headers: { ...headersOf(), 'accept-language': locale },
    });
    return { status: answer.statusCode, bytes: answer.rawPayload, headers: answer.headers };
  };
  const imported = async (format: PlaceFileFormat, bytes: Buffer, query = '?dryRun=true'): Promise<PlaceImportView> => {
    const headers = { ...headersOf(), 'content-type': placeFileTypes[format], 'accept-language': 'en' };
    const answer = await app.nest.inject({
      method: 'POST',
      url: `/api/v1/places/import${query}`,
      headers,
      payload: bytes,
    });
    expect(answer.statusCode).toBe(200);
    return JSON.parse(answer.payload) as PlaceImportView;
  };
  const rowsOf = (bytes: Buffer): string[][] => parse(bytes, { bom: true, delimiter: ';' }) as unknown as string[][];

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    authority = await makeAuthority(app, { code: 'MOE' });
    const area = made(
      await office().post<TripAreaView>('/trip-areas', {
        regionIso: 'KZ-75',
        nameKk: 'Оңтүстік',
        nameRu: '=Юг',
        nameEn: 'South',
        tripCostTiyn: 100,
      }),
    );
    for (const [at, text] of [...dangerous, ...difficult].entries()) {
      await makePlace(app, {
        authorityId: authority.id,
        nameKk: text,
        nameEn: `${text} ${at}`,
        address: text,
        legalBasis: at % 2 === 0 ? text.trim() : 'Закон о профилактике',
        bin: at === 3 ? null : undefined,
        ...(at % 3 === 0 && { tripAreaId: area.id, visitDays: 3, visitCostTiyn: 12_345_670 + at }),
        ...(at % 2 === 0 && { latitude: 51.169392 + at / 1e9, longitude: 71.449074, personsHeld: at }),
        ...(at % 2 === 0 && {
          personsHeldAsOf: '2026-01-31',
          populationSource: text,
          lastPeriodicVisitOn: '2024-02-29',
        }),
      });
    }
    const two = await makePlace(app, { authorityId: authority.id, nameEn: 'On two acts' });
    made(await office().patch(`/places/${two.id}`, { legalBasis: '-second act' }, { ifMatch: two.version }));
    await closePlace(app, await makePlace(app, { authorityId: authority.id }), '2025-06-01');
  });
  afterAll(() => app.close());

  it.each(['csv', 'xlsx'] as const)(
    'as %s is the very file that the import reads: nothing of it is new or changed',
    async (format) => {
      const { status, bytes, headers } = await exported(`format=${format}&mandate=all`);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe(placeFileTypes[format]);
      expect(headers['content-disposition']).toBe(`attachment; filename="places.${format}"`);
      const judged = await imported(format, bytes);
      expect(judged.rows.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
      expect(judged.counts).toEqual({ new: 0, changed: 0, same: dangerous.length + difficult.length + 2, refused: 0 });
      expect(judged.rows.flatMap(({ notes }) => notes)).toEqual([]);
    },
  );

  it('holds no text that a spreadsheet program would run', async () => {
    const cells = rowsOf((await exported('format=csv')).bytes).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'${dangerous[0]}`);
    const [sheet] = await readExcelFile((await exported('format=xlsx')).bytes);
    expect(sheet?.data.flat()).toEqual(expect.arrayContaining([dangerous[0], dangerous[3], '=Юг', '007']));
  });

  it('has the header for machines in any language, and the explanation in the reader’s own', async () => {
    const [csv] = rowsOf((await exported('format=csv', 'kk')).bytes);
    expect(csv).toEqual(allPlaceColumns);
    const [places, columns] = await readExcelFile((await exported('format=xlsx', 'kk')).bytes);
    expect(places?.data[0]).toEqual(allPlaceColumns);
    expect([columns?.sheet, columns?.data[1]]).toEqual([
      'Бағандар',
      ['bin', 'БСН: 12 цифр. Белгісі жоқ жазба БСН бойынша танылады'],
    ]);
  });

  it('takes the filters of the list, refuses others, and is audited without the words of a search', async () => {
    const rows = rowsOf((await exported(`format=csv&q=${encodeURIComponent('on two acts')}`)).bytes);
    expect(rows).toHaveLength(2);
    expect(rows[1]?.[allPlaceColumns.indexOf('legal_basis')]).toMatch(/^'-second act \| /);
    expect(rowsOf((await exported('format=csv&mandate=closed')).bytes)).toHaveLength(2);
    expect((await exported('format=pdf')).status).toBe(422);
    expect((await exported('format=csv&colour=red')).status).toBe(422);
    const [entry] = await app.sql(
      `select detail from audit_entries where action = 'place.export' and detail ->> 'rows' = '1' limit 1`,
    );
    expect(entry).toEqual({ detail: { format: 'csv', rows: 1 } });
    expect((await app.as(['authority']).get('/places/export?format=csv')).status).toBe(403);
  });

  it('comes back the same whatever the names and addresses are', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((it) => it.trim() !== '' && !it.includes('\0'));
    const place = await makePlace(app, { authorityId: authority.id });
    let { version } = place;
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('csv', 'xlsx'), async (nameRu, format) => {
        const path = `/places/${place.id}`;
        version = made(
          await office().patch<PlaceView>(path, { nameRu, address: nameRu }, { ifMatch: version }),
        ).version;
        const { bytes } = await exported(`format=${format}&q=${place.bin}`);
        const { rows } = await imported(format as PlaceFileFormat, bytes);
        expect(rows).toMatchObject([{ verdict: 'same', placeId: place.id }]);
      }),
      {
        numRuns: 25,
        // Names that every object of the language has: a library may take them for its own.
        examples: ['toString', 'constructor', '__proto__', 'hasOwnProperty', '_x0041_'].map((name) => [name, 'xlsx']),
      },
    );
  });
});
