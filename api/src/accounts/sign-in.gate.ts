import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { createAuthMiddleware } from 'better-auth/api';
import { getSessionFromCtx } from 'better-auth/api';
import { Refusal } from '../platform/errors';
import { Sessions } from './sessions.repository';
import { SignInDelays } from './sign-in-delays.repository';
import { UsedCodes } from './used-codes.repository';

type AuthContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** One request in which somebody proves who they are; `key` is set once it is known whose proof it is. */
interface Attempt {
  key?: string;
}

interface Outcome {
  readonly refusal?: Refusal;
  /** The password was right and the code is still to come. */
  readonly isHalfWay?: boolean;
}

const addressesOfProof = [
  '/sign-in/email',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/change-password',
];
/** Refusals that were guesses. Others, such as a new password that is too short, cost nobody an attempt. */
const guesses = [
  'ACCOUNT.WRONG_CREDENTIALS',
  'ACCOUNT.WRONG_CODE',
  'ACCOUNT.WRONG_PASSWORD',
  'ACCOUNT.CHALLENGE_EXPIRED',
];

/** Stands before every proof: too early is refused, a guess is counted, a code passes once. */
@Injectable()
export class SignInGate {
  private readonly attempts = new AsyncLocalStorage<Attempt>();

  constructor(
    private readonly delays: SignInDelays,
    private readonly codes: UsedCodes,
    private readonly sessions: Sessions,
  ) {}

  /** Runs the library on a request and settles what the attempt was. */
  async attend<T extends Outcome>(answer: () => Promise<T>): Promise<T> {
    const attempt: Attempt = {};
    const result = await this.attempts.run(attempt, answer);
    if (attempt.key) await this.settle(attempt.key, result);
    return result;
  }

  /** The library's hook before each of its endpoints. */
  async pass(ctx: AuthContext): Promise<void> {
    const attempt = this.attempts.getStore();
    if (!attempt || !addressesOfProof.includes(ctx.path)) return;
    const body = ctx.body as { email?: string; code?: string };
    const account = ctx.path === '/sign-in/email' ? { email: body.email ?? '' } : await accountBehind(ctx);
    if (!account) return;
    const key = this.delays.keyOf(account.email);
    await this.delays.begin(key);
    attempt.key = key;
    // Said only to who has just proved the password: nobody else learns that the powers rest.
    if ('id' in account && (await this.sessions.isSuspended(account.id))) throw new Refusal('ACCOUNT.SUSPENDED');
    if (ctx.path !== '/two-factor/verify-totp' || !('id' in account)) return;
    if (!(await this.codes.claim(account.id, body.code ?? ''))) throw new Refusal('ACCOUNT.WRONG_CODE');
  }

  private async settle(key: string, { refusal, isHalfWay }: Outcome): Promise<void> {
    if (refusal && guesses.includes(refusal.code)) return;
    if (refusal || isHalfWay) return this.delays.release(key);
    await this.delays.forget(key);
    await this.sessions.dropExpired();
  }
}

/** Whose session it is, or whose password was right a moment ago. */
async function accountBehind(ctx: AuthContext): Promise<{ id: string; email: string } | null> {
  const session = await getSessionFromCtx(ctx);
  if (session) return session.user;
  const cookie = ctx.context.createAuthCookie('two_factor');
  const identifier = await ctx.getSignedCookie(cookie.name, ctx.context.secret);
  const challenge = identifier ? await ctx.context.internalAdapter.findVerificationValue(identifier) : null;
  return challenge ? ctx.context.internalAdapter.findUserById(challenge.value) : null;
}
