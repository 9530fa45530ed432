import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApproveEdition, EditionView } from '@shared/acts/act.contract';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { today } from '../language/today';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { titleOf } from './edition-state';

/** The Ombudsman's approval (11-2(2)): from then on nothing of the edition changes, and the one before it has its end. */
@Component({
  selector: 'app-approve-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConfirmAct,
    Field,
    FieldControl,
    LocalDatePipe,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    TranslocoPipe,
  ],
  templateUrl: './approve-dialog.html',
})
export class ApproveDialog {
  readonly edition = input.required<EditionView>();
  readonly newest = input<EditionView>();
  readonly approved = output<void>();

  private readonly http = inject(HttpClient);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly today = today();
  protected readonly draft = signal<ApproveEdition>({ number: '', approvedOn: this.today });
  protected readonly approval = new Attempt();
  protected readonly title = computed(() => titleOf(this.edition()));
  /** What the approval brings to an end; an edition whose end is set already is not touched. */
  protected readonly ended = computed(() => (this.newest()?.repealedOn === null ? this.newest() : undefined));

  ask(): void {
    this.confirmation().ask();
  }

  protected type(change: Partial<ApproveEdition>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async send(): Promise<void> {
    const url = `/api/v1/acts/editions/${this.edition().id}/approval`;
    const request = this.http.post<EditionView>(url, this.draft(), ifMatch(this.edition()));
    const problem = (await this.approval.make(request)) ? null : this.approval.problem();
    if (!problem) this.confirmation().close();
    // After somebody else's change the page shows the draft as it is now; the reason stays to be read.
    if (!problem || ('code' in problem && problem.code === 'CONFLICT.STALE')) this.approved.emit();
  }
}
