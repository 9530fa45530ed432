import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** Says so in words, too: a wheel alone tells a screen reader nothing. */
@Component({
  selector: 'app-loading',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `<p class="quiet" role="status">
    <span class="wheel" aria-hidden="true"></span>{{ 'app.loading' | transloco }}
  </p>`,
  styles: `
    p {
      display: flex;
      gap: 0.75rem;
      align-items: center;
      padding: 1rem 0;
    }
    .wheel {
      width: 1.25rem;
      height: 1.25rem;
      border: 3px solid var(--line);
      border-top-color: var(--accent);
      border-radius: 50%;
      animation: turn 1s linear infinite;
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .wheel {
        animation: none;
      }
    }
  `,
})
export class Loading {}
