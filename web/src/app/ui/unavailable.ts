import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ProblemBanner } from './problem-banner';

/** Stands where a page could not be brought at all: the server or the network was away. The address stays the page's. */
@Component({
  selector: 'app-unavailable',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProblemBanner],
  template: `
    <main id="content" tabindex="-1">
      <app-problem-banner [problem]="{ key: 'problem.offline' }" [canRetry]="true" (retry)="tryAgain()" />
    </main>
  `,
  styles: `
    main {
      max-width: 40rem;
      margin: 0 auto;
      padding: 1rem;
    }
  `,
})
export class Unavailable {
  private readonly document = inject(DOCUMENT);

  protected tryAgain(): void {
    this.document.location.reload();
  }
}
