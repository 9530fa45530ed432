import type { Handover, NewAccount } from '@shared/accounts/accounts.contract';
import type { SessionView } from '@shared/accounts/session.contract';
import type { Actor } from '@shared/actor';
import { Secret, TOTP } from 'otpauth';
import { AccountsService, type GivenCredentials } from '../../src/accounts';
import type { AnyBody, Answer, RequestOptions, TestApp } from '../app';

const seconds = 1000;
const period = 30;
let made = 0;

export const administrator: Actor = {
  accountId: 'test-administrator',
  name: 'Test',
  roles: ['administrator'],
  locale: 'en',
};

export interface Person extends Handover {
  readonly accountId: string;
  readonly email: string;
  /** Each person comes from an address of their own, so that one test does not use up another's share of requests. */
  readonly address: string;
}

/** An account that can really sign in, with what was handed over. */
export async function makeAccount(app: TestApp, of: Partial<NewAccount> & GivenCredentials = {}): Promise<Person> {
  made += 1;
  const { account, ...handover } = await app.nest.get(AccountsService).createAccount(administrator, {
    email: `person${made}@example.org`,
    name: `Person ${made}`,
    roles: ['office'],
    locale: 'ru',
    ...of,
  });
  return { ...handover, accountId: account.id, email: account.email, address: `10.0.${made >> 8}.${made & 255}` };
}

/** The code that an authenticator app shows; `step` -1 and 1 are the neighbours, which are accepted as well. */
export const codeOf = ({ totpSecret }: Pick<Handover, 'totpSecret'>, step = 0): string =>
  new TOTP({ secret: Secret.fromBase32(totpSecret), period }).generate({
    timestamp: Date.now() + step * period * seconds,
  });

/** A browser: it keeps cookies and says where its pages come from. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly app: TestApp,
    private readonly address: string,
  ) {}

  get<T = AnyBody>(path: string, options?: RequestOptions): Promise<Answer<T>> {
    return this.send(this.app.anonymous.get<T>(path, this.with(options)));
  }

  post<T = AnyBody>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return this.send(this.app.anonymous.post<T>(path, body, this.with(options)));
  }

  patch(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<AnyBody>> {
    return this.send(this.app.anonymous.patch(path, body, this.with(options)));
  }

  password(
    { email, password }: Pick<Person, 'email' | 'password'>,
    options?: RequestOptions,
  ): Promise<Answer<AnyBody>> {
    return this.post('/api/auth/sign-in/email', { email, password }, options);
  }

  code(code: string): Promise<Answer<AnyBody>> {
    return this.post('/api/auth/two-factor/verify-totp', { code });
  }

  session(): Promise<Answer<SessionView>> {
    return this.get<SessionView>('/session');
  }

  /** Another browser with the same cookies, as a thief would have. */
  copy(): Browser {
    const other = new Browser(this.app, this.address);
    this.cookies.forEach((value, name) => other.cookies.set(name, value));
    return other;
  }

  private with(options: RequestOptions = {}): RequestOptions {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      origin: 'http://localhost:3000',
      'x-forwarded-for': this.address,
      ...(cookie && { cookie }),
      ...options.headers,
    };
    return { ...options, headers };
  }

  private async send<T>(asked: Promise<Answer<T>>): Promise<Answer<T>> {
    const answer = await asked;
    for (const line of [answer.headers['set-cookie'] ?? []].flat().map(String)) {
      const [name = '', value = ''] = (line.split(';', 1)[0] ?? '').split('=');
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}

/** Signed in with both factors. A second sign-in within half a minute needs another `step`: a code passes once. */
export async function signIn(app: TestApp, person: Person, step = 0): Promise<Browser> {
  const browser = new Browser(app, person.address);
  await browser.password(person);
  const { status } = await browser.code(codeOf(person, step));
  if (status !== 204) throw new Error(`sign-in answered ${status}`);
  return browser;
}
