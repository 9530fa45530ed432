import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { axeFindings } from '../../test/axe';
import { actOf, astana, ministry, placeOf } from '../../test/place';
import { until } from '../../test/until';
import { speak, webProviders } from '../../test/web-providers';
import { PlaceNew } from './place-new';
import { placesTexts } from './places.texts';

const authority = { ...ministry, id: '6b1f2c3d-0000-4000-8000-000000000001' };

describe('A place that enters the register', () => {
  let fixture: ComponentFixture<PlaceNew>;
  let server: HttpTestingController;
  let navigate: jest.SpyInstance;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('en', placesTexts);
    navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(PlaceNew);
    document.body.append(page());
    draw();
    server.expectOne('/api/v1/regions').flush([astana]);
    server.expectOne('/api/v1/authorities?limit=200').flush({ items: [authority], nextCursor: null });
    const repealed = actOf({ id: 'b2', title: { kk: 'Ескі', ru: 'Старый', en: 'Old law' }, state: 'repealed' });
    server.expectOne('/api/v1/legal-bases').flush([actOf(), repealed]);
    await until(() => page().querySelectorAll('#field-regionIso option').length === 2, draw);
  });
  afterEach(() => page().remove());

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

  it('is offered the acts that are in force, and the trip areas of its region once', async () => {
    expect([...page().querySelectorAll<HTMLOptionElement>('datalist option')].map(({ value }) => value)).toEqual([
      'Penal Code, art. 39',
    ]);
    type('regionIso', 'KZ-71');
    const area = { id: 't1', name: { kk: 'Маңы', ru: 'Около', en: 'Around' } };
    const areas = server.expectOne(
      ({ url, params }) => url === '/api/v1/trip-areas' && params.get('region') === 'KZ-71',
    );
    areas.flush({ items: [area], nextCursor: null });
    await until(() => page().querySelectorAll('#field-tripAreaId option').length === 2, draw);
    type('nameEn', 'A letter asks for nothing again');
    server.expectNone(({ url }) => url === '/api/v1/trip-areas');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('is sent with degrees as numbers and money in tiyn; half a number is said at its field', async () => {
    const words = { nameKk: 'Ү', nameRu: 'Д', nameEn: 'H', legalBasis: 'A law', underMandateFrom: '2020-01-01' };
    for (const [name, value] of Object.entries({ ...words, type: 'orphanage', authorityId: authority.id }))
      type(name, value);
    type('regionIso', 'KZ-71');
    server.expectOne(({ url }) => url === '/api/v1/trip-areas').flush({ items: [], nextCursor: null });
    type('latitude', '51,1');
    type('longitude', 'east');
    type('visitCostTiyn', '250 000,50');
    submit();
    await until(() => page().querySelector('#problem-longitude'), draw);
    type('longitude', '-71.5');
    submit();
    const call = server.expectOne({ method: 'POST', url: '/api/v1/places' });
    expect(call.request.body).toMatchObject({
      ...{ ...words, latitude: 51.1, longitude: -71.5, visitCostTiyn: 25_000_050, visitDays: null, tripAreaId: null },
    });
    call.flush(placeOf());
    await until(() => navigate.mock.calls.length > 0, draw);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });
});
