import { signal } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';
import { problemOf, type ShownProblem } from './problem';

/**
 * One change asked of the server: whether it is under way, and what was refused. A second click while it is under way is
 * no second request.
 * @example const saved = await this.saving.make(this.http.put<Place>(…)); // undefined where it was refused
 */
export class Attempt {
  private readonly underWay = signal(false);
  private readonly refusal = signal<ShownProblem | null>(null);

  readonly isBusy = this.underWay.asReadonly();
  readonly problem = this.refusal.asReadonly();

  async make<Answer extends object>(request: Observable<Answer>): Promise<Answer | undefined> {
    if (this.underWay()) return undefined;
    this.underWay.set(true);
    this.refusal.set(null);
    try {
      return await firstValueFrom(request);
    } catch (error) {
      this.refusal.set(problemOf(error));
      return undefined;
    } finally {
      this.underWay.set(false);
    }
  }

  forget(): void {
    this.refusal.set(null);
  }
}
