import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SpendingSubject } from '@shared/budget/budget.contract';
import { locales } from '@shared/locale';
import { axeFindings } from '../../test/axe';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { askBeforeLeaving } from '../forms/unsaved';
import { today } from '../language/today';
import { NotFound } from '../ui/not-found';
import { budgetTexts } from './budget.texts';
import { SpendingForm } from './spending-form';

const plannedId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const proposalId = '16fd2706-8baf-433b-82eb-8c7fada847da';

const subjectOf = (change: Partial<SpendingSubject> = {}): SpendingSubject => ({
  id: plannedId,
  subject: 'planned_visit',
  fund: 'plan',
  place: { id: 'pl1', name: { kk: 'СИЗО (kk)', ru: 'СИЗО', en: 'SIZO' } },
  month: 3,
  estimatedTiyn: 500_000,
  spentTiyn: 10_000,
  ...change,
});

describe('The form of a spending', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const draw = () => harness.detectChanges();
  const press = (label: string) =>
    [...page().querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label)?.click();
  const address = '/office/budget/2026/spendings/new';

  async function show(items: readonly SpendingSubject[], locale: 'kk' | 'ru' | 'en' = 'ru'): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...webProviders(),
        provideRouter(
          [
            {
              path: 'office/budget/:year/spendings/new',
              component: SpendingForm,
              canDeactivate: [askBeforeLeaving('budget.form.unsaved')],
            },
            { path: 'office/budget/:year', component: NotFound },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    await speak(locale, budgetTexts);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create(address);
    server.expectOne('/api/v1/budget/2026/subjects').flush({ items, nextCursor: null });
    await harness.fixture.whenStable();
  }

  function type(id: string, text: string): void {
    const control = page().querySelector<HTMLInputElement>(`[id="${id}"]`);
    if (!control) throw new Error(`no ${id}`);
    control.value = text;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
    draw();
  }

  it('finds the visit by a name kept in the address', async () => {
    await show([subjectOf(), subjectOf({ id: proposalId, subject: 'proposal', fund: 'reserve', month: null })]);
    expect([...page().querySelectorAll('option')].map(textOf)).toEqual([
      'Выберите',
      'СИЗО, плановое посещение, март; оценка 5 000,00 ₸; израсходовано 100,00 ₸',
      'СИЗО, посещение по предложению; оценка 5 000,00 ₸; израсходовано 100,00 ₸',
    ]);
    expect(await axeFindings(page())).toEqual([]);
    type('find-subject', 'абв');
    press('Найти посещения');
    await until(() => TestBed.inject(Router).url.startsWith(`${address}?q=`), draw);
    server.expectOne(({ params }) => params.get('q') === 'абв').flush({ items: [], nextCursor: null });
    await harness.fixture.whenStable();
    expect(textOf(page())).toContain('Измените слова');
  });

  it('sends the one visit that was chosen, and leads to what is spent', async () => {
    await show([subjectOf(), subjectOf({ id: proposalId, subject: 'proposal', fund: 'reserve', month: null })]);
    type('field-plannedVisitId', proposalId);
    type('field-amountTiyn', '1 000,50');
    type('field-note', 'Топливо');
    press('Внести расход');
    const sent = server.expectOne('/api/v1/budget/2026/spendings');
    expect(sent.request.body).toEqual({ proposalId, amountTiyn: 100_050, spentOn: today(), note: 'Топливо' });
    sent.flush({ id: 's1' });
    await until(() => TestBed.inject(Router).url === '/office/budget/2026?kind=spent', draw);
  });

  it('sums up what is wrong, here and as the server refuses it', async () => {
    await show([subjectOf()]);
    type('field-amountTiyn', 'много');
    press('Внести расход');
    draw();
    server.expectNone('/api/v1/budget/2026/spendings');
    expect(page().querySelector('#problem-amountTiyn')).not.toBeNull();
    type('field-amountTiyn', '10');
    press('Внести расход');
    const title = 'Это посещение не назначено Советом на этот год.';
    const fields = [{ field: 'plannedVisitId', message: title }];
    const body = {
      code: 'BUDGET.NOT_OF_THE_YEAR',
      title,
      status: 422,
      provision: '11-7(2)',
      correlationId: 'c',
      fields,
    };
    server.expectOne('/api/v1/budget/2026/spendings').flush(body, { status: 422, statusText: 'Unprocessable' });
    await until(() => page().querySelector('#problem-plannedVisitId'), draw);
    expect(textOf(page().querySelector('[role="alert"] button.link'))).toBe(`Посещение: ${title}`);
    expect(await axeFindings(page())).toEqual([]);
  });

  it.each(locales)('has its words in %s', async (locale) => {
    await show([], locale);
    expect(textOf(page())).not.toContain('budget.');
  });
});
