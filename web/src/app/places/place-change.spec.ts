import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { PlaceView } from '@shared/places/place.contract';
import { astana, ministry, placeOf } from '../../test/place';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { PlaceChange } from './place-change';
import { placesTexts } from './places.texts';

describe('Changing a place', () => {
  let fixture: ComponentFixture<PlaceChange>;
  let server: HttpTestingController;
  let navigate: jest.SpyInstance;
  const page = () => fixture.nativeElement as HTMLElement;
  const field = (name: string) => page().querySelector<HTMLInputElement>(`#field-${name}`);

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk', placesTexts);
    navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fixture = TestBed.createComponent(PlaceChange);
    fixture.componentRef.setInput('id', 'p1');
    document.body.append(page());
    server = TestBed.inject(HttpTestingController);
    fixture.detectChanges();
  });
  afterEach(() => page().remove());

  async function open(place: PlaceView = placeOf()): Promise<void> {
    server.expectOne('/api/v1/places/p1').flush(place);
    await settle();
  }

  /** A form that appears asks for its choices; until they come, nothing is stable. */
  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
    giveChoices();
    await fixture.whenStable();
  }

  function giveChoices(): void {
    server.match('/api/v1/regions').forEach((request) => request.flush([astana]));
    const list = { items: [ministry], nextCursor: null };
    server.match('/api/v1/authorities?limit=200').forEach((request) => request.flush(list));
    const none = { items: [], nextCursor: null };
    server.match(({ url }) => url === '/api/v1/trip-areas').forEach((request) => request.flush(none));
  }

  async function type(name: string, value: string): Promise<void> {
    const control = field(name);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

  async function save(): Promise<void> {
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    fixture.detectChanges();
  }

  async function answerPatch(body: object, status = 200): Promise<{ sent: unknown; version: string | null }> {
    const call = server.expectOne({ method: 'PATCH', url: '/api/v1/places/p1' });
    call.flush(body, { status, statusText: String(status) });
    await settle();
    return { sent: call.request.body, version: call.request.headers.get('If-Match') };
  }

  const stale = (current: PlaceView) => ({
    type: 'about:blank',
    title: 'Бұл жазбаны сіз ашқаннан кейін басқа біреу өзгертті.',
    status: 409,
    code: 'CONFLICT.STALE',
    params: {},
    correlationId: 'c',
    current,
  });

  it('sends only what was changed, against the version that was seen, and leads to the place', async () => {
    await open();
    await type('capacity', '1300');
    await type('address', '');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    await save();
    expect(await answerPatch(placeOf({ capacity: 1300 }))).toEqual({
      sent: { capacity: 1300, address: null },
      version: '"3"',
    });
    expect(navigate).toHaveBeenCalledWith(['/office/places', 'p1']);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });

  it('says what is wrong before it is sent, at the field and on top; what was typed stays', async () => {
    await open();
    await type('bin', '123');
    await save();
    server.expectNone({ method: 'PATCH' });
    expect(field('bin')?.getAttribute('aria-invalid')).toBe('true');
    expect(field('bin')?.value).toBe('123');
    expect(textOf(page().querySelector('[role=alert]'))).toContain('БСН: БСН 12 цифрдан тұрады');
    expect(document.activeElement).toBe(page().querySelector('.summary'));
    page().querySelector<HTMLButtonElement>('[role=alert] .link')?.click();
    expect(document.activeElement).toBe(field('bin'));
  });

  it('shows mine and theirs where somebody else was faster, and saves what the person decides against their version', async () => {
    await open();
    await type('nameKk', 'Орталық мекеме');
    await type('capacity', '1300');
    await save();
    const theirs = placeOf({ capacity: 1250, personsHeld: 990, version: 4 });
    await answerPatch(stale(theirs), 409);

    const differing = [...page().querySelectorAll('fieldset')].map((set) => set.dataset['field']);
    expect(differing).toEqual(['nameKk', 'capacity', 'personsHeld']);
    const checked = [...page().querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    expect(checked).toEqual(['mine', 'mine', 'theirs']);
    expect(textOf(page().querySelector('[data-field=capacity]'))).toBe(
      'Сыйымдылығы, адамСізде 1300Қазір тізілімде 1250',
    );

    page().querySelector<HTMLInputElement>('[data-field=capacity] input[value=theirs]')?.click();
    page().querySelector<HTMLButtonElement>('section button')?.click();
    await settle();
    expect(field('nameKk')?.value).toBe('Орталық мекеме');
    expect(field('capacity')?.value).toBe('1250');
    await save();
    expect(await answerPatch(placeOf({ version: 5 }))).toEqual({
      sent: { nameKk: 'Орталық мекеме' },
      version: '"4"',
    });
  });

  it('does not offer a form where the state refuses the change', async () => {
    const refusal = { code: 'PLACE.CLOSED', message: 'Ұйым жабылған.', provision: '11-1(2)' } as const;
    await open(placeOf({ actions: [{ name: 'change', allowed: false, refusal }] }));
    expect(textOf(page())).toContain('Ұйым жабылған.');
    expect(page().querySelector('form')).toBeNull();
  });
});
