import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { CreateOfficeKey } from '@shared/complaints/office-key.contract';
import { open, seal, unlock } from '@shared/complaints/sealing';
import { browserThatSeals } from '../../test/browser-crypto';
import { passphrase } from '../../test/complaint';
import { openableDialogs } from '../../test/dialogs';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { complaintsTexts } from './complaints.texts';
import { OfficeKeyPage } from './office-key-page';

describe('The key of the office', () => {
  let fixture: ComponentFixture<OfficeKeyPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  const dialog = () => page().querySelector('dialog[open]');

  beforeAll(browserThatSeals);

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', complaintsTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(OfficeKeyPage);
    draw();
    const missing = { code: 'OFFICE_KEY.MISSING', title: 'Ключа нет.', correlationId: 'c', status: 409 };
    server.expectOne('/api/v1/office-keys/current').flush(missing, { status: 409, statusText: 'Conflict' });
    await until(() => page().querySelector('form'), draw);
  });

  function ask(first: string, second: string): void {
    for (const [name, value] of Object.entries({ passphrase: first, again: second })) {
      const control = page().querySelector<HTMLInputElement>(`#field-${name}`);
      if (control) control.value = value;
    }
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    draw();
  }

  it('is not made with a short passphrase or with two that differ', () => {
    ask('короткая', 'короткая');
    expect(textOf(page().querySelector('#problem-passphrase'))).toBe('В парольной фразе меньше 16 знаков.');
    ask(passphrase, `${passphrase}.`);
    expect(textOf(page().querySelector('#problem-again'))).toBe('Парольные фразы не совпадают.');
    expect(dialog()).toBeNull();
  });

  it('is made here: the passphrase stays, and opens what is sealed to the key that was sent', async () => {
    ask(passphrase, passphrase);
    dialog()?.querySelector<HTMLElement>('.buttons button')?.click();
    const call = await until(() => server.match('/api/v1/office-keys')[0], draw);
    const sent = call.request.body as CreateOfficeKey;
    expect(Object.keys(sent).sort()).toEqual(['recipient', 'sealedIdentity']);
    expect(JSON.stringify(sent)).not.toContain(passphrase);
    expect(JSON.stringify(sent)).not.toContain('AGE-SECRET-KEY');
    const identity = await unlock(sent.sealedIdentity, passphrase);
    expect(await open(await seal('сөз', sent.recipient), identity)).toBe('сөз');
    call.flush({ ...sent, id: 'k1', createdAt: '2026-03-02T05:00:00Z', retiredAt: null });
    await until(() => page().querySelector('.evidence'), draw);
    expect(page().querySelector('input')).toBeNull();
  });
});
