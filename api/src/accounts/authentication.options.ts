import { randomUUID } from 'node:crypto';
import { authAddress, shortestPassword } from '@shared/accounts/sign-in.contract';
import type { BetterAuthOptions } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Pool } from 'pg';
import type { Config } from '../platform/config';
import { hashPassword, verifyPassword } from './password-hashing';

export const issuer = 'NPM Kazakhstan';
/** The header in which our own mount tells the sender's address; what a client sends under this name is dropped. */
export const addressHeader = 'x-sender-address';

const sessionSeconds = 8 * 60 * 60;
const strict = { window: 60, max: 30 };

/**
 * better-auth, narrowed to what is used: a password made by an administrator, then a code. A session is a row, asked for
 * at every request (no cookie cache), and ends after a working day whatever happens (no refresh).
 * The lock-out is ours (`SignInDelays`): the plugin's own would be a second one with other numbers.
 */
export const authenticationOptions = (config: Pick<Config, 'AUTH_SECRET' | 'APP_URL'>, database: Pool) =>
  ({
    appName: issuer,
    baseURL: new URL(config.APP_URL).origin,
    basePath: authAddress,
    secret: config.AUTH_SECRET,
    trustedOrigins: [new URL(config.APP_URL).origin],
    database,
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/email': strict, '/two-factor/*': strict, '/change-password': strict },
    },
    advanced: {
      cookiePrefix: 'npm',
      useSecureCookies: config.APP_URL.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => randomUUID() },
      // Both default to "off" when NODE_ENV is "test": a test must not be more lenient than the product.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    plugins: [twoFactor({ issuer, accountLockout: { enabled: false } })],
    // What is not a refusal of the library goes on to our own error handling.
    onAPIError: { throw: true },
  }) satisfies BetterAuthOptions;
