import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import {
  authAddress,
  type SignIn as Credentials,
  type SignInAnswer,
  type VerifyCode,
} from '@shared/accounts/sign-in.contract';
import { firstValueFrom } from 'rxjs';
import { problemOf, type ShownProblem } from '../http/problem';
import { Session } from './session';
import { beginning, next, type SignInEvent } from './sign-in.states';

/** Walks `sign-in.states` against the server. */
@Injectable()
export class SignIn {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly current = signal(beginning);

  readonly state = this.current.asReadonly();

  async submitPassword(credentials: Credentials): Promise<void> {
    if (!this.starts()) return;
    await this.settle(async () => {
      const request = this.http.post<SignInAnswer>(`${authAddress}/sign-in/email`, credentials);
      const { twoFactorRedirect } = await firstValueFrom(request);
      return twoFactorRedirect ? { type: 'codeWanted' } : this.entered();
    });
  }

  async submitCode(proof: VerifyCode): Promise<void> {
    if (!this.starts()) return;
    await this.settle(async () => {
      await firstValueFrom(this.http.post(`${authAddress}/two-factor/verify-totp`, proof));
      return this.entered();
    });
  }

  startAgain(problem?: ShownProblem): void {
    this.step({ type: 'startedAgain', problem });
  }

  /** A session alone opens nothing while the account has no second factor. */
  private async entered(): Promise<SignInEvent> {
    const { actor } = await this.session.load();
    return actor ? { type: 'accepted' } : { type: 'refused', problem: { key: 'signIn.noSecondFactor' } };
  }

  private async settle(attempt: () => Promise<SignInEvent>): Promise<void> {
    try {
      this.step(await attempt());
    } catch (error) {
      const problem = problemOf(error);
      if ('code' in problem && problem.code === 'ACCOUNT.CHALLENGE_EXPIRED') this.startAgain(problem);
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
