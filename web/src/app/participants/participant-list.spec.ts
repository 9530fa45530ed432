import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { participantOf } from '../../test/participant';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { ParticipantList } from './participant-list';
import { participantsTexts } from './participants.texts';

describe('The list of participants', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const said = () => textOf(harness.routeNativeElement);

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'office/participants', component: ParticipantList }])],
    });
    await speak('kk', participantsTexts);
    server = TestBed.inject(HttpTestingController);
  });

  async function open(address: string, items: object[]): Promise<Record<string, string | null>> {
    harness = await RouterTestingHarness.create(address);
    const call = server.expectOne(({ url }) => url === '/api/v1/participants');
    call.flush({ items, nextCursor: null });
    await harness.fixture.whenStable();
    const { params } = call.request;
    return Object.fromEntries(params.keys().map((name) => [name, params.get(name)]));
  }

  it('asks for what the address says and shows each with the days of the mandate', async () => {
    const asked = await open('/office/participants?status=in_force&q=әсел', [participantOf()]);
    expect(asked).toEqual({ status: 'in_force', q: 'әсел' });
    const link = harness.routeNativeElement?.querySelector<HTMLAnchorElement>('td a');
    expect(link?.getAttribute('href')).toBe('/office/participants/p1');
    expect(said()).toContain('20.12.2025 – 31.12.2027');
    expect(said()).toContain('дәрігер');
  });

  it('writes the name that is looked for into the address', async () => {
    await open('/office/participants', []);
    expect(said()).toContain('Қатысушылар әлі жоқ.');
    const name = harness.routeNativeElement?.querySelector<HTMLInputElement>('#filter-q');
    if (name) name.value = ' Әсел ';
    harness.routeNativeElement?.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
    expect(decodeURIComponent(TestBed.inject(Router).url)).toBe('/office/participants?q=Әсел');
  });
});
