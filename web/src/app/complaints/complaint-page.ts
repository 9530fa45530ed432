import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ComplaintView } from '@shared/complaints/complaint.contract';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Language } from '../language/language';
import { Session } from '../session/session';
import { ActionsBar } from '../ui/actions-bar';
import { InstantPipe } from '../ui/instant.pipe';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { ComplaintText } from './complaint-text';
import { TransferDialog } from './transfer-dialog';

/** One entry of the register: what is known of it, its transfer, and, for who may open it, the way to its text. */
@Component({
  selector: 'app-complaint-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    ComplaintText,
    InstantPipe,
    LoadState,
    LocalDatePipe,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TransferDialog,
    TranslocoPipe,
  ],
  templateUrl: './complaint-page.html',
  styleUrl: './complaint-page.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ComplaintPage implements Unsaved {
  readonly id = input.required<string>();

  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly transferring = viewChild(TransferDialog);

  /** Asked again in another language: the reasons of refused actions come in words. */
  protected readonly complaint = httpResource<ComplaintView>(() => ({
    url: `/api/v1/complaints/${encodeURIComponent(this.id())}`,
    headers: { 'Accept-Language': this.language.active() },
  }));
  protected readonly mayOpen = computed(() => this.session.can('complaint.open'));

  isUnsaved(): boolean {
    return this.transferring()?.isUnsaved() ?? false;
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected perform(action: string): void {
    if (action === 'transfer') this.transferring()?.ask();
  }
}
