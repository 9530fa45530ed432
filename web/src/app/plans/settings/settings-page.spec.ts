import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { locales } from '@shared/locale';
import type { PlanningSettingsView, PlanningValueView } from '@shared/plans/planning-settings.contract';
import { axeFindings } from '../../../test/axe';
import { may } from '../../../test/plan';
import { until } from '../../../test/until';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { plansTexts } from '../plans.texts';
import { SettingsPage } from './settings-page';

const valueOf = (change: Partial<PlanningValueView>): PlanningValueView => ({
  ...{ setting: 'term_points', of: 'complaints', value: 2, least: 0, most: 100 },
  ...{ reason: 'Каждая жалоба важна.', isAssumed: true },
  ...change,
});

const settings = (change: Partial<PlanningSettingsView> = {}): PlanningSettingsView => ({
  edition: 3,
  setAt: '2026-11-20T05:00:00Z',
  setByName: 'Асель А.',
  values: [
    valueOf({}),
    valueOf({ of: 'never_visited', value: 5, isAssumed: false }),
    valueOf({ setting: 'visit_cost', of: 'orphanage', value: null }),
    valueOf({ setting: 'region_days_per_month', of: 'KZ-71', value: 12 }),
  ],
  version: 3,
  actions: may('set'),
  ...change,
});

describe('The planning settings', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const draw = () => harness.detectChanges();
  const press = (label: string) =>
    [...page().querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label)?.click();
  const inputs = () => [...page().querySelectorAll<HTMLInputElement>('fieldset input')];

  async function show(view: PlanningSettingsView, query = '', locale: 'kk' | 'ru' | 'en' = 'ru'): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        ...webProviders(),
        provideRouter([{ path: 'office/planning-settings', component: SettingsPage }], withComponentInputBinding()),
      ],
    });
    await speak(locale, plansTexts);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/planning-settings' + query);
    server.expectOne('/api/v1/planning-settings').flush(view);
    await until(() => page().querySelector('fieldset'), draw);
    server.match(({ url }) => url.endsWith('/history')).forEach((each) => each.flush({ items: [], nextCursor: null }));
    await harness.fixture.whenStable();
  }

  function type(index: number, text: string): void {
    const input = inputs()[index];
    if (!input) throw new Error(`no input ${index}`);
    input.value = text;
    input.dispatchEvent(new Event('input'));
    draw();
  }

  it('shows each value with its reason, and what is only assumed', async () => {
    await show(settings());
    const sets = [...page().querySelectorAll('fieldset')].map(textOf);
    expect(sets[0]).toContain('Недавние сообщения и жалобы');
    expect(sets[0]).toContain('2 (предположение): Каждая жалоба важна.');
    expect(sets[1]).not.toContain('предположение');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('sends only what changes, each with its reason, against the edition that was seen', async () => {
    await show(settings());
    type(2, '7');
    type(3, 'Решение рабочей группы');
    press('Сохранить с причиной');
    const sent = server.expectOne('/api/v1/planning-settings');
    expect([sent.request.method, sent.request.headers.get('If-Match')]).toEqual(['PUT', '"3"']);
    expect(sent.request.body).toEqual({
      values: [{ setting: 'term_points', of: 'never_visited', value: 7, reason: 'Решение рабочей группы' }],
    });
    sent.flush(settings({ edition: 4, version: 4 }));
    await until(() => textOf(page()).includes('✓ Сохранено.'), draw);
  });

  it('asks for a reason at its field before it is sent', async () => {
    await show(settings());
    type(0, '9');
    press('Сохранить с причиной');
    draw();
    server.expectNone('/api/v1/planning-settings');
    expect(page().querySelector('[id="problem-values.0.reason"]')).not.toBeNull();
  });

  it('takes a cost in tenge, and none where it is left unset', async () => {
    await show(settings(), '?setting=visit_cost');
    expect(textOf(page().querySelector('fieldset'))).toContain('Не задано');
    type(0, '250 000');
    type(1, 'Смета');
    press('Сохранить с причиной');
    expect(server.expectOne('/api/v1/planning-settings').request.body).toEqual({
      values: [{ setting: 'visit_cost', of: 'orphanage', value: 25_000_000, reason: 'Смета' }],
    });
  });

  it('keeps what was typed beside somebody else’s edition', async () => {
    await show(settings());
    type(0, '9');
    type(1, 'Моя причина');
    press('Сохранить с причиной');
    const theirs = settings({ edition: 8, version: 8, values: [valueOf({ value: 4, reason: 'Их причина' })] });
    const problem = { code: 'CONFLICT.STALE', title: 'Изменено.', status: 412, correlationId: 'c', current: theirs };
    server.expectOne('/api/v1/planning-settings').flush(problem, { status: 412, statusText: 'Precondition Failed' });
    await until(() => textOf(page()).includes('Их причина'), draw);
    press('Оставить моё и продолжить отсюда');
    draw();
    expect(inputs().map(({ value }) => value)).toEqual(['9', 'Моя причина']);
    press('Сохранить с причиной');
    expect(server.expectOne('/api/v1/planning-settings').request.headers.get('If-Match')).toBe('"8"');
  });

  it('offers no form to who may not set', async () => {
    await show(settings({ actions: [] }));
    expect(inputs()).toEqual([]);
  });

  it.each(locales)('has its words in %s', async (locale) => {
    await show(settings(), '?setting=region_days_per_month', locale);
    expect(textOf(page())).not.toContain('plans.');
  });
});
