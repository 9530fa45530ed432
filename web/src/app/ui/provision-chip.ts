import { ChangeDetectionStrategy, Component, ElementRef, input, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LocalDate } from '@shared/law/local-date';
import { today } from '../language/today';
import type { ProvisionWording } from '../language/provision-wording';
import { ReaderTextPipe } from './reader-text.pipe';

/** `11-3(1)(4)` opens the provision's short statement in the reader's language and the edition that applies. */
@Component({
  selector: 'app-provision-chip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReaderTextPipe, TranslocoPipe],
  template: `
    <button
      type="button"
      class="chip"
      aria-haspopup="dialog"
      [attr.aria-label]="'provision.open' | transloco: { id: provision() }"
      (click)="open()"
    >
      {{ provision() }}
    </button>
    <dialog #statement [attr.aria-label]="'provision.title' | transloco: { id: provision() }" closedby="any">
      @let found = wording();
      @if (found !== undefined) {
        <div class="inside">
          <p class="id">{{ provision() }}</p>
          @if (found) {
            <p class="words">{{ found.statement | readerText }}</p>
            <p class="quiet">{{ found.citation | readerText }}</p>
          } @else {
            <p>{{ 'provision.unknown' | transloco }}</p>
          }
          <button type="button" class="button" (click)="close()">{{ 'app.close' | transloco }}</button>
        </div>
      }
    </dialog>
  `,
  styleUrl: './provision-chip.css',
})
export class ProvisionChip {
  readonly provision = input.required<string>();
  /** The day of the act that is judged: it chooses the edition. Today, where nothing has been done yet. */
  readonly on = input<LocalDate>();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('statement');
  /** Unasked until the reader opens it; null for a provision that no edition of that day has. */
  protected readonly wording = signal<ProvisionWording | null | undefined>(undefined);

  protected async open(): Promise<void> {
    const { provisionWording } = await import('../language/provision-wording');
    this.wording.set(provisionWording(this.provision(), this.on() ?? today()));
    this.dialog().nativeElement.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }
}
