import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlaceDue } from '@shared/places/place.contract';
import { PluralPipe } from '../ui/plural.pipe';

/** Where a place stands in its four years: a word, a shape and the days, so that nothing hangs on colour. */
@Component({
  selector: 'app-place-due-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PluralPipe, TranslocoPipe],
  template: `
    @if (due(); as due) {
      <span class="state" [attr.data-state]="due.state">
        <svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor">
          @switch (due.state) {
            @case ('never') {
              <circle cx="12" cy="12" r="9" stroke-dasharray="3 3" />
            }
            @case ('overdue') {
              <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor" />
              <path class="mark" d="M12 6.5v7m0 2.5v1.5" />
            }
            @case ('soon') {
              <path d="M12 3 2 20.5h20z" />
              <path d="M12 9v5m0 2.5v1" />
            }
            @default {
              <circle cx="12" cy="12" r="9" />
              <path d="M12 7v5l3.5 2" />
            }
          }
        </svg>
        <span>
          <strong>{{ 'places.due.state.' + due.state | transloco }}</strong>&ngsp;
          @if (due.daysLeft !== null) {
            <span class="days">{{
              (due.daysLeft === 0 ? 'places.due.lastDay' : (sentence() | plural: days())) | transloco: { count: days() }
            }}</span>
          }
        </span>
      </span>
    } @else {
      <span class="quiet">{{ 'places.due.none' | transloco }}</span>
    }
  `,
  styles: `
    .state {
      display: inline-flex;
      gap: 0.5rem;
      align-items: flex-start;
      overflow-wrap: break-word;
    }
    .days {
      display: block;
    }
    svg {
      flex: none;
      stroke-width: 2;
      color: var(--accent);
    }
    [data-state='overdue'] svg {
      color: var(--danger);
    }
    [data-state='soon'] svg {
      color: var(--warn);
    }
    .mark {
      stroke: var(--paper);
    }
  `,
})
export class PlaceDueState {
  readonly due = input.required<PlaceDue | null>();

  private readonly daysLeft = computed(() => this.due()?.daysLeft ?? 0);
  protected readonly days = computed(() => Math.abs(this.daysLeft()));
  protected readonly sentence = computed(() => (this.daysLeft() > 0 ? 'places.due.left' : 'places.due.overdueBy'));
}
