import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { ComplaintView, SealedTextView } from '@shared/complaints/complaint.contract';
import type { Permission } from '@shared/permissions';
import { seal } from '@shared/complaints/sealing';
import { browserThatSeals } from '../../test/browser-crypto';
import { complaintOf, officeKeyOf, passphrase } from '../../test/complaint';
import { openableDialogs } from '../../test/dialogs';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { ComplaintPage } from './complaint-page';
import { complaintsTexts } from './complaints.texts';

const canary = 'Меня били 12 марта. Канарейка.';

describe('The page of a complaint', () => {
  let fixture: ComponentFixture<ComplaintPage>;
  let server: HttpTestingController;
  let sealed: SealedTextView;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  const words = () => page().querySelector('app-complaint-text .words');
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);

  beforeAll(async () => {
    browserThatSeals();
    const officeKey = await officeKeyOf();
    sealed = { complaintId: 'c1', sealedText: await seal(canary, officeKey.recipient), officeKey };
  });

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', complaintsTexts);
    server = TestBed.inject(HttpTestingController);
  });

  async function show(
    view: ComplaintView = complaintOf(),
    permissions: Permission[] = ['complaint.open'],
  ): Promise<void> {
    const session = TestBed.inject(Session).load();
    const actor = { accountId: 'a', name: 'А', roles: ['office'], locale: 'ru' };
    server.expectOne('/api/v1/session').flush({ actor, permissions });
    await session;
    fixture = TestBed.createComponent(ComplaintPage);
    fixture.componentRef.setInput('id', 'c1');
    draw();
    server.expectOne('/api/v1/complaints/c1').flush(view);
    await until(() => page().querySelector('dl'), draw);
  }

  function type(name: string, value: string): void {
    const control = page().querySelector<HTMLInputElement>(`#field-${name}`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event('input'));
    draw();
  }

  function tryToOpen(phrase: string): void {
    type('passphrase', phrase);
    page()
      .querySelector('app-complaint-text form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
  }

  const reading = () => until(() => server.match('/api/v1/complaints/c1/sealed-text')[0], draw);

  it('opens the text here, by the passphrase, only when asked and after saying that it is recorded', async () => {
    await show();
    expect(textOf(page())).toContain('Каждый доступ записывается');
    expect(textOf(page())).toContain('11-10(2)');
    button('Открыть текст')?.click();
    draw();
    server.expectNone('/api/v1/complaints/c1/sealed-text');
    tryToOpen(passphrase);
    (await reading()).flush(sealed);
    expect(textOf(await until(words, draw))).toBe(canary);
    button('Закрыть текст')?.click();
    draw();
    expect(page().innerHTML).not.toContain('Канарейка');
  });

  it('says that a passphrase is wrong, and asks the server once for all tries', async () => {
    await show();
    button('Открыть текст')?.click();
    draw();
    tryToOpen('не та фраза');
    (await reading()).flush(sealed);
    await until(() => page().querySelector('#opening-failed'), draw);
    expect(textOf(page().querySelector('#opening-failed'))).toBe('Парольная фраза неверна. Проверьте её и повторите.');
    tryToOpen(passphrase);
    await until(words, draw);
    server.expectNone('/api/v1/complaints/c1/sealed-text');
  });

  it('takes the text off the screen when the page is left in the browser', async () => {
    await show();
    button('Открыть текст')?.click();
    draw();
    tryToOpen(passphrase);
    (await reading()).flush(sealed);
    await until(words, draw);
    window.dispatchEvent(new Event('pagehide'));
    draw();
    expect(words()).toBeNull();
  });

  it('offers no opening to who may not open', async () => {
    await show(complaintOf(), ['complaint.read']);
    expect(page().querySelector('app-complaint-text')).toBeNull();
  });

  async function transfer(): Promise<void> {
    button('Записать передачу')?.click();
    type('transferredOn', '2026-03-03');
    type('act', 'Письмо № 7');
    type('recipient', 'Иванова И.');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    const dialog = page().querySelector('app-transfer-dialog dialog[open]');
    if (!dialog) throw new Error('nothing was asked');
    button('Записать передачу', dialog)?.click();
  }

  it('records the transfer against the version that was seen', async () => {
    await show();
    await transfer();
    const call = server.expectOne('/api/v1/complaints/c1/transfer');
    expect(call.request.headers.get('If-Match')).toBe('"4"');
    const body = { transferredOn: '2026-03-03', act: 'Письмо № 7', recipient: 'Иванова И.' };
    expect(call.request.body).toEqual(body);
    call.flush(complaintOf({ status: 'transferred', transfer: body, version: 5, actions: [] }));
    await until(() => page().querySelector('.transfer'), draw);
    expect(textOf(page().querySelector('.transfer'))).toContain('03.03.2026');
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });

  it('keeps what was typed when the transfer is refused, and tries again from the record as it is now', async () => {
    await show();
    await transfer();
    const stale = { code: 'CONFLICT.STALE', title: 'Запись изменили.', correlationId: 'c', status: 409 };
    const refused = server.expectOne('/api/v1/complaints/c1/transfer');
    refused.flush({ ...stale, current: complaintOf({ version: 5 }) }, { status: 409, statusText: 'Conflict' });
    await until(() => textOf(page().querySelector('dialog[open]')).includes('Запись изменили.'), draw);
    await transfer();
    expect(server.expectOne('/api/v1/complaints/c1/transfer').request.headers.get('If-Match')).toBe('"5"');
  });
});
