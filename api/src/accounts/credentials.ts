import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Handover } from '@shared/accounts/accounts.contract';
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';
import { generateRandomString, symmetricEncrypt } from 'better-auth/crypto';
import type { Work } from '../platform/database';
import { Authentication } from './authentication';
import { issuer } from './authentication.options';
import { hashPassword } from './password-hashing';

/** No letter that is read as another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const backupCodeCount = 8;

/** Fixed values where somebody must know them beforehand; what is missing is made at random. */
export interface GivenCredentials {
  readonly password?: string;
  /** Base32 of a text, as `Handover.totpSecret` is. */
  readonly totpSecret?: string;
}

/**
 * The rows by which the sign-in library knows a person, written in our transaction rather than through the library, so
 * that an account and its sign-in come and go together.
 */
@Injectable()
export class Credentials {
  constructor(private readonly authentication: Authentication) {}

  /** A password and a second factor that is already in force: nobody is ever signed in without it. */
  async issue(
    work: Work,
    account: { readonly id: string; readonly email: string; readonly name: string },
    given: GivenCredentials = {},
  ): Promise<Handover> {
    const { id, email, name } = account;
    const password = given.password ?? groups(4);
    const secret = given.totpSecret ? textOf(given.totpSecret) : generateRandomString(32);
    const backupCodes = Array.from({ length: backupCodeCount }, () => groups(2));
    await work.manager.query(
      `insert into auth."user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt", "twoFactorEnabled")
       values ($1, $2, $3, true, $4, $4, true)`,
      [id, name, email, work.now],
    );
    await work.manager.query(
      `insert into auth."account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
       values ($1, $2, 'credential', $2, $3, $4, $4)`,
      [randomUUID(), id, await hashPassword(password), work.now],
    );
    await work.manager.query(
      `insert into auth."twoFactor" ("id", "secret", "backupCodes", "userId", "verified", "failedVerificationCount")
       values ($1, $2, $3, $4, true, 0)`,
      [randomUUID(), await this.seal(secret), await this.seal(JSON.stringify(backupCodes)), id],
    );
    return {
      password,
      totpSecret: base32.encode(secret, { padding: false }),
      otpauthUri: createOTP(secret).url(issuer, email),
      backupCodes,
    };
  }

  /** Nothing is left to sign in with, and no session that is signed in. */
  async withdraw(work: Work, accountId: string): Promise<void> {
    await work.manager.query('delete from auth."verification" where "value" = $1', [accountId]);
    await work.manager.query('delete from auth."user" where "id" = $1', [accountId]);
  }

  private async seal(data: string): Promise<string> {
    const { secretConfig } = await this.authentication.auth.$context;
    return symmetricEncrypt({ key: secretConfig, data });
  }
}

const groups = (count: number): string =>
  Array.from({ length: count }, () =>
    Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-');

function textOf(totpSecret: string): string {
  const text = new TextDecoder().decode(base32.decode(totpSecret));
  if (base32.encode(text, { padding: false }) !== totpSecret) throw new Error('not the base32 of a text');
  return text;
}
