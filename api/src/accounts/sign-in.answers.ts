import type { ErrorCode } from '@shared/error-codes';
import { Refusal } from '../platform/errors';
import { TooEarly } from './sign-in-delays.repository';

/** What the sign-in library says, in the words of our catalogue. Codes that are not here become what their status says. */
const ours: Readonly<Record<string, ErrorCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'ACCOUNT.WRONG_CREDENTIALS',
  INVALID_EMAIL: 'ACCOUNT.WRONG_CREDENTIALS',
  INVALID_CODE: 'ACCOUNT.WRONG_CODE',
  INVALID_BACKUP_CODE: 'ACCOUNT.WRONG_CODE',
  INVALID_TWO_FACTOR_COOKIE: 'ACCOUNT.CHALLENGE_EXPIRED',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'ACCOUNT.CHALLENGE_EXPIRED',
  TOTP_NOT_ENABLED: 'ACCOUNT.CHALLENGE_EXPIRED',
  BACKUP_CODES_NOT_ENABLED: 'ACCOUNT.CHALLENGE_EXPIRED',
  INVALID_PASSWORD: 'ACCOUNT.WRONG_PASSWORD',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'ACCOUNT.WRONG_PASSWORD',
  PASSWORD_TOO_SHORT: 'ACCOUNT.PASSWORD_LENGTH',
  PASSWORD_TOO_LONG: 'ACCOUNT.PASSWORD_LENGTH',
  INVALID_ORIGIN: 'ACCOUNT.FOREIGN_ORIGIN',
  MISSING_OR_NULL_ORIGIN: 'ACCOUNT.FOREIGN_ORIGIN',
  CROSS_SITE_NAVIGATION_LOGIN_BLOCKED: 'ACCOUNT.FOREIGN_ORIGIN',
};

const byStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'REQUEST.MALFORMED',
  401: 'SESSION.REQUIRED',
  403: 'ACCESS.DENIED',
  409: 'ACCOUNT.WRONG_CODE',
  415: 'REQUEST.UNSUPPORTED_TYPE',
};

/** The refusal that a response of the library stands for; throws where it stands for "later" or for a failure. */
export async function refusalIn(response: Response, path: string): Promise<Refusal | undefined> {
  if (response.ok) return undefined;
  if (response.status === 429) throw new TooEarly(Number(response.headers.get('x-retry-after')) || 60);
  const { code = '' } = ((await response.json().catch(() => null)) ?? {}) as { code?: string };
  // A password that no account can have is wrong like any other.
  if (path === '/sign-in/email' && code === 'PASSWORD_TOO_LONG') return new Refusal('ACCOUNT.WRONG_CREDENTIALS');
  const known = ours[code] ?? byStatus[response.status];
  if (!known) throw new Error(`the sign-in library answered ${response.status}`);
  return new Refusal(known);
}
