import type { Page } from '@shared/page';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { PlaceView } from '@shared/places/place.contract';
import {
  type PlaceColumn,
  placeColumns,
  placeFileTypes,
  type PlaceImportView,
} from '@shared/places/place-import.contract';
import { type RequestOptions, type TestApp, testApp } from '../../../test/app';
import { makeAuthority } from '../../../test/make/authorities';
import { nextBin } from '../../../test/make/bins';
import { closePlace, makePlace } from '../../../test/make/places';
import { hasValidChecksum } from '@shared/law/identifiers';

const header = placeColumns.join(',');

describe('the import of places', () => {
  let app: TestApp;
  const csv = (text: string, query = '', options: RequestOptions = {}) =>
    app.as(['office']).post<PlaceImportView>(`/places/import${query}`, text, {
      ...options,
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    });
  const row = (bin: string, cells: Partial<Record<(typeof placeColumns)[number], string>> = {}): string => {
    const given: Record<string, string> = {
      bin,
      name_kk: 'Үй',
      name_ru: 'Дом',
      name_en: 'Home',
      type: 'orphanage',
      region: 'KZ-75',
      authority: 'MOE',
      legal_basis: 'Закон',
      under_mandate_from: '2019-04-01',
      ...cells,
    };
    return placeColumns.map((column) => given[column] ?? '').join(',');
  };
  const file = (...rows: string[]): string => [header, ...rows, ''].join('\n');
  const count = async () => Number((await app.sql<{ n: string }>('select count(*) as n from places'))[0]?.n);

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    await makeAuthority(app, { code: 'MOE' });
  });
  afterAll(() => app.close());

  it('takes 3,500 places, as many as the country has, in seconds, and finds nothing to do the second time', async () => {
    const list = file(...Array.from({ length: 3500 }, (_, at) => row(nextBin(), { name_kk: `№ ${at} балалар үйі` })));
    const began = Date.now();
    const first = await csv(list, '?demonstration=true');
    expect(Date.now() - began).toBeLessThan(15_000);
    expect(first).toMatchObject({ status: 200, body: { imported: true, counts: { new: 3500, refused: 0 } } });
    expect(await count()).toBe(3500);
    const second = await csv(list);
    expect(second.body).toMatchObject({ imported: true, counts: { new: 0, changed: 0, same: 3500, refused: 0 } });
    const { body } = await app.as(['office']).get<Page<PlaceView>>('/places?limit=1');
    expect(body.items[0]).toMatchObject({ isDemonstration: true });
  }, 30_000);

  it('takes all or nothing, and says of each refused row what is wrong with which column', async () => {
    const [good, wrong] = [nextBin(), nextBin()];
    const before = await count();
    const answer = await csv(
      file(row(good), row(wrong, { type: 'hotel', capacity: 'ten', region: 'KZ-99', legal_basis: '' })),
      '',
      {
        locale: 'ru',
      },
    );
    expect(answer).toMatchObject({ status: 200, body: { imported: false, counts: { new: 1, refused: 1 } } });
    expect(answer.body.rows[1]).toMatchObject({ line: 3, bin: wrong, verdict: 'refused' });
    expect(answer.body.rows[1]?.problems.map(({ column }) => column).sort()).toEqual([
      'capacity',
      'legal_basis',
      'region',
      'type',
    ]);
    expect(answer.body.rows[1]?.problems.find(({ column }) => column === 'region')?.message).toBe(
      'Такого региона нет.',
    );
    expect(await count()).toBe(before);
  });

  it('speaks the language of the reader', async () => {
    const messages = await Promise.all(
      (['kk', 'ru', 'en'] as const).map(async (locale) => {
        const { body } = await csv(file(row(nextBin(), { authority: 'NOBODY' })), '?dryRun=true', { locale });
        return body.rows[0]?.problems[0]?.message;
      }),
    );
    expect(new Set(messages).size).toBe(3);
  });

  it.each([
    ['a BIN whose checksum is wrong', { bin: '111111111111' }, 'bin'],
    ['no BIN', { bin: '' }, 'bin'],
    ['a day that no calendar has', { under_mandate_from: '2026-02-30' }, 'under_mandate_from'],
    ['no name in Kazakh', { name_kk: ' ' }, 'name_kk'],
    ['a number of people below zero', { capacity: '-1' }, 'capacity'],
    ['a number of persons held without its day', { persons_held: '5' }, 'persons_held_as_of'],
    [
      'a number of persons held of a day to come',
      { persons_held: '5', persons_held_as_of: '2026-03-03' },
      'persons_held_as_of',
    ],
    ['an authority that is not registered', { authority: 'NOBODY' }, 'authority'],
  ] as const)('refuses a row with %s', async (_, cells, column) => {
    const { body } = await csv(file(row(nextBin(), cells)), '?dryRun=true');
    expect(body.rows[0]).toMatchObject({ verdict: 'refused', problems: [{ column }] });
  });

  it('refuses the second row with a BIN and names the line of the first', async () => {
    const bin = nextBin();
    const { body } = await csv(file(row(nextBin()), row(bin), row(bin)), '', { locale: 'en' });
    expect(body).toMatchObject({ imported: false, counts: { new: 2, refused: 1 } });
    expect(body.rows[2]?.problems).toEqual([{ column: 'bin', message: 'This BIN is already in the file: line 3.' }]);
  });

  it('judges without changing anything on a dry run', async () => {
    const before = await count();
    const { body } = await csv(file(row(nextBin())), '?dryRun=true');
    expect(body).toMatchObject({ imported: false, counts: { new: 1 } });
    expect(await count()).toBe(before);
  });

  it('changes what it knows by BIN, raises its version and leaves a trace; the last visit never goes back', async () => {
    const bin = nextBin();
    const withVisit = (day: string, name: string) =>
      `${header},last_periodic_visit_on\n${row(bin, { name_en: name })},${day}\n`;
    await csv(withVisit('2024-05-05', 'Before'));
    const { body } = await csv(withVisit('2020-01-01', 'After'));
    expect(body).toMatchObject({ imported: true, counts: { changed: 1 } });
    const [place] = await app.sql<{ id: string }>('select * from places where bin = $1', [bin]);
    expect(place).toMatchObject({ name_en: 'After', version: 2, last_periodic_visit_on: '2024-05-05' });
    const found = await app.as(['office']).get<Page<PlaceView>>(`/places?q=${bin}`);
    expect(found.body.items).toHaveLength(1);
    const trace = await app.sql(`select detail from audit_entries where action = 'place.change' and subject_id = $1`, [
      place?.id,
    ]);
    expect(trace).toMatchObject([{ detail: { changed: ['nameEn'] } }]);
  });

  it('shows of each changed row what is in the register and what would be, and names the place', async () => {
    const [bin, other] = [nextBin(), nextBin()];
    await csv(file(row(bin, { name_kk: 'Бұрынғы үй', capacity: '40' }), row(other)));
    const { body } = await csv(
      file(row(bin, { name_kk: 'Жаңа үй', region: 'KZ-71', capacity: '' }), row(other), row(nextBin())),
      '?dryRun=true',
      { locale: 'kk' },
    );
    expect(body.rows.map(({ name, verdict, changes }) => ({ name, verdict, changes }))).toEqual([
      {
        name: 'Жаңа үй',
        verdict: 'changed',
        changes: [
          { column: 'name_kk', before: 'Бұрынғы үй', after: 'Жаңа үй' },
          { column: 'region', before: 'KZ-75', after: 'KZ-71' },
          { column: 'capacity', before: '40', after: '' },
        ],
      },
      { name: 'Үй', verdict: 'same', changes: [] },
      { name: 'Үй', verdict: 'new', changes: [] },
    ]);
    expect(body.rows.map(({ placeId }) => placeId !== null)).toEqual([true, true, false]);
  });

  it('takes only what was confirmed: where the register changed since the preview, nothing', async () => {
    const bin = nextBin();
    await csv(file(row(bin)));
    const list = file(row(bin, { capacity: '50' }));
    const preview = (await csv(list, '?dryRun=true')).body;
    const [place] = await app.sql<{ id: string; version: number }>('select * from places where bin = $1', [bin]);
    const path = `/places/${place?.id}`;
    await app.as(['office']).patch(path, { capacity: 45 }, { ifMatch: place?.version });
    const late = (await csv(list, `?digest=${preview.digest}`)).body;
    expect(late).toMatchObject({ imported: false, counts: { changed: 1, refused: 0 } });
    expect(late.rows[0]?.changes).toEqual([{ column: 'capacity', before: '45', after: '50' }]);
    expect((await csv(list, `?digest=${late.digest}`)).body.imported).toBe(true);
    expect((await csv(list, '?digest=none')).status).toBe(422);
  });

  it('knows a record by its mark: its BIN may then change or be missing', async () => {
    const place = await makePlace(app, { bin: null });
    const taken = nextBin();
    await csv(file(row(taken)));
    const marked = (id: string, bin: string): string => `id,${header}\n${id},${row(bin)}\n`;
    const refusals = async (id: string, bin: string) =>
      (await csv(marked(id, bin), '?dryRun=true')).body.rows[0]?.problems.map(({ column }) => column);
    expect(await refusals(place.id, taken)).toEqual(['bin']);
    expect(await refusals('00000000-0000-4000-8000-000000000000', '')).toEqual(['id']);
    expect(await refusals('first', nextBin())).toEqual(['id']);
    const bin = nextBin();
    expect((await csv(marked(place.id.toUpperCase(), bin))).body).toMatchObject({ imported: true });
    const twice = await csv(`id,${header}\n${place.id},${row(bin)}\n,${row(bin)}\n`, '?dryRun=true');
    expect(twice.body.rows.map(({ verdict }) => verdict)).toEqual(['same', 'refused']);
  });

  it('neither closes a place nor opens it again, and leaves a closed record as it is', async () => {
    const { id, bin, version } = await makePlace(app);
    const closed = await closePlace(app, { ...(await makePlace(app)), id, version }, '2026-01-15');
    const dated = (day: string, cells = {}) => `id,closed_on,${header}\n${id},${day},${row(bin ?? '', cells)}\n`;
    const problems = async (text: string) => (await csv(text, '?dryRun=true')).body.rows[0]?.problems ?? [];
    expect(await problems(dated(''))).toMatchObject([{ column: 'closed_on' }]);
    expect(await problems(dated(closed.closedOn ?? ''))).toMatchObject([{ column: 'id' }]);
    expect(await problems(`closed_on,${header}\n2026-01-15,${row(nextBin())}\n`)).toMatchObject([
      { column: 'closed_on' },
    ]);
  });

  it('does not enter again what was merged: its BIN leads to the record that goes on', async () => {
    const merge = async (closes: PlaceView, survives: PlaceView) => {
      const body = { into: survives.id, intoVersion: survives.version, reason: 'Внесена дважды' };
      expect(
        (await app.as(['office']).post(`/places/${closes.id}/merge`, body, { ifMatch: closes.version })).status,
      ).toBe(200);
    };
    const [closes, nameless, named] = [await makePlace(app), await makePlace(app, { bin: null }), await makePlace(app)];
    await merge(closes, nameless);
    const first = await csv(file(row(closes.bin ?? '')), '?dryRun=true');
    expect(first.body.rows[0]).toMatchObject({ verdict: 'changed', placeId: nameless.id });
    expect(first.body.rows[0]?.changes).toContainEqual({ column: 'bin', before: '', after: closes.bin });
    await merge({ ...nameless, version: 2 }, named);
    const second = await csv(file(row(closes.bin ?? '')), '?dryRun=true', { locale: 'ru' });
    expect(second.body.rows[0]).toMatchObject({
      verdict: 'refused',
      problems: [
        { column: 'bin', message: `Запись с этим БИН объединена с записью «${named.name.ru}». Уберите строку.` },
      ],
    });
  });

  it('puts the zeros in front of a BIN back where the check digit then fits, and says so', async () => {
    const bin = zeroBin();
    const { body } = await csv(file(row(bin.replace(/^0+/, ''))), '?dryRun=true', { locale: 'en' });
    expect(body.rows[0]).toMatchObject({
      bin,
      verdict: 'new',
      notes: [{ column: 'bin', message: `Zeros in front were restored: ${bin}. The check digit fits.` }],
    });
    const wrong = await csv(file(row(String(Number(bin) + 1))), '?dryRun=true');
    expect(wrong.body.rows[0]).toMatchObject({ verdict: 'refused', problems: [{ column: 'bin' }] });
  });

  it('keeps the later count of persons, and the earlier one beside it', async () => {
    const bin = nextBin();
    const counted = (persons_held: string, persons_held_as_of: string, capacity = '90') =>
      csv(file(row(bin, { persons_held, persons_held_as_of, capacity })));
    await counted('10', '2025-06-30');
    expect((await counted('12', '31.12.2025')).body).toMatchObject({ imported: true, counts: { changed: 1 } });
    const old = (await counted('10', '2025-06-30', '80')).body;
    expect(old).toMatchObject({ counts: { same: 1 }, rows: [{ notes: [{ column: 'persons_held_as_of' }] }] });
    const kept = await app.sql(
      'select as_of, e.persons_held from earlier_populations e join places p on p.id = place_id where bin = $1',
      [bin],
    );
    expect(kept).toEqual([{ as_of: '2025-06-30', persons_held: 10 }]);
  });

  it('reads acts by their titles in any language, several in a cell, and adds one that the register lacks', async () => {
    const bin = nextBin();
    await csv(file(row(bin, { legal_basis: 'Заң А | Заң Ә' })));
    const again = await csv(file(row(bin, { legal_basis: 'Заң Ә' })));
    expect(again.body.counts).toMatchObject({ same: 1 });
    const more = (await csv(file(row(bin, { legal_basis: 'Заң Б' })))).body;
    expect(more.rows[0]?.changes).toEqual([
      { column: 'legal_basis', before: 'Заң А | Заң Ә', after: 'Заң А | Заң Б | Заң Ә' },
    ]);
    const bases = await app.sql(
      `select title_kk from place_legal_bases l join legal_bases b on b.id = legal_basis_id
         join places p on p.id = place_id where bin = $1 and until is null order by title_kk collate "C"`,
      [bin],
    );
    expect(bases).toHaveLength(3);
  });

  describe('from a workbook', () => {
    const workbook = async (data: SheetData, query = '?dryRun=true') =>
      app.as(['office']).post<PlaceImportView>(`/places/import${query}`, await writeExcelFile(data).toBuffer(), {
        headers: { 'content-type': placeFileTypes.xlsx },
      });
    const columns: PlaceColumn[] = [...placeColumns, 'latitude', 'longitude', 'visit_cost_tenge'];
    const day = (text: string) => ({ value: new Date(text), type: Date, format: 'dd.mm.yyyy' }) as const;

    it('is judged as a CSV file is: numbers and days become the same texts', async () => {
      const bin = zeroBin();
      const names = ['Үй', 'Дом', 'Home', 'orphanage', 'KZ-75', 'MOE', 'Закон'];
      const data = [
        columns,
        [Number(bin), ...names, 40, 38, day('2026-01-31'), null, day('2019-04-01'), 51.169392, 71.449074, 12500.5],
      ];
      const { body } = await workbook(data, '');
      expect(body).toMatchObject({ imported: true, rows: [{ line: 2, bin, notes: [{ column: 'bin' }] }] });
      const [place] = await app.sql('select * from places where bin = $1', [bin]);
      expect(place).toMatchObject({
        capacity: 40,
        persons_held_as_of: '2026-01-31',
        under_mandate_from: '2019-04-01',
        latitude: 51.169392,
        visit_cost_tiyn: 1250050,
      });
      const cells = `${row(bin, { capacity: '40', persons_held: '38', persons_held_as_of: '31.01.2026' })}`;
      expect((await csv(file(cells), '?dryRun=true')).body.counts).toMatchObject({ same: 1 });
    });

    it('is refused with a problem document where it is none, and on every other route', async () => {
      const post = (path: string, body: unknown, type: string) =>
        app.as(['office']).post(path, body, { headers: { 'content-type': type } });
      const noWorkbook = await post('/places/import', Buffer.from('PK no'), placeFileTypes.xlsx);
      expect(noWorkbook).toMatchObject({ status: 422, body: { code: 'PLACE_IMPORT.WORKBOOK_UNREADABLE' } });
      expect(noWorkbook.headers['content-type']).toContain('application/problem+json');
      expect((await workbook([['bin', 'name_kk']])).body).toMatchObject({ code: 'PLACE_IMPORT.COLUMNS_MISSING' });
      expect((await workbook([])).status).toBe(422);
      const large = Buffer.alloc(11 * 1024 * 1024);
      expect(await post('/places/import', large, placeFileTypes.xlsx)).toMatchObject({ status: 413 });
      for (const path of ['/places', '/files', '/authorities']) {
        expect((await post(path, Buffer.from('PK'), placeFileTypes.xlsx)).body.code).toBe('REQUEST.UNSUPPORTED_TYPE');
      }
    });
  });

  it('brings nothing twice when the same request is repeated with its key', async () => {
    const text = file(row(nextBin()));
    const key = { idempotencyKey: 'import-of-march' };
    const first = await csv(text, '', key);
    const again = await csv(text, '', key);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect((await csv(file(row(nextBin())), '', key)).status).toBe(409);
  });

  it('reads a larger file than other routes do, though not any file', async () => {
    const large = file(...Array.from({ length: 2000 }, () => row(nextBin(), { address: 'ш'.repeat(400) })));
    expect(Buffer.byteLength(large)).toBeGreaterThan(1_500_000);
    expect((await csv(large, '?dryRun=true')).body.counts).toMatchObject({ new: 2000 });
    const tooLarge = await csv(`${header}\n${'x'.repeat(11 * 1024 * 1024)}`);
    expect(tooLarge).toMatchObject({ status: 413, body: { code: 'REQUEST.TOO_LARGE' } });
  });

  it('is the only route that takes CSV, takes nothing else, and is for the office', async () => {
    const headers = { 'content-type': 'text/csv' };
    expect((await app.as(['office']).post('/places', 'a,b', { headers })).body.code).toBe('REQUEST.UNSUPPORTED_TYPE');
    expect((await app.as(['office']).post('/places/import', { rows: [] })).body.code).toBe('REQUEST.UNSUPPORTED_TYPE');
    expect((await app.as(['council']).post('/places/import', file(row(nextBin())), { headers })).status).toBe(403);
    expect((await csv('nonsense')).text).toContain('PLACE_IMPORT.COLUMNS_MISSING');
  });
});

/** A BIN with zeros in front, as those of organisations registered before 2010 have. */
function zeroBin(): string {
  const stem = `009${nextBin().slice(3, 11)}`;
  return Array.from({ length: 10 }, (_, digit) => `${stem}${digit}`).find(hasValidChecksum) ?? zeroBin();
}
