import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LiftSuspension, type SuspensionOutcome } from '@shared/participants/mandate.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { formProblem } from '../forms/form-problem';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { today } from '../language/today';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';

/** What came of the examination: the ground is cleared and the powers stand again, or it is established (11-3). */
@Component({
  selector: 'app-lift-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, ProblemBanner, ProvisionChip, TranslocoPipe],
  template: `
    <app-confirm-act
      [title]="'participants.lift.title.' + outcome() | transloco: { name: participant().fullName }"
      [act]="'participants.action.' + (outcome() === 'cleared' ? 'lift' : 'establish') | transloco"
      [isBusy]="attempt.isBusy()"
      (confirmed)="send()"
      (closed)="forget()"
    >
      <p>{{ 'participants.lift.what.' + outcome() | transloco }} <app-provision-chip provision="11-3" /></p>
      @if (problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      <div class="form">
        <app-field name="on" [label]="'participants.lift.on.' + outcome() | transloco" [problem]="problem()">
          <input
            #on
            appControl
            type="date"
            required
            [max]="today"
            [value]="draft().on"
            (input)="type({ on: on.value })"
          />
        </app-field>
        <app-field name="evidence" [label]="'participants.lift.evidence' | transloco" [problem]="problem()">
          <input
            #evidence
            appControl
            required
            maxlength="300"
            [value]="draft().evidence"
            (input)="type({ evidence: evidence.value })"
          />
        </app-field>
      </div>
    </app-confirm-act>
  `,
})
export class LiftDialog {
  readonly participant = input.required<ParticipantView>();
  readonly changed = output<ParticipantView>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly today = today();
  private readonly empty = { on: this.today, evidence: '' };
  protected readonly draft = signal(this.empty);
  protected readonly outcome = signal<SuspensionOutcome>('cleared');
  protected readonly attempt = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.attempt.problem());

  isUnsaved(): boolean {
    return this.draft().evidence.trim() !== '';
  }

  ask(outcome: SuspensionOutcome): void {
    this.outcome.set(outcome);
    this.confirmation().ask();
  }

  protected type(change: Partial<typeof this.empty>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected forget(): void {
    this.attempt.forget();
    this.foundHere.set(null);
  }

  protected async send(): Promise<void> {
    const body: LiftSuspension = { ...this.draft(), outcome: this.outcome() };
    this.foundHere.set(formProblem(LiftSuspension, body, this.language.active()));
    if (this.foundHere()) return;
    const url = `/api/v1/participants/${this.participant().id}/suspension/lifting`;
    const lifted = await this.attempt.make(this.http.post<ParticipantView>(url, body));
    if (!lifted) return;
    this.draft.set(this.empty);
    this.confirmation().close();
    this.changed.emit(lifted);
  }
}
