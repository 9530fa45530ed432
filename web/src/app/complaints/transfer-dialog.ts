import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ComplaintView, TransferComplaint } from '@shared/complaints/complaint.contract';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { today } from '../language/today';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { almatyTime } from './almaty-time';

/** The transfer to the Ombudsman: on what day, by what act, into whose hands (11-5(4)). It cannot be taken back. */
@Component({
  selector: 'app-transfer-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, ProblemBanner, ProvisionChip, TranslocoPipe],
  templateUrl: './transfer-dialog.html',
})
export class TransferDialog {
  readonly complaint = input.required<ComplaintView>();
  readonly changed = output<ComplaintView>();

  private readonly http = inject(HttpClient);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly today = today();
  private readonly empty: TransferComplaint = { transferredOn: this.today, act: '', recipient: '' };
  protected readonly draft = signal<TransferComplaint>(this.empty);
  protected readonly transfer = new Attempt();
  /** The calendar day in Almaty on which it was received: no transfer is before it. */
  protected readonly receivedOn = computed(() => almatyTime(new Date(this.complaint().receivedAt)).slice(0, 10));

  isUnsaved(): boolean {
    return this.draft().act.trim() !== '' || this.draft().recipient.trim() !== '';
  }

  ask(): void {
    this.confirmation().ask();
  }

  protected type(change: Partial<TransferComplaint>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async send(): Promise<void> {
    const complaint = this.complaint();
    const url = `/api/v1/complaints/${complaint.id}/transfer`;
    const moved = await this.transfer.make(this.http.post<ComplaintView>(url, this.draft(), ifMatch(complaint)));
    const problem = this.transfer.problem();
    if (moved) {
      this.draft.set(this.empty);
      this.confirmation().close();
      this.changed.emit(moved);
    } else if (problem && 'code' in problem && problem.code === 'CONFLICT.STALE' && problem.current) {
      // What was typed stays; the next try goes out from what the record is now.
      this.changed.emit(problem.current as ComplaintView);
    }
  }
}
