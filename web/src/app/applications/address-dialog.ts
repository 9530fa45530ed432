import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView, ChangeAddress } from '@shared/participants/application.contract';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';

/** Where the candidate is told of the decision; it may be put right after the decision as well. */
@Component({
  selector: 'app-address-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, ProblemBanner, TranslocoPipe],
  template: `
    <app-confirm-act
      [title]="'applications.action.change-address' | transloco"
      [act]="'applications.action.change-address' | transloco"
      [isBusy]="change.isBusy()"
      (confirmed)="send(email.value)"
      (closed)="change.forget()"
    >
      <p>{{ 'applications.address.what' | transloco }}</p>
      @if (change.problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      <div class="form">
        <app-field name="email" [label]="'applications.form.email' | transloco" [problem]="change.problem()">
          <input #email appControl type="email" autocomplete="off" [value]="application().email ?? ''" />
        </app-field>
      </div>
    </app-confirm-act>
  `,
})
export class AddressDialog {
  readonly application = input.required<ApplicationView>();
  readonly changed = output<ApplicationView>();

  private readonly http = inject(HttpClient);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly change = new Attempt();

  ask(): void {
    this.confirmation().ask();
  }

  protected async send(email: string): Promise<void> {
    const body: ChangeAddress = { email: email.trim() || null };
    const url = `/api/v1/applications/${this.application().id}/address`;
    const view = await this.change.make(this.http.put<ApplicationView>(url, body, ifMatch(this.application())));
    if (!view) return;
    this.confirmation().close();
    this.changed.emit(view);
  }
}
