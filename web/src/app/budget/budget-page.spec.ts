import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { BudgetOverview, BudgetRow, FundFigures, SpendingView } from '@shared/budget/budget.contract';
import { locales } from '@shared/locale';
import { axeFindings } from '../../test/axe';
import { openableDialogs } from '../../test/dialogs';
import { may } from '../../test/plan';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { plansTexts } from '../plans/plans.texts';
import { Session } from '../session/session';
import { BudgetList } from './budget-list';
import { BudgetPage } from './budget-page';
import { budgetTexts } from './budget.texts';

const fundOf = (change: Partial<FundFigures> = {}): FundFigures => ({
  fund: 'plan',
  allottedTiyn: 900_000,
  plannedTiyn: 500_000,
  committedTiyn: 200_000,
  spentTiyn: 100_000,
  remainingTiyn: 600_000,
  overTiyn: 0,
  ...change,
});
const reserve = fundOf({
  fund: 'reserve',
  allottedTiyn: 100_000,
  plannedTiyn: 0,
  spentTiyn: 150_000,
  overTiyn: 50_000,
});
const overview: BudgetOverview = {
  year: 2026,
  amountTiyn: 1_000_000,
  reserveTiyn: 100_000,
  funds: [fundOf(), { ...reserve, remainingTiyn: -250_000 }],
  parts: [{ source: 'republican_budget', sourceText: null, amountTiyn: 1_000_000, basis: 'Закон о бюджете' }],
  planId: 'p1',
  actions: may('record-spending'),
};
const name = { kk: 'СИЗО (kk)', ru: 'СИЗО', en: 'SIZO' };
const spending: SpendingView = {
  spentOn: '2026-03-02',
  note: 'Топливо',
  reversesId: null,
  reversedById: null,
  actions: may('reverse'),
};
const rowOf = (change: Partial<BudgetRow> = {}): BudgetRow => ({
  id: 's1',
  subject: 'planned_visit',
  fund: 'plan',
  place: { id: 'pl1', name },
  trips: null,
  month: 3,
  amountTiyn: 100_000,
  spending: null,
  ...change,
});

