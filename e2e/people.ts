import {
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  request,
} from '@playwright/test';
import type { Locale } from '@shared/locale';
import type { Role } from '@shared/permissions';
import { type DemonstrationAccount, readAccounts } from '@tools/play/accounts-file';
import { TOTP } from 'otpauth';
import type { Platform } from './platform';

type Session = Awaited<ReturnType<APIRequestContext['storageState']>>;

const period = 30;

export const codeOf = ({ totpSecret }: DemonstrationAccount): string =>
  new TOTP({ secret: totpSecret, period }).generate();

const untilNextCode = (): number => period - ((Date.now() / 1000) % period) + 1;

/** Everybody of the demonstration, signed in when first needed and once only. */
export class People {
  private readonly sessions = new Map<string, Promise<Session>>();
  private readonly accounts: readonly DemonstrationAccount[];

  constructor(private readonly platform: Platform) {
    this.accounts = readAccounts(platform.accounts);
  }

  role(role: Role, index = 0): DemonstrationAccount {
    return this.one((account) => account.role === role, `of the role ${role}`, index);
  }

  authority(code: string): DemonstrationAccount {
    return this.one((account) => account.authorityCode === code, `of ${code}`);
  }

  participant(id: string): DemonstrationAccount {
    return this.one((account) => account.participantId === id, `of the participant ${id}`);
  }

  /** A browser of one's own, signed in, in the language that its reader chose. */
  async browserOf(
    browser: Browser,
    account: DemonstrationAccount,
    locale: Locale,
    options: BrowserContextOptions = {},
  ): Promise<BrowserContext> {
    const { cookies } = await this.sessionOf(account);
    const language = { origin: this.platform.url, localStorage: [{ name: 'language', value: locale }] };
    return browser.newContext({
      baseURL: this.platform.url,
      storageState: { cookies, origins: [language] },
      ...options,
    });
  }

  /** The API as this person's session sees it. */
  async requestsOf(account: DemonstrationAccount, locale: Locale): Promise<APIRequestContext> {
    return request.newContext({
      baseURL: this.platform.url,
      storageState: await this.sessionOf(account),
      extraHTTPHeaders: { origin: this.platform.url, 'accept-language': locale },
    });
  }

  private one(is: (account: DemonstrationAccount) => boolean, what: string, index = 0): DemonstrationAccount {
    const account = this.accounts.filter(is)[index];
    if (!account) throw new Error(`The demonstration has no account ${what}.`);
    return account;
  }

  private sessionOf(account: DemonstrationAccount): Promise<Session> {
    const known = this.sessions.get(account.email) ?? this.signIn(account);
    this.sessions.set(account.email, known);
    return known;
  }

  private async signIn(account: DemonstrationAccount): Promise<Session> {
    const { url } = this.platform;
    // Everybody comes from an address of their own, as people do: an address has so many sign-ins a minute.
    const address = `198.51.100.${1 + this.accounts.indexOf(account)}`;
    const context = await request.newContext({
      baseURL: url,
      extraHTTPHeaders: { origin: url, 'x-forwarded-for': address },
    });
    const { email, password } = account;
    await untilAccepted(() => context.post('/api/auth/sign-in/email', { data: { email, password } }));
    await untilAccepted(() => context.post('/api/auth/two-factor/verify-totp', { data: { code: codeOf(account) } }));
    const session = await context.storageState();
    await context.dispose();
    return session;
  }
}

/** A code is accepted once: another journey may have used it. */
async function untilAccepted(attempt: () => ReturnType<APIRequestContext['post']>): Promise<void> {
  let said = '';
  for (let tries = 0; tries < 4; tries += 1) {
    const answer = await attempt();
    if (answer.ok()) return;
    said = `${answer.status()} ${await answer.text()}`;
    if (answer.status() !== 429 && !said.includes('ACCOUNT.WRONG_CODE')) break;
    const seconds = Number(answer.headers()['retry-after']) || untilNextCode();
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
  throw new Error(`Signing in failed: ${said}`);
}
