import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ImportVerdict } from '@shared/places/place-import.contract';

/** A row's verdict: its word and its own shape. */
@Component({
  selector: 'app-import-verdict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <span [attr.data-verdict]="verdict()">
      <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor">
        @switch (verdict()) {
          @case ('new') {
            <path d="M12 4v16M4 12h16" />
          }
          @case ('changed') {
            <path d="M4 20l4-1L20 7l-3-3L5 16z" />
          }
          @case ('same') {
            <path d="M5 9h14M5 15h14" />
          }
          @case ('refused') {
            <path d="M5 5l14 14M19 5 5 19" />
          }
        }
      </svg>
      {{ 'places.import.verdict.' + verdict() | transloco }}
    </span>
  `,
  styles: `
    span {
      display: inline-flex;
      gap: 0.5rem;
      align-items: center;
      overflow-wrap: break-word;
    }
    svg {
      flex: none;
      stroke-width: 2.5;
      color: var(--accent);
    }
    [data-verdict='refused'] {
      font-weight: 600;
    }
    [data-verdict='refused'] svg {
      color: var(--danger);
    }
  `,
})
export class ImportVerdictMark {
  readonly verdict = input.required<ImportVerdict>();
}
