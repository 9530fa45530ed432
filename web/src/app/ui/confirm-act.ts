import { ChangeDetectionStrategy, Component, ElementRef, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';

let shown = 0;

/**
 * Before an irreversible act: what will happen and to whom, said in the content, and one button that names the act. The
 * caller closes it after the act succeeded, so that a refusal is read where the act was asked for.
 * @example
 * <app-confirm-act #signing [title]="…" [act]="…" [isBusy]="isBusy()" (confirmed)="sign()"><p>…</p></app-confirm-act>
 * <button matButton (click)="signing.ask()">…</button>
 */
@Component({
  selector: 'app-confirm-act',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  template: `
    <dialog #box [attr.aria-labelledby]="titleId" (close)="closed.emit()">
      <h2 [id]="titleId">{{ title() }}</h2>
      <ng-content />
      <div class="buttons">
        <button type="button" matButton="filled" [disabled]="isBusy()" disabledInteractive (click)="confirm()">
          {{ act() }}
        </button>
        <button type="button" matButton="outlined" (click)="close()">{{ 'confirm.cancel' | transloco }}</button>
      </div>
    </dialog>
  `,
  styles: `
    dialog {
      width: min(40rem, calc(100vw - 2rem));
      padding: 1.25rem;
      border: 1px solid var(--line);
      border-radius: 0.75rem;
      background: var(--paper);
      color: var(--ink);
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 45%);
    }
    h2 {
      margin-top: 0;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-top: 1.25rem;
    }
    button {
      height: auto;
      min-height: 2.75rem;
      padding-block: 0.5rem;
      white-space: normal;
    }
  `,
})
export class ConfirmAct {
  readonly title = input.required<string>();
  readonly act = input.required<string>();
  readonly isBusy = input(false);
  readonly confirmed = output<void>();
  readonly closed = output<void>();

  /** A page may hold several of these; each dialog is named by its own title. */
  protected readonly titleId = `confirm-title-${++shown}`;
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  ask(): void {
    this.box().nativeElement.showModal();
  }

  close(): void {
    this.box().nativeElement.close();
  }

  protected confirm(): void {
    if (!this.isBusy()) this.confirmed.emit();
  }
}