describe('The budget of a year', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const draw = () => harness.detectChanges();
  const button = (label: string) =>
    [...page().querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);

  beforeAll(openableDialogs);
  beforeEach(() => {
    // The chart measures its texts on a canvas where there is one.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  });

  async function show(address: string, locale: 'kk' | 'ru' | 'en' = 'ru', mayManage = true): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...webProviders(),
        provideRouter(
          [
            { path: 'office/budget', component: BudgetList },
            { path: 'office/budget/:year', component: BudgetPage },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    await speak(locale, budgetTexts, plansTexts);
    jest.spyOn(TestBed.inject(Session), 'can').mockReturnValue(mayManage);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create(address);
  }

  async function showYear(query = '', locale: 'kk' | 'ru' | 'en' = 'ru'): Promise<void> {
    await show(`/office/budget/2026${query}`, locale);
    server.expectOne('/api/v1/budget/2026').flush(overview);
    await until(() => page().querySelector('app-budget-rows'), draw);
  }

  it('has each fund in a picture and in a table whose figures lead to their rows, and says what is over', async () => {
    await showYear();
    const [plan, kept] = [...page().querySelectorAll('tbody tr')];
    expect(textOf(plan ?? null)).toMatch(/9 000,00 ₸.*5 000,00 ₸.*2 000,00 ₸.*1 000,00 ₸.*6 000,00 ₸/);
    expect(textOf(kept ?? null)).toContain('сверх средств');
    expect(textOf(page().querySelector('.refused'))).toContain('Из резерва израсходовано на 500,00 ₸ больше');
    expect(page().querySelector('img')?.src).toMatch(/^data:image\/svg/);
    expect(page().querySelector('img')?.alt).not.toBe('');
    expect(page().querySelector('a[href="/office/budget/2026?kind=committed&fund=reserve#rows"]')).not.toBeNull();
    expect(page().querySelector('a[href="/office/budget/2026?kind=planned&fund=reserve#rows"]')).toBeNull();
    expect(textOf(page())).toContain('Республиканский бюджет: 10 000,00 ₸, Закон о бюджете');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('asks for no row before a figure is chosen, as reading rows leaves a trace', async () => {
    await showYear();
    server.expectNone(({ url }) => url.endsWith('/rows'));
    const kind = page().querySelector<HTMLSelectElement>('#filter-kind');
    if (kind) kind.value = 'planned';
    kind?.dispatchEvent(new Event('change'));
    await until(() => TestBed.inject(Router).url === '/office/budget/2026?kind=planned', draw);
    const trips = { area: { kk: 'Зона', ru: 'Зона', en: 'Zone' }, count: 2 };
    const items = [rowOf(), rowOf({ id: 't', subject: 'trips', place: null, trips })];
    server.expectOne('/api/v1/budget/2026/rows?kind=planned').flush({ items, nextCursor: null });
    await harness.fixture.whenStable();
    const rows = [...page().querySelectorAll('app-page-table tbody tr')].map(textOf);
    expect(rows[0]).toMatch(/СИЗО.*плановое посещение.*март.*1 000,00 ₸/);
    expect(rows[1]).toContain('Выезды: Зона, 2');
    expect(page().querySelector('a[href^="/office/budget/2026/spendings/new?q="]')).not.toBeNull();
    expect(await axeFindings(page())).toEqual([]);
  });

  it('reverses an entry after saying what will happen, with a reason, and counts anew', async () => {
    await showYear('?kind=spent');
    const address = '/api/v1/budget/2026/rows?kind=spent';
    const reversed = rowOf({ id: 's2', spending: { ...spending, reversedById: 's3', actions: [] } });
    server.expectOne(address).flush({ items: [rowOf({ spending }), reversed], nextCursor: null });
    await harness.fixture.whenStable();
    expect(textOf(page())).toContain('Сторнировано');
    expect(page().querySelectorAll('app-page-table button')).toHaveLength(1);
    button('Сторнировать')?.click();
    draw();
    const dialog = page().querySelector<HTMLDialogElement>('dialog[open]');
    expect(textOf(dialog)).toContain('Против записи на 1 000,00 ₸ от 02.03.2026');
    expect(await axeFindings(page())).toEqual([]);
    button('Сторнировать запись')?.click();
    draw();
    server.expectNone('/api/v1/spendings/s1/reversal');
    expect(page().querySelector('#problem-reason')).not.toBeNull();
    const reason = page().querySelector<HTMLTextAreaElement>('#field-reason');
    if (reason) reason.value = 'Внесено дважды';
    reason?.dispatchEvent(new Event('input'));
    button('Сторнировать запись')?.click();
    const sent = server.expectOne('/api/v1/spendings/s1/reversal');
    expect(sent.request.body).toEqual({ reason: 'Внесено дважды' });
    sent.flush({ id: 's3' });
    await until(() => !dialog?.open, draw);
    server.expectOne('/api/v1/budget/2026').flush(overview);
    server.expectOne(address).flush({ items: [], nextCursor: null });
  });

  it('leads to the allotment where the year has none', async () => {
    await show('/office/budget/2031');
    const refusal = { code: 'RECORD.NOT_FOUND', title: 'Нет.', status: 404, correlationId: 'c' };
    server.expectOne('/api/v1/budget/2031').flush(refusal, { status: 404, statusText: 'Not Found' });
    await harness.fixture.whenStable();
    expect(page().querySelector('a[href="/office/allotments/2031"]')).not.toBeNull();
    expect(await axeFindings(page())).toEqual([]);
  });

  it('stands in the list of years, which leads to the allotments while there is none', async () => {
    await show('/office/budget');
    server.expectOne('/api/v1/budget').flush([overview]);
    await harness.fixture.whenStable();
    expect(textOf(page().querySelector('tbody tr'))).toMatch(
      /2026.*10 000,00 ₸.*4 000,00 ₸.*2 500,00 ₸.*3 500,00 ₸.*сверх/,
    );
    expect(page().querySelector('a[href="/office/budget/2026"]')).not.toBeNull();
    expect(await axeFindings(page())).toEqual([]);
  });

  it('says in an empty list who records the money', async () => {
    await show('/office/budget', 'en', false);
    server.expectOne('/api/v1/budget').flush([]);
    await harness.fixture.whenStable();
    expect(textOf(page())).toContain('The office records it.');
    expect(page().querySelector('a[href="/office/allotments"]')).not.toBeNull();
  });

  it.each(locales)('has its words in %s', async (locale) => {
    await showYear('?kind=spent', locale);
    server
      .expectOne('/api/v1/budget/2026/rows?kind=spent')
      .flush({ items: [rowOf({ spending, subject: 'visit', fund: 'reserve' })], nextCursor: null });
    await harness.fixture.whenStable();
    expect(textOf(page())).not.toMatch(/budget\.|plans\./);
  });
});
