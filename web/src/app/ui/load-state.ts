import { ChangeDetectionStrategy, Component, computed, input, type ResourceRef } from '@angular/core';
import { problemOf, type ShownProblem } from '../http/problem';
import { Loading } from './loading';
import { ProblemBanner } from './problem-banner';

/**
 * What stands in the place of data that is not there: loading, or the problem with a way to try again.
 * @example @if (report.hasValue()) { … } @else { <app-load-state [of]="report" /> }
 */
@Component({
  selector: 'app-load-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Loading, ProblemBanner],
  template: `
    @if (problem(); as problem) {
      <app-problem-banner [problem]="problem" [canRetry]="mayPass(problem)" (retry)="of().reload()" />
    } @else {
      <app-loading />
    }
  `,
})
export class LoadState {
  readonly of = input.required<Pick<ResourceRef<unknown>, 'error' | 'reload'>>();

  protected readonly problem = computed(() => {
    const error = this.of().error();
    return error === undefined ? null : problemOf(error);
  });

  /** A refusal stays a refusal; a failure of the network or the server may pass. */
  protected mayPass(problem: ShownProblem): boolean {
    return 'key' in problem || problem.status >= 500 || problem.status === 429;
  }
}
