import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { OfficeKeyView } from '@shared/complaints/office-key.contract';
import { open, unlock } from '@shared/complaints/sealing';
import { browserThatSeals } from '../../test/browser-crypto';
import { complaintOf, officeKeyOf, passphrase } from '../../test/complaint';
import { placeOf } from '../../test/place';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { ComplaintNew } from './complaint-new';
import { placesTexts } from '../places/places.texts';
import { complaintsTexts } from './complaints.texts';

const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const [visitId, placeId, keyId, nextKeyId] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const canary = 'Меня били 12 марта. Канарейка.';

describe('Registering a message or complaint', () => {
  let fixture: ComponentFixture<ComplaintNew>;
  let server: HttpTestingController;
  let key: OfficeKeyView;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  const field = (name: string) => page().querySelector<HTMLInputElement>(`#field-${name}`);
  const problemAt = (name: string) => textOf(page().querySelector(`#problem-${name}`));

  beforeAll(async () => {
    browserThatSeals();
    key = await officeKeyOf({ id: keyId });
  });

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', complaintsTexts, placesTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ComplaintNew);
    fixture.componentRef.setInput('visitId', visitId);
    draw();
  });

  async function giveKey(): Promise<void> {
    server.expectOne('/api/v1/office-keys/current').flush(key);
    await until(() => page().querySelector('form'), draw);
    const visit = { id: visitId, number: '2026-1', place: placeOf(), status: 'started', startedOn: '2026-03-02' };
    server.expectOne('/api/v1/visits?limit=100').flush({ items: [visit], nextCursor: null });
    await until(() => field('visitId')?.value === visitId, draw);
  }

  function type(name: string, value: string): void {
    const control = field(name);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
    draw();
  }

  function fill(): void {
    type('kind', 'complaint');
    type('channel', 'visit');
    type('receivedAt', '2026-03-02T10:15');
    type('concernsTorture', 'yes');
    type('sealedText', canary);
  }

  const submit = () =>
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));

  async function sent(): Promise<TestRequest> {
    submit();
    return until(() => server.match('/api/v1/complaints')[0], draw);
  }

  async function choosePlace(): Promise<void> {
    const words = field('placeId');
    if (words) words.value = 'центр';
    words?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    const search = await until(() => server.match(({ url }) => url === '/api/v1/places')[0], draw);
    expect(search.request.params.get('q')).toBe('центр');
    search.flush({ items: [placeOf({ id: placeId })], nextCursor: null });
    const hit = await until(() => page().querySelector<HTMLElement>('app-place-search li button'), draw);
    hit.click();
    draw();
  }

  it('sends nothing readable of what was said, and the key of the office opens what was sent', async () => {
    await giveKey();
    expect(textOf(page())).toContain('Сервер прочитать его не может; открывает его только аппарат Уполномоченного.');
    fill();
    await choosePlace();
    const { request } = await sent();
    const { sealedText, ...facts } = request.body as Record<string, unknown> & { sealedText: string };
    expect(facts).toEqual({
      kind: 'complaint',
      channel: 'visit',
      receivedAt: '2026-03-02T10:15:00+05:00',
      placeId,
      visitId,
      concernsTorture: true,
      officeKeyId: keyId,
    });
    const all =
      request.urlWithParams +
      JSON.stringify(request.body) +
      request.headers
        .keys()
        .map((name) => request.headers.get(name))
        .join();
    for (const word of canary.match(/[а-я]+/gi) ?? []) expect(all).not.toContain(word);
    expect(await open(sealedText, await unlock(key.sealedIdentity ?? '', passphrase))).toBe(canary);
  });

  it('shows the number and keeps nothing of the text', async () => {
    await giveKey();
    fill();
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    (await sent()).flush(complaintOf());
    await until(() => page().querySelector('.evidence'), draw);
    expect(textOf(page())).toContain('Зарегистрировано под номером 2026-0001.');
    expect(textOf(page())).toContain('11-5(4)');
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
    page().querySelector<HTMLElement>('.buttons button')?.click();
    draw();
    expect(field('sealedText')?.value).toBe('');
  });

  it('lands refusals on their fields, loses nothing, and sends the same sealed text under the same key again', async () => {
    await giveKey();
    fill();
    const first = await sent();
    const fields = [{ field: 'receivedAt', message: 'Время получения ещё не наступило.' }];
    const refusal = {
      code: 'COMPLAINT.RECEIVED_IN_THE_FUTURE',
      title: 'Нельзя.',
      correlationId: 'c',
      status: 422,
      fields,
    };
    first.flush(refusal, { status: 422, statusText: 'Unprocessable' });
    await until(() => problemAt('receivedAt'), draw);
    expect(problemAt('receivedAt')).toBe('Время получения ещё не наступило.');
    expect(field('sealedText')?.value).toBe(canary);
    const second = await sent();
    expect(second.request.body).toEqual(first.request.body);
    const keys = [first, second].map(({ request }) => request.headers.get('Idempotency-Key'));
    expect(keys[0]).toBe(keys[1]);
  });

  it('says what is missing before anything is sent', async () => {
    await giveKey();
    submit();
    await until(() => problemAt('sealedText'), draw);
    expect(problemAt('sealedText')).toBe('Заполните это поле.');
    expect(problemAt('kind')).toBe('Выберите из списка.');
    expect(problemAt('concernsTorture')).toBe('Укажите «да» или «нет».');
    server.expectNone('/api/v1/complaints');
  });

  it('takes the key again when another one has come into force', async () => {
    await giveKey();
    fill();
    const refusal = {
      code: 'COMPLAINT.KEY_NOT_IN_FORCE',
      title: 'Этот ключ не действует.',
      correlationId: 'c',
      status: 409,
    };
    (await sent()).flush(refusal, { status: 409, statusText: 'Conflict' });
    const again = await until(() => server.match('/api/v1/office-keys/current')[0], draw);
    again.flush(await officeKeyOf({ id: nextKeyId }));
    await until(() => page().querySelector('[type=submit]:not([aria-disabled=true])'), draw);
    expect(field('sealedText')?.value).toBe(canary);
    expect((await sent()).request.body).toMatchObject({ officeKeyId: nextKeyId });
  });

  it('offers no form while there is no key', async () => {
    const refusal = { code: 'OFFICE_KEY.MISSING', title: 'Ключа нет.', correlationId: 'c', status: 409 };
    server.expectOne('/api/v1/office-keys/current').flush(refusal, { status: 409, statusText: 'Conflict' });
    await until(() => textOf(page()).includes('Ключ создаёт Уполномоченный.'), draw);
    expect(page().querySelector('form')).toBeNull();
  });
});
