import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { locales } from '@shared/locale';
import { axeFindings } from '../../test/axe';
import { planSummaryOf } from '../../test/plan';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { PlanList } from './plan-list';
import { plansTexts } from './plans.texts';

describe('The list of plans', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;

  async function show(locale: 'kk' | 'ru' | 'en' = 'ru', mayManage = true): Promise<void> {
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'office/plans', component: PlanList }])],
    });
    await speak(locale, plansTexts);
    jest.spyOn(TestBed.inject(Session), 'can').mockReturnValue(mayManage);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/plans');
  }

  it('says which edition is in force, and which is over the money in words', async () => {
    await show();
    const items = [
      planSummaryOf({ remainingTiyn: -100 }),
      planSummaryOf({ id: 'p0', edition: 1, status: 'approved', approvedOn: '2026-11-20' }),
    ];
    server.expectOne('/api/v1/plans').flush({ items, nextCursor: null });
    await harness.fixture.whenStable();
    const rows = [...page().querySelectorAll('tbody tr')].map(textOf);
    expect(rows[0]).toContain('сверх средств');
    expect(rows[1]).toContain('Действует, 20.11.2026');
    expect(rows[1]).not.toContain('сверх средств');
    expect(page().querySelector('a[href="/office/plans/p0"]')).not.toBeNull();
    expect(await axeFindings(page())).toEqual([]);
  });

  it('keeps its filters in the address', async () => {
    await show();
    server.expectOne('/api/v1/plans').flush({ items: [], nextCursor: null });
    await harness.fixture.whenStable();
    const status = page().querySelector<HTMLSelectElement>('#filter-status');
    if (status) status.value = 'approved';
    status?.dispatchEvent(new Event('change'));
    await until(
      () => TestBed.inject(Router).url === '/office/plans?status=approved',
      () => harness.detectChanges(),
    );
    server.expectOne('/api/v1/plans?status=approved').flush({ items: [], nextCursor: null });
    await harness.fixture.whenStable();
    expect(textOf(page())).toContain('Снимите одно из условий');
  });

  it('tells who may not prepare a plan who does', async () => {
    await show('en', false);
    server.expectOne('/api/v1/plans').flush({ items: [], nextCursor: null });
    await harness.fixture.whenStable();
    expect(textOf(page())).toContain('The office prepares it, the Council approves it.');
    expect(page().querySelector('a[href="/office/plans/new"]')).toBeNull();
  });

  it.each(locales)('has its words in %s', async (locale) => {
    await show(locale);
    server.expectOne('/api/v1/plans').flush({ items: [planSummaryOf()], nextCursor: null });
    await harness.fixture.whenStable();
    expect(textOf(page())).not.toContain('plans.');
  });
});
