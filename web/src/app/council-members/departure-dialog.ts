import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CouncilMemberView, departureReasons } from '@shared/council/council.contract';
import { Attempt } from '../http/attempt';
import { today } from '../language/today';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';

/** A member leaves before the term ends: from what day and why. It is recorded once. */
@Component({
  selector: 'app-departure-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, ProblemBanner, ProvisionChip, TranslocoPipe],
  template: `
    <app-confirm-act
      [title]="'councilMembers.departure.of' | transloco: { name: member()?.fullName ?? '' }"
      [act]="'councilMembers.departure.act' | transloco"
      [isBusy]="departure.isBusy()"
      (confirmed)="send(day.value)"
      (closed)="departure.forget()"
    >
      <p>{{ 'councilMembers.departure.what' | transloco }} <app-provision-chip provision="11-2(1)" /></p>
      @if (departure.problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      <div class="form">
        <app-field name="endedOn" [label]="'councilMembers.departure.day' | transloco" [problem]="departure.problem()">
          <input #day appControl type="date" required [value]="today" [max]="today" />
        </app-field>
        <app-field name="reason" [label]="'councilMembers.departure.why' | transloco" [problem]="departure.problem()">
          <select #chosen appControl required (change)="reason.set(chosen.value)">
            <option value="" [selected]="reason() === ''">{{ 'councilMembers.choose' | transloco }}</option>
            @for (each of reasons; track each) {
              <option [value]="each" [selected]="each === reason()">
                {{ 'councilMembers.reason.' + each | transloco }}
              </option>
            }
          </select>
        </app-field>
      </div>
    </app-confirm-act>
  `,
})
export class DepartureDialog {
  readonly member = input.required<CouncilMemberView | null>();
  readonly departed = output<void>();

  private readonly http = inject(HttpClient);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly today = today();
  protected readonly reasons = departureReasons;
  protected readonly reason = signal('');
  protected readonly departure = new Attempt();

  ask(): void {
    this.reason.set('');
    this.confirmation().ask();
  }

  protected async send(endedOn: string): Promise<void> {
    const url = `/api/v1/council/members/${this.member()?.id}/departure`;
    const body = { endedOn, reason: this.reason() };
    if (!(await this.departure.make(this.http.post<CouncilMemberView>(url, body)))) return;
    this.confirmation().close();
    this.departed.emit();
  }
}
