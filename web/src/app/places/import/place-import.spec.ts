import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { placeFileTypes, type PlaceImportRow, type PlaceImportView } from '@shared/places/place-import.contract';
import { axeFindings } from '../../../test/axe';
import { openableDialogs } from '../../../test/dialogs';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { placesTexts } from '../places.texts';
import { PlaceImport } from './place-import';

const nothing = { placeId: null, problems: [], notes: [], changes: [] };
const fresh: PlaceImportRow = { ...nothing, line: 2, bin: '123456789013', name: 'Балалар үйі', verdict: 'new' };
const wrong: PlaceImportRow = {
  ...nothing,
  line: 3,
  bin: '12',
  name: 'Үй',
  verdict: 'refused',
  problems: [{ column: 'bin', message: 'БСН 12 цифрдан тұрады.' }],
};
const other: PlaceImportRow = {
  ...nothing,
  line: 4,
  bin: '020440000123',
  name: 'Жаңа үй',
  placeId: 'p1',
  verdict: 'changed',
  notes: [{ column: 'bin', message: 'Алдыңғы нөлдер қалпына келтірілді.' }],
  changes: [
    { column: 'name_kk', before: 'Ескі үй', after: 'Жаңа үй' },
    { column: 'capacity', before: '40', after: '' },
  ],
};

function judged(rows: readonly PlaceImportRow[], imported = false): PlaceImportView {
  const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;
  const counts = { new: count('new'), changed: count('changed'), same: count('same'), refused: count('refused') };
  return { rows, counts, imported, digest: 'd'.repeat(64) };
}

describe('Importing places from a file', () => {
  let fixture: ComponentFixture<PlaceImport>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const said = () => textOf(page());
  const button = (words: string) =>
    [...page().querySelectorAll<HTMLButtonElement>('button')].find((it) => textOf(it).startsWith(words));
  const confirmed = `/api/v1/places/import?digest=${'d'.repeat(64)}`;
  const file = new File(['bin;name_kk'], 'places.csv', { type: 'text/csv' });

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk', placesTexts);
    fixture = TestBed.createComponent(PlaceImport);
    server = TestBed.inject(HttpTestingController);
    await fixture.whenStable();
  });
  afterEach(() => server.verify());

  async function choose(chosen: File): Promise<void> {
    const input = page().querySelector<HTMLInputElement>('#field-file');
    if (!input) throw new Error('no field for the file');
    Object.defineProperty(input, 'files', { value: [chosen], configurable: true });
    input.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  }

  async function check(): Promise<void> {
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    fixture.detectChanges();
  }

  async function answer(url: string, body: PlaceImportView, sent = file): Promise<void> {
    const call = server.expectOne((request) => request.urlWithParams === url);
    expect(call.request.body).toBe(sent);
    expect(call.request.headers.get('Content-Type')).toBe(sent === file ? 'text/csv' : placeFileTypes.xlsx);
    call.flush(body);
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }

  it('shows the refused rows first, with what is wrong in which column, and imports nothing while there are any', async () => {
    await choose(file);
    await check();
    await answer('/api/v1/places/import?dryRun=true', judged([fresh, wrong]));
    expect(button('Қабылданбады')?.getAttribute('aria-pressed')).toBe('true');
    expect(textOf(page().querySelector('tbody'))).toContain('bin – БСН 12 цифрдан тұрады.');
    expect(textOf(page().querySelector('tbody'))).not.toContain('123456789013');
    expect(said()).toContain('Бір жол болса да қабылданбай тұрғанда ештеңе жүктелмейді.');
    const take = button('Жүктеу');
    expect(take?.getAttribute('aria-disabled')).toBe('true');
    take?.click();
    expect(page().querySelector<HTMLDialogElement>('app-confirm-act > dialog')?.open).toBe(false);

    button('Барлық жолдар')?.click();
    await fixture.whenStable();
    expect(page().querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it('imports after the person confirmed how many, and shows the result', async () => {
    await choose(file);
    await check();
    await answer('/api/v1/places/import?dryRun=true', judged([fresh]));
    button('Жүктеу')?.click();
    expect(textOf(page().querySelector<HTMLDialogElement>('app-confirm-act > dialog'))).toContain('Жаңа ұйымдар: 1');
    page().querySelector<HTMLButtonElement>('app-confirm-act .buttons button')?.click();
    await answer(confirmed, judged([fresh], true));
    expect(textOf(page().querySelector('[role=status]'))).toContain('Жүктелді Жаңа: 1');
  });

  it('says so when rows are refused only at the confirmation', async () => {
    await choose(file);
    await check();
    await answer('/api/v1/places/import?dryRun=true', judged([fresh]));
    button('Жүктеу')?.click();
    page().querySelector<HTMLButtonElement>('app-confirm-act .buttons button')?.click();
    await answer(confirmed, judged([wrong]));
    expect(said()).toContain('Ештеңе жүктелген жоқ.');
    expect(textOf(page().querySelector('tbody'))).toContain('БСН 12 цифрдан тұрады.');
  });

  it('shows the changed rows with what was and what will be, and how a cell was understood', async () => {
    const workbook = new File(['PK'], 'Тізім.XLSX');
    await choose(workbook);
    await check();
    expect(said()).toContain('Тізім.XLSX тексеріліп жатыр');
    await answer('/api/v1/places/import?dryRun=true', judged([fresh, other]), workbook);
    expect(button('Өзгереді')?.getAttribute('aria-pressed')).toBe('true');
    const row = page().querySelector('tbody');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('/office/places/p1');
    expect(textOf(row)).toContain('name_kk – болған Ескі үй; болады Жаңа үй');
    expect(textOf(row)).toContain('capacity – болған 40; болады бос');
    expect(textOf(row)).toContain('bin – Алдыңғы нөлдер қалпына келтірілді.');
    expect(textOf(row)).not.toContain('Балалар үйі');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('says so when the register changed since the preview, and shows what would happen now', async () => {
    await choose(file);
    await check();
    await answer('/api/v1/places/import?dryRun=true', judged([fresh]));
    button('Жүктеу')?.click();
    page().querySelector<HTMLButtonElement>('app-confirm-act .buttons button')?.click();
    fixture.detectChanges();
    expect(said()).toContain('places.csv жүктеліп жатыр');
    await answer(confirmed, judged([other]));
    expect(textOf(page().querySelector('[role=alert]'))).toContain('енді мынадай болар еді');
    expect(textOf(page().querySelector('tbody'))).toContain('Жаңа үй');
  });

  it('asks for a file, and sends none that is too large or of another kind', async () => {
    await check();
    expect(said()).toContain('Файлды таңдаңыз.');
    const large = new File([], 'large.csv');
    Object.defineProperty(large, 'size', { value: 10 * 1024 * 1024 + 1 });
    await choose(large);
    expect(said()).toContain('Файл 10 МБ-тан асады.');
    await choose(new File(['x'], 'places.xls'));
    expect(said()).toContain('Бұл CSV файлы да, XLSX файлы да емес.');
  });
});
