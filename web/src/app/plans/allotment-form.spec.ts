import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { locales } from '@shared/locale';
import type { AllotmentView } from '@shared/plans/allotment.contract';
import { axeFindings } from '../../test/axe';
import { may } from '../../test/plan';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { AllotmentForm } from './allotment-form';
import { AllotmentList } from './allotment-list';
import { plansTexts } from './plans.texts';

const allotment = (change: Partial<AllotmentView> = {}): AllotmentView => ({
  id: '2027',
  year: 2027,
  amountTiyn: 30_000_000,
  reserveTiyn: 5_000_000,
  availableTiyn: 25_000_000,
  parts: [{ source: 'republican_budget', sourceText: null, amountTiyn: 30_000_000, basis: 'Закон о бюджете' }],
  version: 2,
  actions: may('set'),
  ...change,
});

describe('The money of the years', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const draw = () => harness.detectChanges();
  const press = (label: string) =>
    [...page().querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label)?.click();

  async function show(address: string, locale: 'kk' | 'ru' | 'en' = 'ru'): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...webProviders(),
        provideRouter(
          [
            { path: 'office/allotments', component: AllotmentList },
            { path: 'office/allotments/:year', component: AllotmentForm },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    await speak(locale, plansTexts);
    jest.spyOn(TestBed.inject(Session), 'can').mockReturnValue(true);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create(address);
  }

  function type(id: string, text: string): void {
    const control = page().querySelector<HTMLInputElement>(`[id="field-${id}"]`);
    if (!control) throw new Error(`no ${id}`);
    control.value = text;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
    draw();
  }

  it('shows each year by source with what a plan may cost, and the years whose money nobody recorded', async () => {
    await show('/office/allotments');
    server.expectOne('/api/v1/allotments').flush([allotment()]);
    await harness.fixture.whenStable();
    const section = textOf(page().querySelector('section'));
    expect(section).toContain('Доступно плану250 000,00 ₸');
    expect(section).toContain('Республиканский бюджет300 000,00 ₸Закон о бюджете');
    expect(page().querySelector('a[href="/office/allotments/2027"]')).not.toBeNull();
    expect(await axeFindings(page())).toEqual([]);
  });

  it('records a year from several sources, whose sum is the whole', async () => {
    await show('/office/allotments/2028');
    const refusal = { code: 'RECORD.NOT_FOUND', title: 'Нет.', status: 404, correlationId: 'c' };
    server.expectOne('/api/v1/allotments/2028').flush(refusal, { status: 404, statusText: 'Not Found' });
    await harness.fixture.whenStable();
    type('parts.0.amountTiyn', '1 000,50');
    type('parts.0.basis', 'Закон');
    press('Добавить источник');
    draw();
    type('parts.1.source', 'other');
    type('parts.1.sourceText', 'Фонд');
    type('parts.1.amountTiyn', '200');
    type('parts.1.basis', 'Договор');
    type('reserveTiyn', '100');
    expect(textOf(page())).toContain('1 200,50 ₸');
    expect(await axeFindings(page())).toEqual([]);
    press('Сохранить');
    const sent = server.expectOne('/api/v1/allotments/2028');
    expect(sent.request.headers.has('If-Match')).toBe(false);
    expect(sent.request.body).toEqual({
      amountTiyn: 120_050,
      reserveTiyn: 10_000,
      parts: [
        { source: 'republican_budget', amountTiyn: 100_050, basis: 'Закон' },
        { source: 'other', sourceText: 'Фонд', amountTiyn: 20_000, basis: 'Договор' },
      ],
    });
    sent.flush(allotment());
    await until(() => TestBed.inject(Router).url === '/office/allotments', draw);
  });

  it('refuses at its field what is no sum, before it is sent', async () => {
    await show('/office/allotments/2027');
    server.expectOne('/api/v1/allotments/2027').flush(allotment());
    await harness.fixture.whenStable();
    type('parts.0.amountTiyn', 'много');
    press('Сохранить');
    draw();
    server.expectNone('/api/v1/allotments/2027');
    expect(page().querySelector('[id="problem-parts.0.amountTiyn"]')).not.toBeNull();
  });

  it('shows both after somebody else’s change, and overwrites nothing unseen', async () => {
    await show('/office/allotments/2027');
    server.expectOne('/api/v1/allotments/2027').flush(allotment());
    await harness.fixture.whenStable();
    type('parts.0.amountTiyn', '400000');
    press('Сохранить');
    const theirs = allotment({ version: 7, amountTiyn: 99_000_000 });
    const first = server.expectOne('/api/v1/allotments/2027');
    expect(first.request.headers.get('If-Match')).toBe('"2"');
    const problem = { code: 'CONFLICT.STALE', title: 'Изменено.', status: 412, correlationId: 'c', current: theirs };
    first.flush(problem, { status: 412, statusText: 'Precondition Failed' });
    await until(() => page().querySelector('.conflict'), draw);
    expect(textOf(page().querySelector('.conflict'))).toMatch(/400 000,00 ₸.*990 000,00 ₸/);
    press('Сохранить');
    server.expectNone('/api/v1/allotments/2027');
    press('Оставить моё и сохранить после проверки');
    draw();
    press('Сохранить');
    const second = server.expectOne('/api/v1/allotments/2027');
    expect(second.request.headers.get('If-Match')).toBe('"7"');
    expect((second.request.body as { amountTiyn: number }).amountTiyn).toBe(40_000_000);
  });

  it.each(locales)('has its words in %s', async (locale) => {
    await show('/office/allotments', locale);
    server.expectOne('/api/v1/allotments').flush([allotment()]);
    await harness.fixture.whenStable();
    expect(textOf(page())).not.toContain('plans.');
  });
});
