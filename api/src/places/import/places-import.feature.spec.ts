import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import { placeColumns, type PlaceImportView } from '@shared/places/place-import.contract';
import { type RequestOptions, type TestApp, testApp } from '../../../test/app';
import { makeAuthority } from '../../../test/make/authorities';
import { nextBin } from '../../../test/make/bins';

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
