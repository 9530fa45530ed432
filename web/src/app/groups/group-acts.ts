import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionView } from '@shared/council/decision.contract';
import type { AbandonGroup, DecideGroup, GroupView } from '@shared/groups/group.contract';
import { type AbandonmentReason, abandonmentReasons } from '@shared/groups/reasons';
import type { Page } from '@shared/page';
import { Attempt } from '../http/attempt';
import { ActionsBar } from '../ui/actions-bar';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';

const acts = ['close-commitments', 'decide', 'reject', 'abandon'];

/** What the office does with a group: closes the taking of commitments, records the Council's decision, gives it up. */
@Component({
  selector: 'app-group-acts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActionsBar, ConfirmAct, Field, FieldControl, LocalDatePipe, ProblemBanner, TranslocoPipe],
  templateUrl: './group-acts.html',
})
export class GroupActs {
  readonly group = input.required<GroupView>();
  readonly changed = output<GroupView>();

  private readonly http = inject(HttpClient);
  private readonly closing = viewChild.required<ConfirmAct>('closing');
  private readonly deciding = viewChild.required<ConfirmAct>('deciding');
  private readonly abandoning = viewChild.required<ConfirmAct>('abandoning');

  protected readonly reasons = abandonmentReasons;
  protected readonly attempt = new Attempt();
  /** Chosen by the office, never for it: the reason stands in the audit of draws. */
  protected readonly reason = signal<AbandonmentReason | ''>('');
  protected readonly decisionId = signal('');
  private readonly isDeciding = signal(false);
  /** Adopted or rejected: the decision itself says which of the two acts it is. */
  protected readonly decisions = httpResource<Page<DecisionView>>(() =>
    this.isDeciding()
      ? { url: '/api/v1/council/decisions', params: { subjectType: 'visit_group', subjectId: this.group().id } }
      : undefined,
  );
  /** One button for both words of the Council: the decision that is chosen says which it is. */
  protected readonly actions = computed(() =>
    this.group().actions.filter(({ name }) => acts.includes(name) && name !== 'reject'),
  );

  protected perform(action: string): void {
    this.attempt.forget();
    if (action === 'close-commitments') this.closing().ask();
    if (action === 'abandon') this.abandoning().ask();
    if (action === 'decide') {
      this.isDeciding.set(true);
      this.deciding().ask();
    }
  }

  protected closeCommitments(): Promise<void> {
    return this.send('commitments/closure', {}, this.closing());
  }

  protected decide(): Promise<void> {
    const body: DecideGroup = { decisionId: this.decisionId() };
    return this.send('decision', body, this.deciding());
  }

  protected abandon(): Promise<void> {
    const reason = this.reason();
    const body: Partial<AbandonGroup> = reason === '' ? {} : { reason };
    return this.send('abandonment', body, this.abandoning());
  }

  protected chooseReason(value: string): void {
    this.reason.set(abandonmentReasons.find((reason) => reason === value) ?? '');
  }

  private async send(act: string, body: object, dialog: ConfirmAct): Promise<void> {
    const request = this.http.post<GroupView>(`/api/v1/groups/${this.group().id}/${act}`, body);
    const group = await this.attempt.make(request);
    if (!group) return;
    dialog.close();
    this.changed.emit(group);
  }
}
