import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { locales } from '@shared/locale';
import { axeFindings } from '../../../test/axe';
import { until } from '../../../test/until';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { plansTexts } from '../plans.texts';
import { comingYears } from '../plan-years';
import { RunNew } from './run-new';

const [first = 0, second = 0] = comingYears();
const known = { id: String(first), year: first, availableTiyn: 45_000_000, reserveTiyn: 5_000_000 };

describe('Starting a run of the planner', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;

  async function show(query = '', locale: 'kk' | 'ru' | 'en' = 'ru'): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...webProviders(),
        provideRouter([{ path: 'office/plan-runs/new', component: RunNew }], withComponentInputBinding()),
      ],
    });
    await speak(locale, plansTexts);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/plan-runs/new' + query);
    server.expectOne('/api/v1/allotments').flush([known]);
    await harness.fixture.whenStable();
  }
  const field = (name: string) => page().querySelector<HTMLInputElement>(`[id="field-${name}"]`);

  function type(name: string, text: string): void {
    const control = field(name);
    if (!control) throw new Error(`no ${name}`);
    control.value = text;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
    harness.detectChanges();
  }
  const start = () => page().querySelector<HTMLButtonElement>('button[type="submit"]')?.click();

  it('counts with the money that is allotted, and asks for a sum where none is', async () => {
    await show();
    type('years', '2');
    expect(textOf(page().querySelector('fieldset'))).toContain('плану доступно 450 000,00 ₸, в резерве 50 000,00 ₸');
    type('assumed.0.amountTiyn', '600 000');
    type('milliseconds', '30');
    type('capacityPercent', '110');
    expect(await axeFindings(page())).toEqual([]);
    start();
    const sent = server.expectOne('/api/v1/plan-runs');
    expect(sent.request.body).toEqual({
      ...{ fromYear: first, years: 2, capacityPercent: 110, milliseconds: 30_000 },
      assumed: [{ year: second, amountTiyn: 60_000_000 }],
    });
    const to = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    sent.flush({ id: 'r5' });
    await until(
      () => to.mock.calls.length > 0,
      () => harness.detectChanges(),
    );
    expect(to).toHaveBeenCalledWith(['/office/plan-runs', 'r5']);
  });

  it('refuses a year without a sum at its field, before it is sent', async () => {
    await show();
    start();
    harness.detectChanges();
    server.expectNone('/api/v1/plan-runs');
    expect(page().querySelector('[id="problem-assumed.0.amountTiyn"]')).not.toBeNull();
    expect(textOf(page().querySelector('app-problem-banner'))).toContain(`Предполагаемая сумма на ${second} год`);
  });

  it('replans a plan in force without asking for its year', async () => {
    await show(`?basis=5f0c8f2e-6d5b-4a57-9f5c-2f2b7c1f6a11&ofYear=${first}`);
    expect(field('fromYear')).toBeNull();
    start();
    expect(server.expectOne('/api/v1/plan-runs').request.body).toEqual({
      basisPlanId: '5f0c8f2e-6d5b-4a57-9f5c-2f2b7c1f6a11',
      milliseconds: 60_000,
    });
  });

  it.each(locales)('has its words in %s', async (locale) => {
    await show('', locale);
    expect(textOf(page())).not.toContain('plans.');
  });
});
