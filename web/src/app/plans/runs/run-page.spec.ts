import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { locales } from '@shared/locale';
import type { PlanRunView } from '@shared/plans/plan-run.contract';
import { axeFindings } from '../../../test/axe';
import { openableDialogs } from '../../../test/dialogs';
import { may, runOf, runVisitOf } from '../../../test/plan';
import { until } from '../../../test/until';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { plansTexts } from '../plans.texts';
import { RunPage } from './run-page';

const finished = (change: Partial<PlanRunView> = {}) =>
  runOf({ status: 'finished', endedAt: '2026-11-28T05:01:00Z', actions: may('ask-what-if', 'adopt'), ...change });

describe('The page of a run', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const draw = () => harness.detectChanges();
  const press = (label: string, within: ParentNode | null = page()) =>
    [...(within?.querySelectorAll<HTMLButtonElement>('button') ?? [])].find((each) => textOf(each) === label)?.click();

  async function show(run: PlanRunView, query = '', locale: 'kk' | 'ru' | 'en' = 'ru'): Promise<void> {
    openableDialogs();
    // jsdom has no canvas, with which the library measures texts; without one it reckons.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    TestBed.configureTestingModule({
      providers: [
        ...webProviders(),
        provideRouter([{ path: 'office/plan-runs/:id', component: RunPage }], withComponentInputBinding()),
      ],
    });
    await speak(locale, plansTexts);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/plan-runs/r1' + query);
    server.expectOne('/api/v1/plan-runs/r1').flush(run);
    await until(() => page().querySelector('h1'), draw);
  }

  it('says in plain words how far the plan is from the best, and asks again while the run works', async () => {
    await show(runOf());
    const words = textOf(page().querySelector('app-run-outcome'));
    expect(words).toContain('четырёхлетний срок будет нарушен: 40');
    expect(words).toContain('ни один план не даст меньше 990 взвешенных месяцев');
    expect(words).toContain('не больше чем на 0,99 %');
    expect(words).toContain('Организаций без стоимости: 5');
    expect(words).not.toContain('вне зон поездок');
    const next = await until(() => server.match('/api/v1/plan-runs/r1')[0], draw);
    next.flush(finished({ outcome: { ...runOf().outcome!, gap: 0, objective: 990 } }));
    await until(() => textOf(page()).includes('Лучше этого плана нет: доказано.'), draw);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(server.match('/api/v1/plan-runs/r1')).toEqual([]);
  });

  it('keeps the last answer on the screen while the network is away, and asks again', async () => {
    await show(runOf());
    const lost = await until(() => server.match('/api/v1/plan-runs/r1')[0], draw);
    lost.error(new ProgressEvent('error'));
    const next = await until(() => server.match('/api/v1/plan-runs/r1')[0], draw);
    expect(page().querySelector('app-run-outcome')).not.toBeNull();
    next.flush(finished());
  });

  it('draws objective and bound over time, with the same figures in a table', async () => {
    await show(runOf());
    const svg = decodeURIComponent(page().querySelector('img')?.getAttribute('src')?.split(',')[1] ?? '');
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull();
    expect(svg).toContain('Доказанный предел');
    const rows = [...page().querySelectorAll('app-run-progress tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows).toEqual([
      ['0,5', '1 400', '700', '50 %', '60', '80 000 000,00 ₸'],
      ['1,5', '1 000', '990', '0,99 %', '40', '90 000 000,00 ₸'],
    ]);
    expect(await axeFindings(page())).toEqual([]);
  });

  it('stops and keeps the best plan', async () => {
    await show(runOf());
    press('Остановить и сохранить лучший план');
    server.expectOne('/api/v1/plan-runs/r1/stop').flush(runOf({ status: 'stopped', actions: [] }));
    await until(() => textOf(page()).includes('Остановлен, лучший план сохранён'), draw);
    expect(page().querySelector('nav.tabs')).not.toBeNull();
  });

  it('tells what each year takes of its money', async () => {
    await show(finished());
    const rows = [...page().querySelectorAll('app-run-money tbody tr')].map(textOf);
    expect(rows[1]).toContain('предположено');
    expect(rows[0]).not.toContain('предположено');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('tells what must slip and why, with the weight term by term', async () => {
    await show(finished(), '?tab=slipping&region=KZ-71');
    server.expectOne('/api/v1/plan-runs/r1/slipping?region=KZ-71').flush({
      items: [runVisitOf(), runVisitOf({ month: null, place: { ...runVisitOf().place, id: 'pl9' } })],
      nextCursor: null,
    });
    await harness.fixture.whenStable();
    const rows = [...page().querySelectorAll('app-page-table tbody > tr')].map(textOf);
    expect(rows[0]).toContain('май 2027');
    expect(rows[0]).toContain('Недавние сообщения и жалобы (3): +3');
    expect(rows[0]).toContain('Происшествия: платформа об этом пока ничего не знает');
    expect(rows[0]).toContain('дни посещений региона заняты: 4 из 5');
    expect(rows[1]).toContain('Не посещается');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('narrows all visits in the address', async () => {
    await show(finished(), '?tab=visits&year=2028&state=late');
    server.expectOne('/api/v1/plan-runs/r1/visits?year=2028&state=late').flush({ items: [], nextCursor: null });
    await harness.fixture.whenStable();
    expect(textOf(page())).toContain('Снимите одно из условий');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('asks what more money would do, and sets the answers beside the run', async () => {
    const child = { ...finished({ id: 'r2', parentId: 'r1', kind: 'what_if' }) };
    const overrides = { ...child.overrides, moneyPercent: 120 };
    await show(
      finished({
        whatIfs: [{ ...child, overrides }],
        zeroLateness: { runId: 'r3', moneyTiyn: 9_900, extraTiyn: 100, objective: 7, late: 2 },
      }),
      '?tab=whatIfs',
    );
    const text = textOf(page().querySelector('app-run-what-ifs'));
    expect(text).toContain('средства 120 %');
    expect(text).toContain('нужно ещё 1,00 ₸');
    expect(text).toContain('И тогда опоздают: 2');
    expect(await axeFindings(page())).toEqual([]);
    const money = page().querySelector<HTMLInputElement>('#field-moneyPercent');
    if (money) money.value = '150';
    money?.dispatchEvent(new Event('input'));
    press('Посчитать');
    const sent = server.expectOne('/api/v1/plan-runs/r1/what-ifs');
    expect(sent.request.body).toEqual({ kind: 'what_if', moneyPercent: 150 });
    sent.flush(child);
    const again = await until(() => server.match('/api/v1/plan-runs/r1')[0], draw);
    again.flush(finished());
  });

  it('compares two runs', async () => {
    await show(finished(), '?tab=comparison&with=r2');
    server.expectOne('/api/v1/plan-runs?limit=50').flush({ items: [finished({ id: 'r2' })], nextCursor: null });
    server.expectOne('/api/v1/plan-runs/r1/comparison?with=r2').flush({
      ...{ run: finished(), other: finished({ id: 'r2' }), counts: { moved: 1, dropped: 0, added: 0, same: 299 } },
      ...{ objectiveDifference: -20, lateDifference: 3, moneyDifferenceTiyn: 100, nextCursor: null },
      items: [{ place: runVisitOf().place, change: 'moved', here: '2027-05', there: '2028-01' }],
    });
    await harness.fixture.whenStable();
    const text = textOf(page().querySelector('app-run-comparison'));
    expect(text).toContain('-20');
    expect(text).toContain('+3');
    expect(textOf(page().querySelector('app-page-table tbody'))).toMatch(/Перенесено.*май 2027.*январь 2028/);
    expect(await axeFindings(page())).toEqual([]);
  });

  it('adopts a year that has money, and says why another cannot be', async () => {
    await show(finished(), '?tab=adoption');
    expect(textOf(page().querySelector('app-run-adoption'))).toContain('На этот год средства не выделены');
    press('Принять 2027 год в проект');
    draw();
    press('Принять 2027 год в проект', page().querySelector('dialog[open]'));
    const sent = server.expectOne('/api/v1/plan-runs/r1/adoption');
    expect(sent.request.body).toEqual({ year: 2027 });
    const to = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    sent.flush({ id: 'p7' });
    await until(() => to.mock.calls.length > 0, draw);
    expect(to).toHaveBeenCalledWith(['/office/plans', 'p7']);
  });

  it.each(locales)('has its words in %s', async (locale) => {
    await show(
      finished({
        assumptions: { placesWithoutCost: 1, placesWithoutTripArea: 1, assumedSettings: 1, visitsTakenAsMade: 1 },
      }),
      '',
      locale,
    );
    expect(textOf(page())).not.toContain('plans.');
  });
});
