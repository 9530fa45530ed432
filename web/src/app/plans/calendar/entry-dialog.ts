import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';

let shown = 0;

/** What can be done with one entry of the calendar. It opens as soon as it is there. */
@Component({
  selector: 'app-entry-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dialog #box [attr.aria-labelledby]="titleId" (close)="closed.emit()">
      <h2 [id]="titleId">{{ title() }}</h2>
      <ng-content />
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
  `,
})
export class EntryDialog {
  readonly title = input.required<string>();
  readonly closed = output<void>();

  protected readonly titleId = `entry-title-${++shown}`;
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    afterNextRender(() => this.box().nativeElement.showModal());
  }

  close(): void {
    this.box().nativeElement.close();
  }
}
