import { HttpClient } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgendaItemView, DeclareConflictOfInterest } from '@shared/council/session.contract';
import { Attempt } from '../http/attempt';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';

/** A member declares a conflict of interest on an item and gives up the vote on it (11-2(1)); it opens as it appears. */
@Component({
  selector: 'app-conflict-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, ProblemBanner, ProvisionChip, TranslocoPipe],
  template: `
    <app-confirm-act
      [title]="'council.conflict.title' | transloco"
      [act]="'council.action.declare-conflict' | transloco"
      [isBusy]="attempt.isBusy()"
      (confirmed)="declare()"
      (closed)="closed.emit()"
    >
      <p>{{ item().position }}. {{ item().title }}</p>
      <p>{{ 'council.conflict.what' | transloco }} <app-provision-chip provision="11-2(1)" /></p>
      @if (attempt.problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      <div class="form">
        <app-field name="reason" [label]="'council.conflict.reason' | transloco" [problem]="attempt.problem()">
          <textarea
            #text
            appControl
            rows="3"
            maxlength="1000"
            [value]="reason()"
            (input)="reason.set(text.value)"
          ></textarea>
        </app-field>
      </div>
      <p class="quiet">{{ 'council.conflict.whoReads' | transloco }}</p>
    </app-confirm-act>
  `,
})
export class ConflictDialog {
  readonly item = input.required<AgendaItemView>();
  readonly declared = output<void>();
  readonly closed = output<void>();

  private readonly http = inject(HttpClient);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly reason = signal('');
  protected readonly attempt = new Attempt();

  constructor() {
    afterNextRender(() => this.confirmation().ask());
  }

  protected async declare(): Promise<void> {
    const reason = this.reason().trim();
    const body: DeclareConflictOfInterest = reason === '' ? {} : { reason };
    const url = `/api/v1/council/agenda-items/${this.item().id}/conflict`;
    if (!(await this.attempt.make(this.http.post<AgendaItemView>(url, body)))) return;
    this.declared.emit();
    this.confirmation().close();
  }
}
