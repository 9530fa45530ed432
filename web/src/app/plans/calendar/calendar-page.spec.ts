import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { CalendarDayView } from '@shared/deadlines/calendar-day.contract';
import { locales, type Locale } from '@shared/locale';
import type { PlanView } from '@shared/plans/plan.contract';
import type { ChangePrice } from '@shared/plans/pricing.contract';
import type { ActionView } from '@shared/problem';
import { axeFindings } from '../../../test/axe';
import { openableDialogs } from '../../../test/dialogs';
import { groupOf } from '../../../test/group';
import { may, planOf, visitOf } from '../../../test/plan';
import { until } from '../../../test/until';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { Language } from '../../language/language';
import { Session } from '../../session/session';
import { plansTexts } from '../plans.texts';
import { CalendarPage } from './calendar-page';
import { calendarTexts } from './calendar.texts';
import { type DroppedVisit, VisitCalendar } from './visit-calendar';

const shelter = { id: 'pl2', name: { kk: 'Баспана', ru: 'Приют', en: 'Shelter' }, regionIso: 'KZ-75' };
const group = groupOf({ startsOn: '2027-03-16', endsOn: '2027-03-17' });
const nauryz: CalendarDayView = {
  ...{ day: '2027-03-22', kind: 'day_off', name: 'Nowruz Holiday', basis: 'закон' },
  names: { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' },
};
const fixed: ActionView = {
  ...{ name: 'change-visit', allowed: false },
  refusal: { code: 'PLAN.FIXED', message: 'Утверждённый план меняется только новым решением.', provision: '11-7(2)' },
};
const price: ChangePrice = {
  ...{ placeId: 'pl1', fromMonth: 3, toMonth: 5, totalTiyn: 11_500_000, remainingTiyn: 8_500_000 },
  difference: { visitsTiyn: 0, tripsTiyn: -1_500_000, totalTiyn: -1_500_000 },
  lateness: { before: 1, after: 3, weight: 4, weightedBefore: 4, weightedAfter: 12 },
  ...{ regionDays: null, broken: [] },
};
/** In March one visit with a day and one without. */
const draft = (change: Partial<PlanView> = {}) =>
  planOf({ visits: [visitOf({ plannedOn: '2027-03-09' }), visitOf({ id: 'v2', place: shelter })], ...change });

describe('The calendar of a plan', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const dialog = () => page().querySelector<HTMLDialogElement>('dialog[open]:not(app-provision-chip dialog)');
  const draw = () => harness.detectChanges();
  const button = (label: string, within: ParentNode = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);
  /** What was asked for by a click is on its way. */
  const soon = async () => {
    draw();
    await new Promise((resolve) => setTimeout(resolve));
    draw();
  };
  const calendar = () => harness.fixture.debugElement.query(By.directive(VisitCalendar));

  async function show(plan: PlanView, query = '', locale: Locale = 'ru'): Promise<void> {
    openableDialogs();
    TestBed.configureTestingModule({
      providers: [
        ...webProviders(),
        provideRouter([{ path: 'office/plans/:id/calendar', component: CalendarPage }], withComponentInputBinding()),
      ],
    });
    await speak(locale, plansTexts, calendarTexts);
    jest.spyOn(TestBed.inject(Session), 'can').mockReturnValue(true);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/plans/p1/calendar' + query);
    server.expectOne('/api/v1/plans/p1').flush(plan);
    server.expectOne('/api/v1/groups?limit=200').flush({ items: [group], nextCursor: null });
    await until(() => page().querySelector('h1'), draw);
    server.expectOne('/api/v1/calendar-days?year=2027').flush([nauryz]);
    await until(() => page().querySelector('app-visit-calendar [role=grid]'), draw);
    await harness.fixture.whenStable();
  }

  async function drop(dropped: DroppedVisit): Promise<void> {
    (calendar().componentInstance as VisitCalendar).dropped.emit(dropped);
    await soon();
  }

  function set(selector: string, value: string): void {
    const control = page().querySelector<HTMLInputElement | HTMLSelectElement>(selector);
    if (!control) throw new Error(`no ${selector}`);
    control.value = value;
    control.dispatchEvent(new Event('change'));
    draw();
  }

  it('shows visits, groups and days off on their days, and lists the visits that have none', async () => {
    await show(draft());
    const drawn = textOf(page().querySelector('app-visit-calendar'));
    expect(drawn).toContain('СИЗО');
    expect(drawn).toContain('Группа: Учреждение');
    expect(drawn).toContain('Наурыз мейрамы');
    expect(textOf(page().querySelector('app-undated-visits'))).toContain('Приют');
    const rows = [...page().querySelectorAll('app-month-table tbody tr')].map(textOf);
    expect(rows).toEqual([
      expect.stringContaining('09.03.2027 – 10.03.2027 ПосещениеСИЗО'),
      expect.stringContaining('16.03.2027 – 17.03.2027 ГруппаУчреждение'),
      expect.stringContaining('День не назначен ПосещениеПриют'),
    ]);
    expect(await axeFindings(page())).toEqual([]);
  });

  it('opens an event from the keyboard, with its day, its place and its dossier', async () => {
    await show(draft());
    const event = [...page().querySelectorAll<HTMLElement>('app-visit-calendar [role=button][tabindex="0"]')].find(
      (each) => textOf(each) === 'СИЗО',
    );
    event?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await until(dialog, draw);
    const links = [...(dialog()?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/office/places/pl1', '/office/dossiers/pl1']);
    expect(await axeFindings(dialog())).toEqual([]);
    set('#field-plannedOn', '2027-03-11');
    button('Назначить день', dialog() ?? page())?.click();
    const sent = server.expectOne('/api/v1/plans/p1/visits/v1');
    expect([sent.request.method, sent.request.body]).toEqual(['PATCH', { plannedOn: '2027-03-11' }]);
    expect(sent.request.headers.get('If-Match')).toBe('"4"');
    sent.flush(draft({ version: 5 }));
    await until(() => textOf(page()).includes('День назначен.'), draw);
    expect(dialog()).toBeNull();
  });

  it('sets the day of a visit that is dropped in its month', async () => {
    await show(draft());
    await drop({ visitId: 'v2', day: '2027-03-18' });
    const sent = server.expectOne('/api/v1/plans/p1/visits/v2');
    expect(sent.request.body).toEqual({ plannedOn: '2027-03-18' });
    sent.flush(
      draft({
        visits: [visitOf({ plannedOn: '2027-03-09' }), visitOf({ id: 'v2', place: shelter, plannedOn: '2027-03-18' })],
      }),
    );
    await until(() => textOf(page().querySelector('app-undated-visits')).includes('есть день'), draw);
    expect(textOf(page().querySelector('app-visit-calendar'))).toContain('Приют');
  });

  it('prices another month of a draft and asks, before it moves the visit', async () => {
    await show(draft());
    await drop({ visitId: 'v1', day: '2027-05-12' });
    const asked = server.expectOne('/api/v1/plans/p1/pricing');
    expect(asked.request.body).toEqual({ placeId: 'pl1', month: 5 });
    server.expectNone('/api/v1/plans/p1/visits/v1');
    expect(button('Перенести в другой месяц')?.getAttribute('aria-disabled')).toBe('true');
    asked.flush(price);
    await until(() => textOf(dialog()).includes('март → май'), draw);
    expect(textOf(dialog())).toContain('-15 000,00 ₸');
    button('Перенести в другой месяц')?.click();
    expect(server.expectOne('/api/v1/plans/p1/visits/v1').request.body).toEqual({ month: 5, plannedOn: '2027-05-12' });
  });

  it('lets nothing be moved that the price says is refused', async () => {
    await show(draft());
    await drop({ visitId: 'v1', day: '2027-05-12' });
    const broken = [{ code: 'PLAN.OVER_ALLOTMENT', message: 'Денег не хватит.', provision: '11-7(2)', forbids: true }];
    server.expectOne('/api/v1/plans/p1/pricing').flush({ ...price, broken });
    await until(() => textOf(dialog()).includes('Денег не хватит.'), draw);
    button('Перенести в другой месяц')?.click();
    server.expectNone('/api/v1/plans/p1/visits/v1');
  });

  it('keeps a visit of a plan in force in its month, and says why until it is read', async () => {
    await show(draft({ status: 'approved', actions: [fixed, ...may('schedule-visit')] }));
    await drop({ visitId: 'v1', day: '2027-04-06' });
    server.expectNone('/api/v1/plans/p1/pricing');
    const refusal = page().querySelector('app-problem-banner');
    expect(textOf(refusal)).toContain('Утверждённый план меняется только новым решением.');
    expect(textOf(refusal?.querySelector('app-provision-chip'))).toContain('11-7(2)');
    button('Прочитано')?.click();
    draw();
    expect(page().querySelector('app-problem-banner')).toBeNull();
  });

  it('says why the server took no day, and shows the plan as somebody else has left it', async () => {
    await show(draft());
    await drop({ visitId: 'v2', day: '2027-03-18' });
    const theirs = draft({ version: 9, visits: [visitOf({ id: 'v2', place: shelter, month: 6 })] });
    const problem = {
      code: 'CONFLICT.STALE',
      title: 'Запись изменена.',
      status: 412,
      correlationId: 'c',
      current: theirs,
    };
    server.expectOne('/api/v1/plans/p1/visits/v2').flush(problem, { status: 412, statusText: 'Precondition Failed' });
    await until(() => textOf(page().querySelector('app-problem-banner')).includes('Запись изменена.'), draw);
    expect(textOf(page().querySelector('app-month-table'))).not.toContain('СИЗО');
  });

  it('narrows by region and by group in the address', async () => {
    await show(draft(), '?region=KZ-75&month=3');
    expect(textOf(page().querySelector('app-month-table'))).not.toContain('СИЗО');
    set('#calendar-region', '');
    await until(() => textOf(page().querySelector('app-month-table')).includes('СИЗО'), draw);
    set('#calendar-group', 'g1');
    await until(() => !textOf(page().querySelector('app-month-table')).includes('СИЗО'), draw);
    expect(textOf(page().querySelector('app-month-table'))).toContain('Учреждение');
  });

  it('shows the whole year with a table of its months', async () => {
    await show(draft(), '?view=year');
    expect(page().querySelectorAll('app-visit-calendar [role=grid]')).toHaveLength(12);
    const march = [...page().querySelectorAll('app-year-table tbody tr')].map(textOf)[2];
    expect(march).toBe('март21');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('opens a group, which has its days from its lot', async () => {
    await show(draft());
    button('Учреждение')?.click();
    await until(dialog, draw);
    expect(dialog()?.querySelector('a[href="/office/groups/g1"]')).not.toBeNull();
    expect(dialog()?.querySelector('input')).toBeNull();
  });

  it.each(locales)('has its words and dates in %s', async (locale) => {
    await show(draft(), '', locale);
    expect(textOf(page())).not.toMatch(/calendar\.|plans\./);
  });

  it('switches the words of FullCalendar with the language, and writes Kazakh dates without the browser', async () => {
    await show(draft(), '', 'en');
    expect(page().querySelector('[role=gridcell][aria-label^="9 March 2027"]')).not.toBeNull();
    await TestBed.inject(Language).choose('kk');
    await soon();
    server.expectOne('/api/v1/plans/p1').flush(draft());
    await until(() => page().querySelector('[role=gridcell][aria-label^="9 наурыз 2027"]'), draw);
    expect(page().querySelector('[role=gridcell][aria-label="22 наурыз 2027, Наурыз мейрамы"]')).not.toBeNull();
    expect(textOf(page().querySelector('[role=columnheader][aria-label="дүйсенбі"]'))).toBe('дс');
    expect(page().querySelector('[role=gridcell][aria-label^="9 March"]')).toBeNull();
  });
});
