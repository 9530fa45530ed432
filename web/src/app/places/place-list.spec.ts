import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { astana, ministry, placeOf } from '../../test/place';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { PlaceList } from './place-list';

import { placesTexts } from './places.texts';

describe('The register of places', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const said = () => textOf(harness.routeNativeElement);
  const select = (name: string) => harness.routeNativeElement?.querySelector<HTMLSelectElement>(`#filter-${name}`);

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'office/places', component: PlaceList }])],
    });
    await speak('kk', placesTexts);
    server = TestBed.inject(HttpTestingController);
  });

  async function open(address: string): Promise<void> {
    harness = await RouterTestingHarness.create(address);
    server.expectOne('/api/v1/regions').flush([astana]);
    server.expectOne('/api/v1/authorities?limit=200').flush({ items: [ministry], nextCursor: null });
  }

  async function answer(url: string, body: object, status = 200): Promise<void> {
    server.expectOne((request) => request.urlWithParams === url).flush(body, { status, statusText: String(status) });
    await harness.fixture.whenStable();
  }

  it('asks for what the address says and shows it in the filters', async () => {
    await open('/office/places?q=орталық&region=KZ-71&due=overdue&sort=due');
    const call = server.expectOne(({ url }) => url === '/api/v1/places');
    call.flush({ items: [], nextCursor: null });
    const { params } = call.request;
    expect(Object.fromEntries(params.keys().map((name) => [name, params.get(name)]))).toEqual({
      q: 'орталық',
      region: 'KZ-71',
      due: 'overdue',
      sort: 'due',
    });
    await harness.fixture.whenStable();
    expect([select('region')?.value, select('due')?.value, select('type')?.value]).toEqual(['KZ-71', 'overdue', '']);
    expect(harness.routeNativeElement?.querySelector<HTMLInputElement>('#filter-q')?.value).toBe('орталық');
  });

  it('shows each place by a link, with its due day and a word on its state', async () => {
    await open('/office/places');
    await answer('/api/v1/places', { items: [placeOf({ id: 'p1' })], nextCursor: null });
    const link = harness.routeNativeElement?.querySelector<HTMLAnchorElement>('td a');
    expect(link?.getAttribute('href')).toBe('/office/places/p1');
    expect(said()).toContain('Түзеу мекемесі');
    expect(said()).toContain('01.10.2026');
    expect(said()).toContain('Мерзімі өтіп кетті 52 күнге кешікті');
  });

  it('writes a chosen filter into the address, begins at the first page, and keeps the rows until the next come', async () => {
    await open('/office/places?cursor=c2&sort=due');
    await answer('/api/v1/places?sort=due&cursor=c2', { items: [placeOf({ id: 'p1' })], nextCursor: null });
    const type = select('type');
    if (type) type.value = 'orphanage';
    type?.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
    expect(TestBed.inject(Router).url).toBe('/office/places?sort=due&type=orphanage');
    expect(said()).toContain('Орталық');
    await answer('/api/v1/places?type=orphanage&sort=due', { items: [], nextCursor: null });
    expect(said()).toContain('Бұл шарттарға бірде-бір ұйым сай келмейді.');
  });

  it('says what fills an empty register', async () => {
    await open('/office/places');
    await answer('/api/v1/places', { items: [], nextCursor: null });
    expect(said()).toContain('Оларды аппарат енгізеді.');
  });

  it('shows a failure instead of old rows', async () => {
    await open('/office/places');
    await answer('/api/v1/places', {}, 502);
    expect(said()).toContain('Күтпеген қате');
  });
});
