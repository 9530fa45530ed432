import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { problemOf, type ShownProblem } from '../http/problem';
import { Session } from './session';
import { beginning, next, type SignInEvent } from './sign-in.states';

/** Answers of the sign-in library by its own codes; its words are English only, so the screen says it in the reader's. */
const sayings: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'signIn.wrongPassword',
  INVALID_EMAIL: 'signIn.wrongPassword',
  INVALID_CODE: 'signIn.wrongCode',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'problem.tooManyTries',
  INVALID_TWO_FACTOR_COOKIE: 'signIn.startAgain',
};

/** Walks `sign-in.states` against the server. */
@Injectable()
export class SignIn {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly current = signal(beginning);

  readonly state = this.current.asReadonly();

  async submitPassword(email: string, password: string): Promise<void> {
    if (!this.starts()) return;
    await this.settle(async () => {
      const url = '/api/auth/sign-in/email';
      const answer = await firstValueFrom(this.http.post<{ twoFactorRedirect?: boolean }>(url, { email, password }));
      return answer.twoFactorRedirect ? { type: 'codeWanted' } : this.accepted();
    });
  }

  async submitCode(code: string): Promise<void> {
    if (!this.starts()) return;
    await this.settle(async () => {
      await firstValueFrom(this.http.post('/api/auth/two-factor/verify-totp', { code }));
      return this.accepted();
    });
  }

  startAgain(problem?: ShownProblem): void {
    this.step({ type: 'startedAgain', problem });
  }

  private async accepted(): Promise<SignInEvent> {
    await this.session.load();
    return { type: 'accepted' };
  }

  private async settle(attempt: () => Promise<SignInEvent>): Promise<void> {
    try {
      this.step(await attempt());
    } catch (error) {
      const problem = said(error);
      if ('key' in problem && problem.key === 'signIn.startAgain') this.startAgain(problem);
      else this.step({ type: 'refused', problem });
    }
  }

  /** False while an earlier attempt is under way: a double click is one attempt. */
  private starts(): boolean {
    const before = this.current();
    this.step({ type: 'submitted' });
    return this.current() !== before;
  }

  private step(event: SignInEvent): void {
    this.current.update((state) => next(state, event));
  }
}

function said(error: unknown): ShownProblem {
  const problem = problemOf(error);
  if (!('key' in problem) || !(error instanceof HttpErrorResponse)) return problem;
  const body: unknown = error.error;
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
  const key = sayings[code];
  return key ? { key } : problem;
}
