import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { locales } from '@shared/locale';
import type { PlaceView } from '@shared/places/place.contract';
import type { MergePreview } from '@shared/places/place-merge.contract';
import { axeFindings } from '../../../test/axe';
import { openableDialogs } from '../../../test/dialogs';
import { placeOf } from '../../../test/place';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { placesTexts } from '../places.texts';
import { DoublesPage } from './doubles-page';
import { doublesTexts } from './doubles.texts';
import { MergePage } from './merge-page';

const one = placeOf({ id: 'p1', version: 3 });
const other = placeOf({
  id: 'p2',
  name: { kk: 'Екінші орталық', ru: 'Второй центр', en: 'Centre' },
  bin: null,
  due: { lastPeriodicVisitOn: '2024-02-01', dueOn: '2028-02-01', state: 'in-time', daysLeft: 400 },
  version: 7,
});

describe('Records of one place', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const said = () => textOf(page());

  beforeEach(() => {
    openableDialogs();
    TestBed.configureTestingModule({
      providers: [
        ...webProviders(),
        provideRouter(
          [
            { path: 'office/places/doubles', component: DoublesPage },
            { path: 'office/places/merge', component: MergePage },
            { path: 'office/places/:id', children: [] },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    server = TestBed.inject(HttpTestingController);
  });
  afterEach(() => server.verify());

  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const answer = async (url: string, body: object, status = 200) => {
    const call = server.expectOne((request) => request.urlWithParams === url);
    call.flush(body, { status, statusText: String(status) });
    await settle();
    return call.request;
  };
  const willBe = (closes: PlaceView, survives: PlaceView, change: Partial<MergePreview> = {}): MergePreview => ({
    closes,
    survives,
    closedOn: '2026-11-22',
    lastPeriodicVisitOn: '2024-02-01',
    under: [
      { subject: 'visits', count: 2 },
      { subject: 'groups', count: 0 },
    ],
    obstacles: [],
    ...change,
  });

  it('are listed in pairs, each with why they may be one', async () => {
    await speak('ru', placesTexts, doublesTexts);
    harness = await RouterTestingHarness.create('/office/places/doubles');
    const pair = { first: one, second: other, signs: ['name', 'nearby'], likeness: 92, metres: 40 };
    await answer('/api/v1/places/doubles', { pairs: [pair], moreThanShown: true });
    expect(textOf(page().querySelector('tbody'))).toContain('названия похожи: 92 %');
    expect(textOf(page().querySelector('tbody'))).toContain('40 м друг от друга');
    expect(page().querySelector('a.button')?.getAttribute('href')).toBe('/office/places/merge?first=p1&second=p2');
    expect(said()).toContain('Похожих пар больше');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('that there are none is said in words, in each language', async () => {
    for (const locale of locales) {
      await speak(locale, placesTexts, doublesTexts);
      harness ??= await RouterTestingHarness.create('/office/places/doubles');
      server.match('/api/v1/places/doubles').forEach((call) => call.flush({ pairs: [], moreThanShown: false }));
      await settle();
      expect(said()).not.toMatch(/doubles\.|places\./);
    }
  });

  async function compare(first = one): Promise<void> {
    harness = await RouterTestingHarness.create('/office/places/merge?first=p1&second=p2');
    server.expectOne('/api/v1/places/p1').flush(first);
    server.expectOne('/api/v1/places/p2').flush(other);
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  }

  it('stand side by side; what differs is said in words; what will happen is told before', async () => {
    await speak('kk', placesTexts, doublesTexts);
    await compare();
    await answer('/api/v1/places/p2/merge?into=p1', willBe(other, one));
    const rowOf = (label: string) =>
      [...page().querySelectorAll('tbody tr')]
        .map((row) => [...row.children].map(textOf))
        .find(([text]) => text === label);
    expect(rowOf('БСН')).toEqual(['БСН', '123456789013', '–', 'әртүрлі']);
    expect(rowOf('Мекенжайы')).toContain('бірдей');
    expect(said()).toContain('«Екінші орталық» 22.11.2026 күнімен жабылады');
    expect(said()).toContain('соңғы кезеңдік барудан есептеледі: 01.02.2024.');
    expect(said()).toContain('Барулар: 2');
    expect(said()).not.toContain('Топтар: 0');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('become one after the person chose the one that stays, gave the reason and confirmed', async () => {
    await speak('ru', placesTexts, doublesTexts);
    await compare();
    await answer('/api/v1/places/p2/merge?into=p1', willBe(other, one));
    page().querySelector<HTMLInputElement>('input[value=p2]')?.dispatchEvent(new Event('change'));
    harness.detectChanges();
    await answer('/api/v1/places/p1/merge?into=p2', willBe(one, other));
    const reason = page().querySelector<HTMLTextAreaElement>('#field-reason');
    if (reason) reason.value = ' Внесена дважды ';
    reason?.dispatchEvent(new Event('input'));
    harness.detectChanges();
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(page().querySelector<HTMLDialogElement>('app-confirm-act dialog')?.open).toBe(true);
    page().querySelector<HTMLButtonElement>('app-confirm-act .buttons button')?.click();
    const request = await answer('/api/v1/places/p1/merge', placeOf({ id: 'p2' }));
    expect(request.body).toEqual({ into: 'p2', intoVersion: 7, reason: 'Внесена дважды' });
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(TestBed.inject(Router).url).toBe('/office/places/p2');
  });

  it('are not merged while something stands against it, which is said', async () => {
    await speak('ru', placesTexts, doublesTexts);
    await compare();
    const obstacles = ['За закрываемой записью ещё не завершено (1).'];
    await answer('/api/v1/places/p2/merge?into=p1', willBe(other, one, { obstacles }));
    expect(textOf(page().querySelector('.obstacles'))).toContain('За закрываемой записью');
    expect(page().querySelector('form')).toBeNull();
  });

  it('of which one is closed already: only the open one may stay', async () => {
    await speak('en', placesTexts, doublesTexts);
    await compare({ ...one, closedOn: '2025-01-01', due: null });
    await answer('/api/v1/places/p1/merge?into=p2', willBe({ ...one, closedOn: '2025-01-01' }, other));
    expect(page().querySelector<HTMLInputElement>('input[value=p1]')?.disabled).toBe(true);
    expect(said()).toContain('stays closed as of');
  });

  it('may be found one by one: a record without another asks for it', async () => {
    await speak('en', placesTexts, doublesTexts);
    harness = await RouterTestingHarness.create('/office/places/merge?first=p1');
    await answer('/api/v1/places/p1', one);
    expect(said()).toContain('Two records are needed');
    expect(page().querySelector('app-place-search')).not.toBeNull();
  });
});
