import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SealedTextView } from '@shared/complaints/complaint.contract';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { openSealed, type Opening } from './opening';

/**
 * What was said, opened in the browser by the office's passphrase. Readable it is here only, while it is open: it goes with
 * the page, into no storage and not into the browser's memory of pages left. Each access is on record (11-10(2)).
 */
@Component({
  selector: 'app-complaint-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, MatButton, ProblemBanner, ProvisionChip, TranslocoPipe],
  templateUrl: './complaint-text.html',
  styleUrl: './complaint-text.css',
  host: { '(window:pagehide)': 'close()' },
})
export class ComplaintText {
  readonly complaintId = input.required<string>();

  private readonly http = inject(HttpClient);

  protected readonly reading = new Attempt();
  protected readonly isAsked = this.ofThisComplaint(false);
  protected readonly text = this.ofThisComplaint<string | null>(null);
  protected readonly failure = this.ofThisComplaint<Exclude<Opening['outcome'], 'opened'> | null>(null);
  protected readonly isOpening = signal(false);
  protected readonly problem = computed<ShownProblem | null>(() => this.reading.problem());
  /** Kept between tries of the passphrase: one access, one entry in the record. */
  private readonly sealed = this.ofThisComplaint<SealedTextView | null>(null);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.close());
  }

  protected ask(): void {
    this.isAsked.set(true);
  }

  protected async open(passphrase: string): Promise<void> {
    if (this.isOpening()) return;
    const id = this.complaintId();
    this.isOpening.set(true);
    this.failure.set(null);
    try {
      const sealed = this.sealed() ?? (await this.reading.make(this.http.get<SealedTextView>(addressOf(id))));
      if (!sealed || !this.isStill(id)) return;
      this.sealed.set(sealed);
      const opening = await openSealed(sealed, passphrase);
      if (!this.isStill(id)) return;
      if (opening.outcome === 'opened') this.text.set(opening.text);
      else this.failure.set(opening.outcome);
    } finally {
      this.isOpening.set(false);
    }
  }

  /** Opened again it is another access, so the sealed text goes as well. */
  protected close(): void {
    this.isAsked.set(false);
    this.text.set(null);
    this.sealed.set(null);
    this.failure.set(null);
    this.reading.forget();
  }

  /** Whoever closed it, left or went to another complaint while it was being opened does not want it on the screen. */
  private isStill(id: string): boolean {
    return this.isAsked() && this.complaintId() === id;
  }

  private ofThisComplaint<Value>(initial: Value) {
    return linkedSignal<string, Value>({ source: () => this.complaintId(), computation: () => initial });
  }
}

const addressOf = (id: string) => `/api/v1/complaints/${encodeURIComponent(id)}/sealed-text`;
