import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { locales } from '@shared/locale';
import type { PlanView } from '@shared/plans/plan.contract';
import type { ChangePrice } from '@shared/plans/pricing.contract';
import { axeFindings } from '../../test/axe';
import { openableDialogs } from '../../test/dialogs';
import { may, planOf, planSummaryOf, visitOf } from '../../test/plan';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { placesTexts } from '../places/places.texts';
import { Session } from '../session/session';
import { PlanPage } from './plan-page';
import { plansTexts } from './plans.texts';

const price: ChangePrice = {
  placeId: 'pl1',
  fromMonth: 3,
  toMonth: 5,
  difference: { visitsTiyn: 0, tripsTiyn: -1_500_000, totalTiyn: -1_500_000 },
  totalTiyn: 11_500_000,
  remainingTiyn: 8_500_000,
  lateness: { before: 1, after: 3, weight: 4, weightedBefore: 4, weightedAfter: 12 },
  regionDays: { planned: 4, allowed: 10 },
  broken: [],
};

describe('The page of a plan', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const button = (label: string, within: ParentNode = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);
  const draw = () => harness.detectChanges();

  async function show(plan: PlanView, query = '', locale: 'kk' | 'ru' | 'en' = 'ru', may = (_: string) => false) {
    openableDialogs();
    TestBed.configureTestingModule({
      providers: [
        ...webProviders(),
        provideRouter([{ path: 'office/plans/:id', component: PlanPage }], withComponentInputBinding()),
      ],
    });
    await speak(locale, plansTexts, placesTexts);
    jest.spyOn(TestBed.inject(Session), 'can').mockImplementation(may);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/plans/p1' + query);
    server.expectOne('/api/v1/plans/p1').flush(plan);
    await until(() => page().querySelector('h1'), draw);
  }

  function choose(selector: string, value: string): void {
    const control = page().querySelector<HTMLSelectElement>(selector);
    if (!control) throw new Error(`no ${selector}`);
    control.value = value;
    control.dispatchEvent(new Event('change'));
    draw();
  }

  async function priced(answer: ChangePrice): Promise<void> {
    page().querySelector<HTMLButtonElement>('app-page-table tbody button')?.click();
    await harness.fixture.whenStable();
    choose('#field-month', '5');
    const asked = server.expectOne('/api/v1/plans/p1/pricing');
    expect([asked.request.method, asked.request.body]).toEqual(['POST', { placeId: 'pl1', month: 5 }]);
    asked.flush(answer);
    await harness.fixture.whenStable();
  }

  it('shows what the plan costs against its money, and says on which provision it is refused when over', async () => {
    await show(planOf({ tripsTiyn: 15_000_000, totalTiyn: 25_000_000, remainingTiyn: -5_000_000 }));
    const bar = page().querySelector('app-money-bar');
    expect(textOf(bar)).toContain('План превышает выделенные средства на 50 000,00 ₸');
    expect(bar?.querySelector('app-provision-chip')?.textContent).toContain('11-7(2)');
    expect(bar?.querySelector('rect.trips')?.getAttribute('width')).toBe('60');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('prices another month before anything is changed, then makes the change', async () => {
    await show(planOf());
    await priced(price);
    const shown = textOf(page().querySelector('app-visit-price'));
    expect(shown).toContain('-15 000,00 ₸');
    expect(shown).toContain('3 вместо 1');
    expect(shown).toContain('+8');
    expect(await axeFindings(page())).toEqual([]);
    button('Внести изменение')?.click();
    const sent = server.expectOne('/api/v1/plans/p1/visits/v1');
    expect([sent.request.method, sent.request.body]).toEqual(['PATCH', { month: 5 }]);
    expect(sent.request.headers.get('If-Match')).toBe('"4"');
    sent.flush(planOf({ version: 5 }));
    await until(() => textOf(page()).includes('Посещение изменено.'), draw);
    expect(page().querySelector('app-visit-change')).toBeNull();
  });

  it('lets no change be made that the price says is refused', async () => {
    await show(planOf());
    const broken = [{ code: 'PLAN.OVER_ALLOTMENT', message: 'Денег не хватит.', provision: '11-7(2)', forbids: true }];
    await priced({ ...price, broken: broken as ChangePrice['broken'] });
    expect(textOf(page().querySelector('app-visit-price'))).toContain('Нельзя: Денег не хватит.');
    button('Внести изменение')?.click();
    server.expectNone('/api/v1/plans/p1/visits/v1');
  });

  it('shows both where somebody else was faster, and keeps what was chosen', async () => {
    await show(planOf());
    await priced(price);
    button('Внести изменение')?.click();
    const theirs = planOf({ version: 9, visits: [visitOf({ month: 11 })] });
    const problem = {
      code: 'CONFLICT.STALE',
      title: 'Запись изменена.',
      status: 412,
      correlationId: 'c',
      current: theirs,
    };
    server.expectOne('/api/v1/plans/p1/visits/v1').flush(problem, { status: 412, statusText: 'Precondition Failed' });
    await until(() => textOf(page()).includes('Сейчас в нём: ноябрь'), draw);
    expect(page().querySelector<HTMLSelectElement>('#field-month')?.value).toBe('5');
    server.match('/api/v1/plans/p1/pricing').forEach((each) => each.flush(price));
    await harness.fixture.whenStable();
    button('Внести изменение')?.click();
    expect(server.expectOne('/api/v1/plans/p1/visits/v1').request.headers.get('If-Match')).toBe('"9"');
  });

  it('takes a place out after its price is known', async () => {
    await show(planOf());
    page().querySelector<HTMLButtonElement>('app-page-table tbody button')?.click();
    await harness.fixture.whenStable();
    choose('#field-month', 'out');
    const asked = server.expectOne('/api/v1/plans/p1/pricing');
    expect(asked.request.body).toEqual({ placeId: 'pl1', month: null });
    asked.flush({ ...price, toMonth: null });
    await harness.fixture.whenStable();
    [...page().querySelectorAll<HTMLButtonElement>('app-visit-change button')]
      .find((each) => textOf(each) === 'Убрать из плана')
      ?.click();
    expect(server.expectOne('/api/v1/plans/p1/visits/v1').request.method).toBe('DELETE');
  });

  it('narrows the visits by month and region in the address', async () => {
    await show(planOf(), '?month=5');
    const rows = [...page().querySelectorAll('app-page-table tbody tr')].map(textOf);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('Приют');
  });

  it('offers nothing that the plan does not allow', async () => {
    await show(planOf({ status: 'approved', actions: [] }));
    expect(page().querySelector('app-page-table tbody button')).toBeNull();
    expect(button('Добавить организацию')).toBeUndefined();
    expect(page().querySelector('app-actions-bar button')).toBeNull();
  });

  it('approves with an adopted decision on this very plan, after saying what follows', async () => {
    await show(planOf());
    button('Утвердить решением Совета')?.click();
    draw();
    const asked = server.expectOne('/api/v1/council/decisions?subjectType=visit_plan&subjectId=p1&outcome=adopted');
    const decision = { id: 'd1', number: '2026-3/1', decidedOn: '2026-11-25', title: 'О плане' };
    asked.flush({ items: [decision], nextCursor: null });
    await harness.fixture.whenStable();
    const dialog = page().querySelector('dialog[open]');
    expect(textOf(dialog)).toContain('После утверждения план не меняется.');
    choose('dialog[open] select', 'd1');
    button('Утвердить решением Совета', dialog ?? page())?.click();
    const sent = server.expectOne('/api/v1/plans/p1/approval');
    expect(sent.request.body).toEqual({ decisionId: 'd1' });
    sent.flush(planOf({ status: 'approved', approvedOn: '2026-11-25', decisionId: 'd1', actions: [] }));
    await until(() => textOf(page()).includes('План утверждён.'), draw);
    expect(page().querySelector('a[href="/office/council/decisions/d1"]')).not.toBeNull();
  });

  it('leads to the agenda of a coming session with the plan already named', async () => {
    await show(planOf(), '', 'ru', (permission) => permission === 'council.manage');
    const sessions = [
      { id: 's1', number: 4, heldOn: '2026-12-10', status: 'planned' },
      { id: 's0', number: 3, heldOn: '2026-10-10', status: 'closed' },
    ];
    server.expectOne('/api/v1/council/sessions?limit=200').flush({ items: sessions, nextCursor: null });
    await harness.fixture.whenStable();
    const links = [...page().querySelectorAll<HTMLAnchorElement>('app-plan-acts a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['/office/council/sessions/s1/agenda/new?subjectType=visit_plan&subjectId=p1']);
  });

  it('tells what each trip reaches', async () => {
    await show(planOf({ visits: [visitOf(), visitOf({ id: 'v3', month: 3, tripArea: null })] }), '?tab=trips');
    const text = textOf(page().querySelector('app-plan-trips'));
    expect(text).toContain('Поездок: 2 по 15 000,00 ₸, всего 30 000,00 ₸');
    expect(text).toContain('Отдельные поездки');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('sets the plan beside the one in force', async () => {
    await show(planOf(), '?tab=differences');
    server.expectOne('/api/v1/plans/p1/differences').flush({
      ...{ plan: planSummaryOf(), other: planSummaryOf({ id: 'p0', edition: 1, status: 'approved' }) },
      ...{ added: [visitOf()], removed: [], repriced: [], unchanged: 7 },
      moved: [{ before: visitOf({ month: 2 }), after: visitOf({ month: 9 }) }],
      difference: { visitsTiyn: 0, tripsTiyn: 100, totalTiyn: 100 },
    });
    await harness.fixture.whenStable();
    const text = textOf(page().querySelector('app-plan-differences'));
    expect(text).toContain('Добавлено: 1');
    expect(text).toMatch(/февраль → сентябрь/);
    expect(text).toContain('+1,00 ₸');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('warns of months that the past tells', async () => {
    await show(planOf(), '?tab=surprise');
    server.expectOne('/api/v1/plans/p1/surprise').flush({
      ...{ planId: 'p1', score: 0.4, unjudged: 3 },
      places: [
        {
          ...{ place: visitOf().place, month: 3, pastVisits: 4, score: 0.2 },
          reasons: [{ guess: 'same-month', reliability: 0.75, tellsTheMonth: true }],
        },
      ],
    });
    await harness.fixture.whenStable();
    const text = textOf(page().querySelector('app-plan-surprise'));
    expect(text).toContain('Неожиданность плана: 40 %');
    expect(text).toContain('называет этот месяц');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('prints only what the Council has decided', async () => {
    await show(planOf(), '?tab=documents');
    expect(page().querySelector('app-plan-documents a')).toBeNull();
    expect(textOf(page())).toContain('Документы появятся после утверждения плана');
  });

  it('gives no calendar of a plan that was replaced', async () => {
    await show(planOf({ status: 'superseded', actions: [] }), '?tab=documents');
    const links = [...page().querySelectorAll('app-plan-documents a')].map((link) => link.getAttribute('href'));
    expect(links).toHaveLength(3);
    expect(links.join()).not.toContain('calendar');
  });

  it.each(locales)('has its words in %s', async (locale) => {
    await show(planOf({ status: 'approved', actions: may('schedule-visit') }), '?tab=documents', locale);
    expect(textOf(page())).not.toContain('plans.');
    expect(page().querySelector('a[href="/api/v1/plans/p1/calendar"]')).not.toBeNull();
    expect(page().querySelector('a[href="/api/v1/plans/p1/document?language=kk"]')).not.toBeNull();
  });
});
