import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { locales, type Locale } from '@shared/locale';
import type { IndicatorCell, VoluntaryIndicators } from '@shared/voluntary-data/voluntary-data.contract';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { voluntaryDataTexts } from './voluntary-data.texts';
import { VoluntaryIndicatorsPage } from './voluntary-indicators';

const cells: IndicatorCell[] = [
  { question: 'sex', answer: 'female', people: 7, expected: 1.2, observed: 1.4 },
  { question: 'sex', answer: 'male', people: 6, expected: 1.2, observed: 1 },
  { question: 'disability', answer: 'yes', people: null, expected: null, observed: null },
  { question: 'disability', answer: 'no', people: null, expected: null, observed: null },
];

describe('The indicators of a year of draws', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;

  async function show(change: Partial<VoluntaryIndicators>, locale: Locale = 'ru'): Promise<void> {
    const routes = [{ path: 'office/groups/indicators', component: VoluntaryIndicatorsPage }];
    TestBed.configureTestingModule({ providers: [...webProviders(), provideRouter(routes)] });
    await speak(locale, voluntaryDataTexts);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/groups/indicators?year=2025');
    const call = server.expectOne('/api/v1/voluntary-data/indicators?year=2025');
    call.flush({ year: 2025, countedOn: '2026-01-12', cells, ...change });
    await harness.fixture.whenStable();
  }

  it.each(locales)('are read in %s row by row, and say where a figure is withheld', async (locale) => {
    await show({}, locale);
    expect(textOf(page())).not.toMatch(/voluntaryData\./);
    const rows = [...page().querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf).join(' '));
    const comma = locale === 'en' ? '.' : ',';
    expect(rows).toContain({ kk: 'Әйел 7', ru: 'Женский 7', en: 'Female 7' }[locale] + ` 1${comma}2 1${comma}4`);
    const withheld = rows.filter((row) => /Not shown|Не показано|Көрсетілмейді/.test(row));
    expect(withheld).toHaveLength(2);
    expect(withheld.join()).not.toMatch(/\d/);
  });

  it('say so where too few have answered', async () => {
    await show({ countedOn: null, cells: cells.map((cell) => ({ ...cell, people: null })) });
    expect(page().querySelector('table')).toBeNull();
    expect(textOf(page().querySelector('app-empty-state'))).toBe('Ответивших слишком мало, чтобы что-либо показать.');
  });

  it('offer years that are over, and nothing else to choose by', async () => {
    await show({});
    const controls = [...page().querySelectorAll<HTMLSelectElement>('select, input')];
    expect(controls.map(({ id }) => id)).toEqual(['filter-year']);
    const [newest] = controls[0]?.options ?? [];
    expect(Number(newest?.value)).toBeLessThan(new Date().getFullYear() + 1);
    const [years] = controls;
    if (years) years.value = String(Number(newest?.value) - 1);
    years?.dispatchEvent(new Event('change'));
    await until(
      () => TestBed.inject(Router).url !== '/office/groups/indicators?year=2025',
      () => harness.detectChanges(),
    );
    expect(TestBed.inject(Router).url).toBe(`/office/groups/indicators?year=${Number(newest?.value) - 1}`);
  });
});
