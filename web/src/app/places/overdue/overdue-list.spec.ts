import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { axeFindings } from '../../../test/axe';
import { overduePlaceOf } from '../../../test/overdue';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { OverdueList } from './overdue-list';
import { overdueTexts } from './overdue.texts';

describe('The places behind a figure', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const select = (name: string) => page().querySelector<HTMLSelectElement>(`#filter-${name}`);

  async function show(query: string, items = [overduePlaceOf()]) {
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'office/overdue/places', component: OverdueList }])],
    });
    await speak('ru', overdueTexts);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create(`/office/overdue/places?${query}`);
    server.expectOne(`/api/v1/overdue/places?${query}`).flush({ items, nextCursor: null });
    await harness.fixture.whenStable();
  }

  it('are those that the address says, with the filters set accordingly', async () => {
    await show('state=overdue&late=one-year&region=KZ-71');
    expect(['state', 'late', 'region', 'type'].map((name) => select(name)?.value)).toEqual([
      'overdue',
      'one-year',
      'KZ-71',
      '',
    ]);
    expect(textOf(page().querySelector('caption'))).toBe('Просроченные, сначала самые давние');
    expect(page().querySelector('.back a')?.getAttribute('href')).toBe('/office/overdue?region=KZ-71');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('that were never visited have no day, and nothing to be late by', async () => {
    const due = { lastPeriodicVisitOn: null, dueOn: null, state: 'never' as const, daysLeft: null };
    await show('state=never', [overduePlaceOf({ due, term: null })]);
    expect(select('late')).toBeNull();
    expect(textOf(page().querySelector('tbody'))).toContain('Подлежит посещению с 01.04.2019');
  });

  it('are asked for anew when another state is chosen, without how long something is overdue', async () => {
    await show('state=overdue&late=longer');
    const state = select('state');
    if (state) state.value = 'soon';
    state?.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(TestBed.inject(Router).url).toBe('/office/overdue/places?state=soon');
    server.expectOne('/api/v1/overdue/places?state=soon').flush({ items: [], nextCursor: null });
    await harness.fixture.whenStable();
    expect(textOf(page())).toContain('у которых срок наступит в ближайшие шесть месяцев, нет');
  });
});
