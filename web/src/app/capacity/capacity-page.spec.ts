import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { locales } from '@shared/locale';
import { overviewOf } from '../../test/capacity';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { CapacityPage } from './capacity-page';
import { capacityTexts } from './capacity.texts';

describe('The overview of capacity', () => {
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement as HTMLElement;
  const row = (region: string) =>
    [...page().querySelectorAll('app-capacity-matrix tr')].find((each) => textOf(each).startsWith(region));

  async function show(address = '/office/capacity', overview = overviewOf(), locale: 'kk' | 'ru' | 'en' = 'ru') {
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'office/capacity', component: CapacityPage }])],
    });
    await speak(locale, capacityTexts);
    harness = await RouterTestingHarness.create(address);
    TestBed.inject(HttpTestingController).expectOne('/api/v1/capacity').flush(overview);
    await harness.fixture.whenStable();
  }

  it('says a gap in words, and leads from each figure to the people behind it', async () => {
    await show();
    const cells = [...(row('город Астана')?.querySelectorAll('td') ?? [])];
    expect(cells.slice(0, 4).map(textOf)).toEqual(['2', '2', 'никого', 'только один']);
    expect(cells.map((cell) => cell.querySelector('a')?.getAttribute('href')).filter(Boolean)).toEqual([
      '/office/capacity/participants?region=KZ-71',
      '/office/capacity/participants?region=KZ-71&competence=law',
      '/office/capacity/participants?region=KZ-71&competence=psychiatry',
    ]);
    expect([cells[1]?.className, cells[2]?.className]).toEqual(['shade-4', 'shade-0']);
    expect(page().querySelector('a[href="/office/capacity/participants?training=none"]')).not.toBeNull();
  });

  it('draws the regions for the competence that the address names', async () => {
    await show('/office/capacity?competence=psychiatry');
    const tiles = [...page().querySelectorAll('app-region-tiles li')].map(textOf);
    expect(tiles).toContain('Астана только один');
    expect(tiles).toContain('Алматы никого');
    expect(page().querySelector<HTMLSelectElement>('#filter-competence')?.value).toBe('psychiatry');
  });

  it('tells whose competence ends soon, and how many came to each training', async () => {
    const training = {
      ...{ id: 't1', title: { kk: 'Т', ru: 'Т', en: 'T' }, endedOn: '2026-02-03' },
      counts: { invited: 4, attended: 3, missed: 1 },
      attendanceRate: 75,
    };
    const expiring = {
      ...{ id: 'k', participantId: 'p1', fullName: 'Асель' },
      ...{ competence: 'law' as const, validTo: '2026-04-01' },
    };
    await show('/office/capacity', overviewOf({ trainings: [training], expiring: [expiring] }));
    expect(textOf(page().querySelector('app-expiring-table tbody'))).toContain('01.04.2026');
    expect(page().querySelector('app-expiring-table a')?.getAttribute('href')).toBe(
      '/office/participants/p1/competences',
    );
    expect(textOf(page().querySelector('app-trainings-of-year'))).toContain('присутствовали 3, не явились 1: 75 %');
  });

  it.each(locales)('has its words in %s', async (locale) => {
    await show('/office/capacity', overviewOf(), locale);
    expect(textOf(page().querySelector('h1'))).toBe({ kk: 'Әлеует', ru: 'Потенциал', en: 'Capacity' }[locale]);
    expect(textOf(page())).not.toContain('capacity.');
  });
});
