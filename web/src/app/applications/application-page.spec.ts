import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ApplicationView } from '@shared/participants/application.contract';
import { applicationOf, groundOf } from '../../test/applications';
import { openableDialogs } from '../../test/dialogs';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { ApplicationPage } from './application-page';
import { applicationsTexts } from './applications.texts';

const address = '/api/v1/applications/a1';
const check = {
  declaredClear: true,
  evidence: '№ 17',
  result: 'clear',
  checkedOn: '2026-03-03',
  goodUntil: '2026-03-09',
  checkedBy: 'Б. Инспектор',
} as const;

describe('The page of an application', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const said = () => textOf(page());
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each).startsWith(label));
  const dialog = () => page().querySelector('dialog[open]') as HTMLElement;

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
  }

  function set(selector: string, value: string): void {
    const field = page().querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`no field ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
  }

  async function open(view: ApplicationView, permissions = ['application.read', 'application.manage']): Promise<void> {
    const session = TestBed.inject(Session).load();
    const actor = { accountId: 'a', name: 'А', roles: ['office'], locale: 'ru' };
    server.expectOne('/api/v1/session').flush({ actor, permissions });
    await session;
    harness = await RouterTestingHarness.create('/office/applications/a1');
    server.expectOne(address).flush(view);
    await settle();
  }

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({
      providers: [
        ...webProviders(),
        provideRouter([{ path: 'office/applications/:id', component: ApplicationPage }], withComponentInputBinding()),
      ],
    });
    await speak('ru', applicationsTexts);
    server = TestBed.inject(HttpTestingController);
  });

  it('shows each ground with its wording, its state in words and by a sign, and every check of it', async () => {
    const met = { ...check, result: 'met', evidence: '№ 18' } as const;
    await open(
      applicationOf({
        grounds: [
          groundOf({ state: 'met', check: met, history: [met, check] }),
          groundOf({ code: '11-3(1)(1)', provision: '11-3(1)(1)', check, history: [check] }),
        ],
      }),
    );
    const [first, second] = [...page().querySelectorAll('ol > li')].map(textOf);
    expect(first).toContain('Адвокат не может быть участником.');
    expect(first).toContain('✕Относится: участником быть не может');
    expect(first).toContain('Все проверки: 2');
    expect(first).toContain('№ 17; Б. Инспектор');
    expect(second).toContain('○Срок подтверждения истёк: нужна новая проверка');
    expect(said()).toContain('В редакции на 10.03.2026');
  });

  it('records a check with the version that was seen: the paper by its number, nothing of what it says', async () => {
    await open(applicationOf());
    button('Записать проверку')?.click();
    await settle();
    expect(button('Сохранить проверку')?.getAttribute('aria-disabled')).toBe('true');
    set('#field-evidence', ' № 17 ');
    set('#field-result', 'clear');
    set('#field-checkedOn', '2026-03-03');
    set('#field-goodUntil', '2026-06-03');
    await settle();
    page()
      .querySelector('app-ground-check-form form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    const request = server.expectOne(`${address}/grounds/${encodeURIComponent('11-3(1)(4)')}`);
    expect([request.request.method, request.request.headers.get('If-Match'), request.request.body]).toEqual([
      'PUT',
      '"4"',
      { declaredClear: true, evidence: '№ 17', result: 'clear', checkedOn: '2026-03-03', goodUntil: '2026-06-03' },
    ]);
    request.flush(applicationOf({ grounds: [groundOf({ state: 'clear', check, history: [check] })] }));
    await settle();
    expect(said()).toContain('✓Не относится');
    expect(page().querySelector('app-ground-check-form')).toBeNull();
  });

  it('shows a paper from this computer and sends nothing of it', async () => {
    const given: Blob[] = [];
    const revoked: string[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:here/${given.push(blob)}`,
      revokeObjectURL: (url: string) => revoked.push(url),
    });
    await open(applicationOf());
    button('Записать проверку')?.click();
    await settle();
    const choose = async (file: File) => {
      const input = page().querySelector<HTMLInputElement>('#local-paper');
      if (!input) throw new Error('no place for the paper');
      Object.defineProperty(input, 'files', { value: [file], configurable: true });
      input.dispatchEvent(new Event('change'));
      await settle();
    };
    await choose(new File(['x'], 'psychiatrist.png', { type: 'image/png' }));
    expect(page().querySelector('app-local-paper img')?.getAttribute('src')).toBe('blob:here/1');
    await choose(new File(['x'], 'court.pdf', { type: 'application/pdf' }));
    const link = page().querySelector<HTMLAnchorElement>('app-local-paper a');
    expect([link?.getAttribute('href'), link?.target, link?.rel]).toEqual(['blob:here/2', '_blank', 'noopener']);
    await choose(new File(['x'], 'page.html', { type: 'text/html' }));
    expect(page().querySelector('app-local-paper a, app-local-paper img')).toBeNull();
    expect(revoked).toEqual(['blob:here/1', 'blob:here/2']);
    expect(said()).not.toContain('psychiatrist');
    server.verify();
  });

  it('records the selection by the Council’s decision, after a question', async () => {
    await open(applicationOf({ actions: [{ name: 'select', allowed: true }] }));
    button('Записать отбор')?.click();
    await settle();
    const url = '/api/v1/council/decisions?subjectType=selection&subjectId=a1&limit=200';
    const decision = { id: 'd1', number: '2026-3/2', decidedOn: '2026-03-10', outcome: 'adopted' };
    server
      .expectOne(url)
      .flush({ items: [decision, { ...decision, id: 'd2', outcome: 'rejected' }], nextCursor: null });
    await settle();
    expect([...dialog().querySelectorAll('#field-decisionId option')].map(textOf)).toEqual(['№ 2026-3/2, 10.03.2026']);
    button('Записать отбор', dialog())?.click();
    const request = server.expectOne(`${address}/selection`);
    expect(request.request.body).toEqual({ decisionId: 'd1' });
    request.flush({});
    await settle();
    server.expectOne(address).flush(applicationOf({ status: 'selected', actions: [] }));
    await settle();
    expect(said()).toContain('Отобран');
  });

  it('records a refusal over a ground that is met without the Council', async () => {
    await open(applicationOf({ grounds: [groundOf({ state: 'met', check: { ...check, result: 'met' } })] }));
    button('Записать отказ')?.click();
    await settle();
    server.expectOne(({ url }) => url.startsWith('/api/v1/council/decisions')).flush({ items: [], nextCursor: null });
    await settle();
    set('#field-refusedOn', '2026-03-09');
    button('Записать отказ', dialog())?.click();
    const request = server.expectOne(`${address}/refusal`);
    expect(request.request.body).toEqual({ provision: '11-3(1)(4)', refusedOn: '2026-03-09' });
    const refusal = { code: 'APPLICATION.REFUSAL_UNFOUNDED', title: 'Не обосновано.', correlationId: 'c', status: 409 };
    request.flush(refusal, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(textOf(dialog())).toContain('Не обосновано.');
  });

  it('adds a paper of the closed list and lets go of one', async () => {
    const paper = { id: 'p1', kind: 'cv', mediaType: 'application/pdf', size: 2048, addedOn: '2026-03-03' } as const;
    await open(
      applicationOf({
        documents: [
          { ...paper, mayOpen: true },
          { ...paper, id: 'p2', kind: 'diploma', mayOpen: false },
        ],
      }),
    );
    const links = [...page().querySelectorAll<HTMLAnchorElement>('app-application-papers a')];
    expect(links.map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['Резюме', `${address}/documents/p1`],
    ]);
    expect([...page().querySelectorAll('#field-kind option')].map(textOf).join()).not.toMatch(/медицин|судимост/i);
    button('Убрать: Резюме')?.click();
    const request = server.expectOne(`${address}/documents/p1`);
    expect(request.request.method).toBe('DELETE');
    request.flush(applicationOf());
    await settle();
    expect(said()).toContain('Документы не добавлены.');
  });

  it('says what became of the letter, and offers to print it where no mail can be sent', async () => {
    const letter = {
      locale: 'kk',
      mail: 'waiting',
      canBeMailed: false,
      sentOn: null,
      readOn: null,
      isLocked: false,
    } as const;
    const decided = { status: 'refused', decidedOn: '2026-03-10', refusalProvision: '11-3(1)(4)' } as const;
    await open(applicationOf({ ...decided, letter, actions: [{ name: 'send-letter', allowed: true }] }));
    expect(said()).toContain('Почтовый сервер не настроен: распечатайте письмо.');
    expect(page().querySelector('app-letter-card a')?.getAttribute('href')).toBe(`${address}/letter/pdf`);
    expect(button('Отправить новую ссылку')).toBeUndefined();
  });

  it('sends a new link when the old one is locked', async () => {
    const link = { locale: 'kk', mail: 'sent', canBeMailed: true } as const;
    const letter = { ...link, sentOn: '2026-03-10', readOn: null, isLocked: true };
    await open(applicationOf({ status: 'refused', letter, actions: [{ name: 'send-letter', allowed: true }] }));
    expect(said()).toContain('Ссылка заблокирована после десяти неверных попыток');
    button('Отправить новую ссылку')?.click();
    server
      .expectOne(`${address}/letter/mail`)
      .flush(applicationOf({ status: 'refused', letter: { ...letter, mail: 'waiting', isLocked: false } }));
    await settle();
    expect(said()).toContain('Уведомление ожидает отправки.');
  });

  it('puts the address right after the decision, with the version that was seen', async () => {
    await open(applicationOf({ status: 'refused', actions: [{ name: 'change-address', allowed: true }] }));
    button('Изменить адрес')?.click();
    await settle();
    set('#field-email', ' b@example.kz ');
    button('Изменить адрес', dialog())?.click();
    const request = server.expectOne(`${address}/address`);
    expect([request.request.headers.get('If-Match'), request.request.body]).toEqual(['"4"', { email: 'b@example.kz' }]);
    request.flush(applicationOf({ status: 'refused', email: 'b@example.kz' }));
    await settle();
    expect(page().querySelector('dialog[open]')).toBeNull();
    expect(said()).toContain('b@example.kz');
  });

  it('corrects what the candidate can do and where to go', async () => {
    await open(applicationOf({ actions: [{ name: 'change', allowed: true }] }));
    button('Исправить сведения')?.click();
    await settle();
    const box = [...dialog().querySelectorAll('label')].find((each) => textOf(each) === 'город Алматы');
    box?.querySelector('input')?.click();
    await settle();
    button('Исправить сведения', dialog())?.click();
    const request = server.expectOne(address);
    expect(request.request.body).toEqual({ locale: 'kk', competences: ['psychiatry'], travelRegions: [] });
    request.flush(applicationOf({ travelRegions: [] }));
  });

  it('is only read by the Council', async () => {
    await open(applicationOf({ iin: null, actions: [] }), ['application.read']);
    expect(said()).not.toContain('ИИН');
    expect(page().querySelector('app-decision-dialog')).toBeNull();
    expect(button('Записать проверку')).toBeUndefined();
    expect(page().querySelector('#field-kind')).toBeNull();
  });

  it.each([
    ['kk', 'Тексерілмеген', 'Іріктеуді жазу'],
    ['en', 'Not checked', 'Record the selection'],
  ] as const)('speaks %s', async (locale, state, act) => {
    await open(applicationOf());
    await speak(locale, applicationsTexts);
    harness.detectChanges();
    expect(said()).toContain(state);
    expect(button(act)).toBeDefined();
  });
});
