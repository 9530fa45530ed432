import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { frozenReport } from '../../test/visit-report';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { VisitReportList } from './visit-report-list';
import { visitReportsTexts } from './visit-reports.texts';

describe('The list of visit reports', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'reports', component: VisitReportList }])],
    });
    await speak('ru', visitReportsTexts);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/reports?status=frozen&year=2026');
  });

  async function answer(items: readonly object[]): Promise<void> {
    server.expectOne('/api/v1/visit-reports?status=frozen&year=2026').flush({ items, nextCursor: null });
    await harness.fixture.whenStable();
  }

  it('asks for what the address says and shows how many have signed', async () => {
    await answer([{ ...frozenReport, signers: 2 }]);
    const row = textOf(harness.routeNativeElement?.querySelector('tbody tr'));
    for (const words of [
      '2026-0007',
      'СИЗО',
      'Периодическое превентивное посещение',
      '02.03.2026',
      'На подписи',
      '0 из 2',
    ]) {
      expect(row).toContain(words);
    }
    const choices = [...(harness.routeNativeElement?.querySelectorAll('select') ?? [])].map(({ value }) => value);
    expect(choices).toEqual(['frozen', '2026']);
  });

  it('puts a filter into the address', async () => {
    await answer([]);
    expect(textOf(harness.routeNativeElement)).toContain('Отчётов по этому отбору нет.');
    const select = harness.routeNativeElement?.querySelector('select');
    if (!select) throw new Error('no filter');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Router).url).toBe('/reports?year=2026');
  });
});
