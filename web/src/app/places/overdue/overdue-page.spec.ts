import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { locales } from '@shared/locale';
import type { DueForecast, DueSummary, OverduePlace, OverdueView } from '@shared/places/overdue.contract';
import { axeFindings } from '../../../test/axe';
import { overduePlaceOf } from '../../../test/overdue';
import { until } from '../../../test/until';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { OverduePage } from './overdue-page';
import { overdueTexts } from './overdue.texts';

const summary: DueSummary = {
  ...{ places: 40, overdue: 12, never: 3, soon: 5, inTime: 20 },
  medianDaysOverdue: 181,
  longestDaysOverdue: 3287,
};
const view: OverdueView = {
  today: '2026-11-22',
  total: summary,
  bands: [
    { band: 'half-year', places: 6 },
    { band: 'one-year', places: 4 },
    { band: 'two-years', places: 0 },
    { band: 'four-years', places: 1 },
    { band: 'longer', places: 1 },
  ],
  byRegion: [
    { region: 'KZ-71', ...summary },
    { region: 'KZ-75', ...summary, overdue: 0, never: 0, longestDaysOverdue: null },
  ],
  byType: [{ type: 'orphanage', ...summary }],
  byRegionAndType: [{ region: 'KZ-71', type: 'orphanage', ...summary }],
};
const forecast: DueForecast = {
  ...{ today: '2026-11-22', places: 40, never: 3, overdue: 12, visitsAYear: 10 },
  months: [
    { month: '2026-11', fallingDue: 1, owed: 16 },
    { month: '2026-12', fallingDue: 2, owed: 18 },
    { month: '2027-01', fallingDue: 0, owed: 18 },
  ],
};

describe('The overdue page', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const cellsOf = (table: Element | null | undefined) =>
    [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(textOf));
  const linksIn = (selector: string) =>
    [...page().querySelectorAll(`${selector} a`)].map((link) => link.getAttribute('href'));

  beforeEach(() => {
    // jsdom has no canvas, with which the library measures texts; without one it reckons.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'office/overdue', component: OverduePage }])],
    });
    server = TestBed.inject(HttpTestingController);
  });

  async function show(query = '', answers: Partial<{ view: OverdueView; places: OverduePlace[] }> = {}) {
    await speak('ru', overdueTexts);
    harness = await RouterTestingHarness.create(`/office/overdue${query && `?${query}`}`);
    server.expectOne(`/api/v1/overdue${query && `?${query}`}`).flush(answers.view ?? view);
    server.expectOne(`/api/v1/overdue/forecast${query && `?${query}`}`).flush(forecast);
    server
      .expectOne(`/api/v1/overdue/places?${query && `${query}&`}limit=10`)
      .flush({ items: answers.places ?? [overduePlaceOf()], nextCursor: 'next' });
    await harness.fixture.whenStable();
  }

  it('leads from each figure to the places behind it', async () => {
    await show();
    expect(linksIn('.figures')).toEqual([
      '/office/overdue/places?state=overdue',
      '/office/overdue/places?state=never',
      '/office/overdue/places?state=soon',
      '/office/places',
    ]);
    expect([...page().querySelectorAll('.figures dd')].map(textOf)).toEqual(['12', '3', '5', '40']);
    expect(linksIn('.bands')[4]).toBe('/office/overdue/places?late=longer');
    expect(textOf(page())).toMatch(/ждёт сверх срока 181 день и дольше\. Самая долгая просрочка — 3.287 дней/);
  });

  it('shows the regions as a picture with its table, in which a zero leads nowhere', async () => {
    await show();
    const tiles = [...page().querySelectorAll('app-region-tiles li')].map(textOf);
    expect(tiles).toContain('Астана просрочено 12, ни разу 3');
    expect(tiles).toContain('Абай –');
    const [regions, types] = [...page().querySelectorAll('app-due-breakdown table')];
    expect(cellsOf(regions)[1]?.slice(0, 5)).toEqual(['город Алматы', '0', '0', '5', '40']);
    expect(cellsOf(types)[0]?.slice(0, 3)).toEqual(['Детский дом', '12', '3']);
    expect(linksIn('app-due-breakdown').slice(0, 4)).toEqual([
      '/office/overdue/places?region=KZ-71&state=overdue',
      '/office/overdue/places?region=KZ-71&state=never',
      '/office/overdue/places?region=KZ-71&state=soon',
      '/office/places?region=KZ-71',
    ]);
    expect(linksIn('app-due-breakdown').filter((link) => link?.includes('KZ-75'))).toHaveLength(2);
  });

  it('keeps what it is narrowed to in the address and in every link', async () => {
    await show('type=orphanage');
    expect(linksIn('.figures')[0]).toBe('/office/overdue/places?type=orphanage&state=overdue');
    expect(linksIn('app-due-breakdown')[0]).toBe('/office/overdue/places?region=KZ-71&type=orphanage&state=overdue');
    const region = page().querySelector<HTMLSelectElement>('#filter-region');
    if (region) region.value = 'KZ-71';
    region?.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Router).url).toBe('/office/overdue?type=orphanage&region=KZ-71');
  });

  it('says of the longest overdue how their day was counted, and leads to all of them', async () => {
    await show();
    const row = page().querySelector('app-overdue-table tbody tr');
    expect(textOf(row)).toContain('просрочено на 52 дня');
    expect(textOf(row?.querySelector('ol'))).toContain('01.10.2022');
    expect(linksIn('.more')).toEqual(['/office/overdue/places']);
  });

  it('forecasts four years in a picture, whose figures stand in tables by year and by month', async () => {
    await show();
    const image = await until(
      () => page().querySelector('img'),
      () => harness.fixture.detectChanges(),
    );
    const svg = decodeURIComponent(image.getAttribute('src')?.split(',')[1] ?? '');
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    expect(svg).toContain('Ждут посещения к концу');
    const [years, months] = [...page().querySelectorAll('app-forecast-table table')];
    expect(cellsOf(years)).toEqual([
      ['2026', '3', '18'],
      ['2027', '0', '18'],
    ]);
    expect(cellsOf(months)[0]).toEqual(['11.2026', '1', '16']);
    expect(textOf(page())).toContain('периодических посещений в год: 10');
  });

  it('says what to do where there is no place, and that none is overdue where none is', async () => {
    const none = { ...summary, ...{ places: 0, overdue: 0, never: 0, longestDaysOverdue: null } };
    await show('', { view: { ...view, total: none, byRegion: [], byType: [] }, places: [] });
    expect(textOf(page().querySelector('app-empty-state'))).toContain('Внесите организации или загрузите файл');
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'office/overdue', component: OverduePage }])],
    });
    server = TestBed.inject(HttpTestingController);
    const punctual = { ...summary, overdue: 0, medianDaysOverdue: null, longestDaysOverdue: null };
    await show('', { view: { ...view, total: punctual }, places: [] });
    expect(textOf(page())).toContain('Просроченных организаций нет.');
  });

  it.each(locales)('has nothing that keeps anybody out, in %s', async (locale) => {
    await show();
    await speak(locale, overdueTexts);
    await harness.fixture.whenStable();
    expect(await axeFindings(page())).toEqual([]);
    expect(textOf(page())).not.toMatch(/overdue\.\w/);
  });
});
