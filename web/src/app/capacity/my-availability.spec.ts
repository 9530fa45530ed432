import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { AvailabilityView } from '@shared/capacity/availability.contract';
import { locales, type Locale } from '@shared/locale';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { capacityTexts } from './capacity.texts';
import { MyAvailability } from './my-availability';

const nothing: AvailabilityView = { regions: [], declaredAt: null, version: 0, periods: [] };

describe('My availability', () => {
  let fixture: ComponentFixture<MyAvailability>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  const button = (label: string) =>
    [...page().querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);
  const region = (name: string) =>
    [...page().querySelectorAll('app-choice-set label')]
      .find((label) => textOf(label) === name)
      ?.querySelector('input');
  const tiles = () => [...page().querySelectorAll('app-region-tiles li')].map(textOf);

  async function show(view = nothing, locale: Locale = 'ru'): Promise<void> {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak(locale, capacityTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(MyAvailability);
    draw();
    server.expectOne('/api/v1/availability/mine').flush(view);
    await until(() => page().querySelector('app-choice-set'), draw);
  }

  function type(name: string, value: string): void {
    const control = page().querySelector<HTMLInputElement>(`#field-${name}`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event('input'));
    draw();
  }

  it('says that no region ticked means everywhere, and draws what is ticked', async () => {
    await show();
    expect(tiles().every((tile) => tile.endsWith('могу') && !tile.endsWith('не могу'))).toBe(true);
    region('город Астана')?.click();
    draw();
    expect(tiles()).toContain('Астана могу');
    expect(tiles()).toContain('Алматы не могу');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    button('Заявить регионы')?.click();
    const call = server.expectOne('/api/v1/availability/mine/regions');
    expect([call.request.headers.get('If-Match'), call.request.body]).toEqual(['"0"', { regions: ['KZ-71'] }]);
    call.flush({ ...nothing, regions: ['KZ-71'], version: 1, declaredAt: '2026-03-02T05:00:00Z' });
    await until(() => textOf(page()).includes('Заявлено 02.03.2026 10:00'), draw);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });

  it('declares days without asking why, and withdraws them', async () => {
    await show();
    expect(
      page().querySelectorAll('app-declare-period-form .form input, app-declare-period-form textarea'),
    ).toHaveLength(2);
    button('Заявить дни')?.click();
    await until(() => page().querySelector('#problem-startsOn'), draw);
    type('startsOn', '2999-01-01');
    type('endsOn', '2999-01-05');
    button('Заявить дни')?.click();
    const call = server.expectOne('/api/v1/availability/mine/periods');
    expect(call.request.body).toEqual({ startsOn: '2999-01-01', endsOn: '2999-01-05' });
    call.flush({ ...nothing, periods: [{ id: 'd1', startsOn: '2999-01-01', endsOn: '2999-01-05' }] });
    await until(() => button('Отозвать'), draw);
    expect(button('Отозвать')?.getAttribute('aria-label')).toBe('Отозвать дни 01.01.2999 – 05.01.2999');
    button('Отозвать')?.click();
    server.expectOne('/api/v1/availability/mine/periods/d1/withdrawal').flush(nothing);
    await until(() => textOf(page()).includes('Дни не заявлены'), draw);
  });

  it.each(locales)('says in %s who sees it', async (locale) => {
    await show(nothing, locale);
    expect(page().querySelectorAll('.who li')).toHaveLength(3);
    expect(textOf(page())).not.toContain('capacity.');
  });
});
