import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  DecideViolation,
  violationOutcomes,
  type ViolationRef,
  type ViolationView,
} from '@shared/conduct/violation.contract';
import { formProblem } from '../forms/form-problem';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { today } from '../language/today';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';

const emptyDraft = () => ({ outcome: '', decidedBy: '', decidedOn: today() });

/** What came of it, by whom and when: once. */
@Component({
  selector: 'app-decide-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, ProblemBanner, TranslocoPipe],
  template: `
    <app-confirm-act
      [title]="'conduct.decide.title' | transloco"
      [act]="'conduct.violation.action.decide' | transloco"
      [isBusy]="deciding.isBusy()"
      (confirmed)="decide()"
      (closed)="forget()"
    >
      <p>{{ 'conduct.decide.what' | transloco }}</p>
      @if (problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      @let it = draft();
      <div class="form">
        <app-field name="outcome" [label]="'conduct.field.outcome' | transloco" [problem]="problem()">
          <select #outcome appControl required (change)="type({ outcome: outcome.value })">
            <option value="" [selected]="it.outcome === ''">{{ 'conduct.choose' | transloco }}</option>
            @for (each of outcomes; track each) {
              <option [value]="each" [selected]="each === it.outcome">
                {{ 'conduct.outcome.' + each | transloco }}
              </option>
            }
          </select>
        </app-field>
        <app-field name="decidedBy" [label]="'conduct.decide.decidedBy' | transloco" [problem]="problem()">
          <input
            #by
            appControl
            required
            maxlength="200"
            [value]="it.decidedBy"
            (input)="type({ decidedBy: by.value })"
          />
        </app-field>
        <app-field name="decidedOn" [label]="'conduct.decide.decidedOn' | transloco" [problem]="problem()">
          <input
            #on
            appControl
            type="date"
            required
            [min]="violation().foundOn"
            [max]="today"
            [value]="it.decidedOn"
            (input)="type({ decidedOn: on.value })"
          />
        </app-field>
      </div>
    </app-confirm-act>
  `,
})
export class DecideDialog {
  readonly violation = input.required<ViolationView>();
  readonly decided = output<void>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly outcomes = violationOutcomes;
  protected readonly today = today();
  protected readonly draft = signal(emptyDraft());
  protected readonly deciding = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.deciding.problem());

  ask(): void {
    this.draft.set(emptyDraft());
    this.confirmation().ask();
  }

  protected type(change: Partial<ReturnType<typeof emptyDraft>>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected forget(): void {
    this.foundHere.set(null);
    this.deciding.forget();
  }

  protected async decide(): Promise<void> {
    const { outcome, ...rest } = this.draft();
    const body = { ...rest, outcome: violationOutcomes.find((each) => each === outcome) };
    this.foundHere.set(formProblem(DecideViolation, body, this.language.active()));
    if (this.foundHere()) return;
    const violation = this.violation();
    const url = `/api/v1/conduct/violations/${violation.id}/outcome`;
    const answer = await this.deciding.make(this.http.post<ViolationRef>(url, body, ifMatch(violation)));
    if (!answer) return;
    this.confirmation().close();
    this.decided.emit();
  }
}
