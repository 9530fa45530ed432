import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Nothing here, said calmly: the text tells why and what would bring something; a link may stand inside. */
@Component({
  selector: 'app-empty-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p>{{ text() }}</p>
    <ng-content />
  `,
  styles: `
    :host {
      display: block;
      padding: 1rem 1.25rem;
      border: 1px dashed var(--line);
      border-radius: 0.5rem;
      color: var(--quiet);
    }
    p {
      margin: 0;
    }
  `,
})
export class EmptyState {
  readonly text = input.required<string>();
}
