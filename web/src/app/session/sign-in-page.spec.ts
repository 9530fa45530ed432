import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { SignInPage } from './sign-in-page';

const refusal = {
  type: 'about:blank',
  title: 'Код дұрыс емес.',
  status: 401,
  code: 'ACCOUNT.WRONG_CODE',
  params: {},
  correlationId: 'c-1',
};

describe('The sign-in page', () => {
  let fixture: ComponentFixture<SignInPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('kk');
    fixture = TestBed.createComponent(SignInPage);
    server = TestBed.inject(HttpTestingController);
    await fixture.whenStable();
  });
  afterEach(() => server.verify());

  async function type(id: string, value: string): Promise<void> {
    const field = page().querySelector<HTMLInputElement>(`#field-${id}`);
    if (!field) throw new Error(`no field ${id}`);
    field.value = value;
    await fixture.whenStable();
  }

  async function submit(): Promise<void> {
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  }

  async function answer(url: string, body: object, status = 200): Promise<void> {
    server.expectOne(url).flush(body, { status, statusText: String(status) });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }

  async function passPassword(): Promise<void> {
    await type('email', ' office@example.kz ');
    await type('password', ' a long password ');
    await submit();
  }

  it('sends the address without white space around it, and the password as it was typed', async () => {
    await passPassword();
    const request = server.expectOne('/api/auth/sign-in/email');
    expect(request.request.body).toEqual({ email: 'office@example.kz', password: ' a long password ' });
    expect(request.request.headers.get('Accept-Language')).toBe('kk');
  });

  it('asks for the code, shows a refusal in the reader’s language and keeps what was typed', async () => {
    await passPassword();
    await answer('/api/auth/sign-in/email', { twoFactorRedirect: true });
    await type('code', '111 111');
    await submit();
    await answer('/api/auth/two-factor/verify-totp', refusal, 401);
    expect(textOf(page().querySelector('[role=alert]'))).toContain('Код дұрыс емес.');
    expect(page().querySelector<HTMLInputElement>('#field-code')?.value).toBe('111 111');
  });

  it('begins again with the password when the server no longer knows of the first step', async () => {
    await passPassword();
    await answer('/api/auth/sign-in/email', { twoFactorRedirect: true });
    await submit();
    await answer('/api/auth/two-factor/verify-totp', { ...refusal, code: 'ACCOUNT.CHALLENGE_EXPIRED' }, 401);
    expect(page().querySelector('#field-password')).not.toBeNull();
    expect(page().querySelector('[role=alert]')).not.toBeNull();
  });

  it.each([
    ['/office/places/7', '/office/places/7'],
    ['https://elsewhere.example/office/', '/office/home'],
    [undefined, '/office/home'],
  ])('leads from %s to %s', async (to, destination) => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    fixture.componentRef.setInput('to', to);
    await passPassword();
    await answer('/api/auth/sign-in/email', { twoFactorRedirect: true });
    await type('code', '123 456');
    await submit();
    const code = server.expectOne('/api/auth/two-factor/verify-totp');
    expect(code.request.body).toEqual({ code: '123456' });
    code.flush({});
    await new Promise((resolve) => setTimeout(resolve));
    const actor = { accountId: 'a', name: 'A', roles: ['office'], locale: 'kk' };
    await answer('/api/v1/session', { actor, permissions: [] });
    expect(navigate).toHaveBeenCalledWith(destination);
  });

  it('lets nobody in whose account has no second factor', async () => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
    await passPassword();
    await answer('/api/auth/sign-in/email', { twoFactorRedirect: false });
    await answer('/api/v1/session', { actor: null, permissions: [] });
    expect(textOf(page().querySelector('[role=alert]'))).toContain('екінші фактор');
    expect(navigate).not.toHaveBeenCalled();
  });
});
