import { HttpTestingController } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { TripAreaView } from '@shared/places/trip-area.contract';
import { axeFindings } from '../../../test/axe';
import { openableDialogs } from '../../../test/dialogs';
import { astana, placeOf } from '../../../test/place';
import { until } from '../../../test/until';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { Session } from '../../session/session';
import { placesTexts } from '../places.texts';
import { TripAreaForm } from './trip-area-form';
import { TripAreaList } from './trip-area-list';
import { TripAreaPage } from './trip-area-page';
import { tripAreasTexts } from './trip-areas.texts';

const areaOf = (change: Partial<TripAreaView> = {}): TripAreaView => ({
  id: 't1',
  name: { kk: 'Астана маңы', ru: 'Около Астаны', en: 'Around Astana' },
  region: astana,
  tripCostTiyn: 12_000_050,
  placeCount: 2,
  version: 1,
  actions: [
    { name: 'change', allowed: true },
    { name: 'add-places', allowed: true },
    { name: 'delete', allowed: true },
  ],
  ...change,
});

describe('Trip areas', () => {
  let fixture: ComponentFixture<unknown>;
  let server: HttpTestingController;
  let navigate: jest.SpyInstance;
  const page = () => fixture.nativeElement as HTMLElement;
  const said = () => textOf(page());
  const draw = () => fixture.detectChanges();
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('en', placesTexts, tripAreasTexts);
    server = TestBed.inject(HttpTestingController);
  });
  afterEach(() => page().remove());

  function open(component: Type<unknown>, id?: string): void {
    fixture = TestBed.createComponent(component);
    navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    if (id) fixture.componentRef.setInput('id', id);
    document.body.append(page());
    draw();
  }

  const flushPlaces = (items = [placeOf()]) =>
    server
      .expectOne((request) => request.url === '/api/v1/places' && request.params.get('tripArea') === 't1')
      .flush({ items, nextCursor: null });

  async function openPage(area = areaOf()): Promise<void> {
    open(TripAreaPage, 't1');
    server.expectOne('/api/v1/trip-areas/t1').flush(area);
    flushPlaces();
    await until(() => page().querySelector('tbody tr'), draw);
  }

  function type(name: string, value: string): void {
    const control = page().querySelector<HTMLInputElement>(`#field-${name}`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
    draw();
  }

  const submit = () =>
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));

  it('are listed with region, cost and places; an empty list says what to do', async () => {
    jest.spyOn(TestBed.inject(Session), 'can').mockReturnValue(true);
    open(TripAreaList);
    server.expectOne('/api/v1/regions').flush([astana]);
    server.expectOne('/api/v1/trip-areas').flush({ items: [areaOf()], nextCursor: null });
    await until(() => page().querySelector('tbody tr'), draw);
    expect(textOf(page().querySelector('tbody tr'))).toContain('120,000.50 ₸');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('say what to do where there is none', async () => {
    jest.spyOn(TestBed.inject(Session), 'can').mockReturnValue(true);
    open(TripAreaList);
    server.expectOne('/api/v1/regions').flush([astana]);
    server.expectOne('/api/v1/trip-areas').flush({ items: [], nextCursor: null });
    await until(() => said().includes('Make the first one'), draw);
  });

  it('show their places, take one in and give one back against the version that was seen', async () => {
    await openPage();
    expect(await axeFindings(page())).toEqual([]);
    button('Take out')?.click();
    const removal = server.expectOne('/api/v1/trip-areas/t1/places/removal');
    expect([removal.request.body, removal.request.headers.get('If-Match')]).toEqual([{ placeIds: ['p1'] }, '"1"']);
    removal.flush(areaOf({ version: 2, placeCount: 1 }));
    await new Promise((resolve) => setTimeout(resolve));
    draw();
    flushPlaces([]);
    await until(() => said().includes('There is no place in this area yet'), draw);

    const words = page().querySelector<HTMLInputElement>('#field-placeId');
    if (words) words.value = 'centre';
    button('Find')?.click();
    draw();
    server.expectOne(({ params }) => params.get('q') === 'centre').flush({ items: [placeOf()], nextCursor: null });
    (await until(() => button('Centre, Астана') ?? button('Centre, Astana'), draw)).click();
    (await until(() => button('Put it in'), draw)).click();
    const adding = server.expectOne('/api/v1/trip-areas/t1/places');
    expect([adding.request.body, adding.request.headers.get('If-Match')]).toEqual([{ placeIds: ['p1'] }, '"2"']);
    const refusal = { title: 'Another region', status: 422, code: 'TRIP_AREA.OTHER_REGION', correlationId: 'c' };
    adding.flush(refusal, { status: 422, statusText: 'Unprocessable' });
    await until(() => said().includes('Another region'), draw);
  });

  it('are deleted after a question, and not offered to a reader', async () => {
    await openPage();
    button('Delete')?.click();
    const dialog = page().querySelector('dialog[open]') as Element;
    expect(textOf(dialog)).toContain('Around Astana');
    button('Delete', dialog)?.click();
    server.expectOne({ method: 'DELETE', url: '/api/v1/trip-areas/t1' }).flush(null);
    await until(() => navigate.mock.calls.length > 0, draw);
  });

  it('offer a reader nothing to change', async () => {
    await openPage(areaOf({ actions: [] }));
    expect(page().querySelector('app-place-search')).toBeNull();
    expect(button('Take out')).toBeUndefined();
  });

  it('are made with a cost in tenge, and what is no sum is said at its field', async () => {
    open(TripAreaForm);
    server.expectOne('/api/v1/regions').flush([astana]);
    await until(() => page().querySelectorAll('#field-regionIso option').length === 2, draw);
    type('regionIso', 'KZ-71');
    for (const name of ['nameKk', 'nameRu', 'nameEn']) type(name, name);
    type('tripCostTiyn', 'much');
    submit();
    await until(() => page().querySelector('#problem-tripCostTiyn'), draw);
    expect(await axeFindings(page())).toEqual([]);
    type('tripCostTiyn', '120 000,50');
    submit();
    const call = server.expectOne({ method: 'POST', url: '/api/v1/trip-areas' });
    expect(call.request.body).toMatchObject({ regionIso: 'KZ-71', tripCostTiyn: 12_000_050 });
    call.flush(areaOf());
    await until(() => navigate.mock.calls.length > 0, draw);
    expect(navigate).toHaveBeenCalledWith(['/office/trip-areas', 't1']);
  });

  it('are changed in what was changed only, and never in their region', async () => {
    open(TripAreaForm, 't1');
    server.expectOne('/api/v1/regions').flush([astana]);
    server.expectOne('/api/v1/trip-areas/t1').flush(areaOf());
    await until(() => page().querySelector('form'), draw);
    expect(page().querySelector('#field-regionIso')).toBeNull();
    type('tripCostTiyn', '5');
    submit();
    const call = server.expectOne({ method: 'PATCH', url: '/api/v1/trip-areas/t1' });
    expect([call.request.body, call.request.headers.get('If-Match')]).toEqual([{ tripCostTiyn: 500 }, '"1"']);
  });
});
