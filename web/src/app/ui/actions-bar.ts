import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ActionView } from '@shared/problem';
import { ProvisionChip } from './provision-chip';

let shown = 0;

/**
 * What may I do with this record, and why not? Allowed actions are buttons; those that the state refuses stay in reach of
 * the keyboard, disabled, each with its reason and provision. `texts` is the prefix of the actions' labels, `place.action.`.
 * @example <app-actions-bar [actions]="place().actions" texts="places.action." primary="close" (act)="perform($event)" />
 */
@Component({
  selector: 'app-actions-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, ProvisionChip, TranslocoPipe],
  template: `
    @if (actions().length > 0) {
      <div class="buttons" role="group" [attr.aria-label]="'actions.title' | transloco">
        @for (action of actions(); track action.name) {
          <button
            type="button"
            [matButton]="action.allowed && action.name === primaryName() ? 'filled' : 'outlined'"
            [disabled]="!action.allowed || isBusy()"
            disabledInteractive
            [attr.aria-describedby]="action.refusal ? reasonId + action.name : null"
            (click)="perform(action)"
          >
            {{ texts() + action.name | transloco }}
          </button>
        }
      </div>
      @if (refused().length > 0) {
        <ul class="reasons">
          @for (action of refused(); track action.name) {
            <li>
              <span [id]="reasonId + action.name">
                <strong>{{ texts() + action.name | transloco }}:</strong> {{ action.refusal?.message }}
              </span>
              @if (action.refusal?.provision; as provision) {
                <app-provision-chip [provision]="provision" />
              }
            </li>
          }
        </ul>
      }
    }
  `,
  styles: `
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    button {
      height: auto;
      min-height: 2.75rem;
      padding-block: 0.5rem;
      white-space: normal;
    }
    .reasons {
      margin: 0.75rem 0 0;
      padding-left: 1.25rem;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ActionsBar {
  readonly actions = input.required<readonly ActionView[]>();
  readonly texts = input.required<string>();
  /** The one action shown as the main one; the first allowed, unless told. */
  readonly primary = input<string>();
  readonly isBusy = input(false);
  readonly act = output<string>();

  /** A page may hold several of these; each button is described by its own bar's reason. */
  protected readonly reasonId = `why-not-${++shown}-`;
  protected readonly refused = computed(() => this.actions().filter((action) => action.refusal));
  protected readonly primaryName = computed(
    () => this.primary() ?? this.actions().find((action) => action.allowed)?.name,
  );

  protected perform(action: ActionView): void {
    if (action.allowed && !this.isBusy()) this.act.emit(action.name);
  }
}
