import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { KnownConflictView } from '@shared/conflicts/known-conflict.contract';
import { locales, type Locale } from '@shared/locale';
import { openableDialogs } from '../../test/dialogs';
import { ministry, placeOf } from '../../test/place';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { placesTexts } from '../places/places.texts';
import { conflictsTexts } from './conflicts.texts';
import { MyConflicts } from './my-conflicts';

const placeId = '00000000-0000-4000-8000-000000000001';
const authorityId = '00000000-0000-4000-8000-000000000002';
const both = [
  { name: 'end', allowed: true },
  { name: 'delete', allowed: true },
];
const over = { code: 'KNOWN_CONFLICT.OVER' as const, message: 'Эта связь окончена.', provision: '11-5(3)' };

const tieOf = (change: Partial<KnownConflictView> = {}): KnownConflictView => ({
  id: 'k1',
  kind: 'relative_works',
  place: { id: placeId, name: { kk: 'Орталық', ru: 'Центр', en: 'Centre' } },
  authority: null,
  since: '2026-01-01',
  until: null,
  version: 3,
  actions: both,
  ...change,
});

describe('The page of my conflicts', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const draw = () => harness.detectChanges();
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);
  const dialog = () => page().querySelector('dialog[open]') as Element;

  async function show(items: KnownConflictView[], locale: Locale = 'ru'): Promise<void> {
    openableDialogs();
    const routes = [{ path: 'office/my-conflicts', component: MyConflicts }];
    TestBed.configureTestingModule({ providers: [...webProviders(), provideRouter(routes)] });
    await speak(locale, conflictsTexts, placesTexts);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/my-conflicts');
    server.expectOne('/api/v1/conflicts').flush({ items, nextCursor: null });
    await until(() => page().querySelector('app-page-table'), draw);
  }

  function type(name: string, value: string): void {
    const control = page().querySelector<HTMLInputElement>(`#field-${name}`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
    draw();
  }

  const submit = () => {
    page()
      .querySelector('app-declare-conflict-form form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    draw();
  };

  it.each(locales)('has its words in %s, and says who can see what is declared', async (locale) => {
    await show([tieOf(), tieOf({ id: 'k2', place: null, authority: ministry, until: '2026-02-01' })], locale);
    expect(textOf(page())).not.toMatch(/\bconflicts\.|\bcomplaints\./);
    expect(textOf(page().querySelector('.who'))).toContain(
      { kk: 'Мәлімдегеніңізді тек өзіңіз көресіз.', ru: 'видите только вы', en: 'Only you see what you declare.' }[
        locale
      ],
    );
    expect(textOf(page().querySelector('table'))).toContain(
      { kk: 'барлық ұйымдарымен', ru: 'со всеми его организациями', en: 'with all its places' }[locale],
    );
  });

  it('declares a tie to a place that was found by its name', async () => {
    await show([]);
    expect(textOf(page())).toContain('Вы ничего не заявили.');
    type('kind', 'former_employer');
    const words = page().querySelector<HTMLInputElement>('#field-placeId');
    if (words) words.value = 'центр';
    words?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    const search = await until(() => server.match(({ url }) => url === '/api/v1/places')[0], draw);
    search.flush({ items: [placeOf({ id: placeId })], nextCursor: null });
    (await until(() => page().querySelector<HTMLElement>('app-place-search li button'), draw)).click();
    type('since', '2026-03-01');
    expect(harness.routeDebugElement?.componentInstance).toHaveProperty('isUnsaved');
    submit();
    const call = await until(
      () => server.match('/api/v1/conflicts').find(({ request }) => request.method === 'POST'),
      draw,
    );
    expect(call.request.body).toEqual({ kind: 'former_employer', placeId, since: '2026-03-01' });
    call.flush({ id: 'k9', version: 1 });
    (await until(() => server.match('/api/v1/conflicts')[0], draw)).flush({ items: [tieOf()], nextCursor: null });
    await until(() => page().querySelector('table'), draw);
    expect(textOf(page().querySelector('[role=status]'))).toBe(
      'Заявлено. Теперь жребий не включит вас в такие посещения.',
    );
  });

  it('declares a tie to an authority with all its places', async () => {
    await show([]);
    type('kind', 'relative_works');
    type('subject', 'authority');
    const list = await until(() => server.match('/api/v1/authorities?limit=200')[0], draw);
    list.flush({ items: [{ ...ministry, id: authorityId }], nextCursor: null });
    await until(() => page().querySelector('#field-authorityId'), draw);
    type('authorityId', authorityId);
    submit();
    const call = await until(
      () => server.match('/api/v1/conflicts').find(({ request }) => request.method === 'POST'),
      draw,
    );
    expect(call.request.body).toEqual({ kind: 'relative_works', authorityId });
  });

  it('says at the field what is missing before anything is sent', async () => {
    await show([]);
    submit();
    await until(() => page().querySelector('#problem-kind'), draw);
    type('kind', 'other_tie');
    submit();
    await until(() => page().querySelector('#problem-placeId'), draw);
    expect(textOf(page().querySelector('#problem-placeId'))).toBe(
      'Укажите организацию или государственный орган: одно из двух.',
    );
    server.expectNone('/api/v1/conflicts');
  });

  it('ends a tie against the version that was seen, and offers no end to one that is over', async () => {
    const ended = tieOf({
      id: 'k2',
      until: '2026-02-01',
      actions: [{ name: 'end', allowed: false, refusal: over }, ...both.slice(1)],
    });
    await show([tieOf(), ended]);
    expect([...page().querySelectorAll('table button')].map(textOf)).toEqual(['Завершить', 'Удалить', 'Удалить']);
    expect(button('Завершить')?.getAttribute('aria-label')).toBe('Завершить конфликт: Центр');
    button('Завершить')?.click();
    draw();
    type('endsOn', '2026-03-31');
    button('Завершить', dialog())?.click();
    const call = server.expectOne('/api/v1/conflicts/k1/end');
    expect(call.request.headers.get('If-Match')).toBe('"3"');
    expect(call.request.body).toEqual({ until: '2026-03-31' });
    call.flush({ id: 'k1', version: 4 });
    const again = await until(() => server.match('/api/v1/conflicts')[0], draw);
    again.flush({ items: [ended], nextCursor: null });
    await until(() => textOf(page().querySelector('[role=status]')) === 'Последний день записан.', draw);
  });

  it('deletes only after saying what that means', async () => {
    await show([tieOf()]);
    button('Удалить')?.click();
    draw();
    server.expectNone('/api/v1/conflicts/k1');
    expect(textOf(dialog())).toContain('Запись удаляется навсегда');
    button('Удалить', dialog())?.click();
    const call = server.expectOne('/api/v1/conflicts/k1');
    expect(call.request.method).toBe('DELETE');
    call.flush(null, { status: 204, statusText: 'No Content' });
    (await until(() => server.match('/api/v1/conflicts')[0], draw)).flush({ items: [], nextCursor: null });
    await until(() => textOf(page()).includes('Вы ничего не заявили.'), draw);
    expect(page().querySelector('dialog[open]')).toBeNull();
  });
});
