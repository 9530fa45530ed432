import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EditionView, RepealEdition } from '@shared/acts/act.contract';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { today } from '../language/today';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';

/** The end of an edition without one after it: from that day nothing is configured (11-2(2)). */
@Component({
  selector: 'app-repeal-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, ProblemBanner, ProvisionChip, TranslocoPipe],
  template: `
    <app-confirm-act
      [title]="'acts.repeal.title' | transloco: { number: edition().number }"
      [act]="'acts.action.repeal' | transloco"
      [isBusy]="repeal.isBusy()"
      (confirmed)="send(day.value)"
      (closed)="repeal.forget()"
    >
      <p>{{ 'acts.repeal.what' | transloco }} <app-provision-chip provision="11-2(2)" /></p>
      @if (repeal.problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      <div class="form">
        <app-field name="repealedOn" [label]="'acts.field.repealedOn' | transloco" [problem]="repeal.problem()">
          <input #day appControl type="date" required [value]="today" />
        </app-field>
      </div>
    </app-confirm-act>
  `,
})
export class RepealDialog {
  readonly edition = input.required<EditionView>();
  readonly repealed = output<void>();

  private readonly http = inject(HttpClient);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly today = today();
  protected readonly repeal = new Attempt();

  ask(): void {
    this.confirmation().ask();
  }

  protected async send(repealedOn: string): Promise<void> {
    const body: RepealEdition = { repealedOn };
    const url = `/api/v1/acts/editions/${this.edition().id}/repeal`;
    if (!(await this.repeal.make(this.http.post<EditionView>(url, body, ifMatch(this.edition()))))) return;
    this.confirmation().close();
    this.repealed.emit();
  }
}
