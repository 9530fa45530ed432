import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { groundsInForceOn } from '@shared/law/grounds';
import { isLocalDate } from '@shared/law/local-date';
import { SuspendPowers } from '@shared/participants/mandate.contract';
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
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** A ground of 11-3 is examined: which, since when, by which paper. */
@Component({
  selector: 'app-suspend-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, ProblemBanner, ProvisionChip, ReaderTextPipe, TranslocoPipe],
  template: `
    <app-confirm-act
      [title]="'participants.suspend.title' | transloco: { name: participant().fullName }"
      [act]="'participants.action.suspend' | transloco"
      [isBusy]="attempt.isBusy()"
      (confirmed)="send()"
      (closed)="forget()"
    >
      <p>{{ 'participants.suspend.what' | transloco }} <app-provision-chip provision="11-3" /></p>
      @if (problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      <div class="form">
        <app-field name="from" [label]="'participants.suspend.from' | transloco" [problem]="problem()">
          <input
            #from
            appControl
            type="date"
            required
            [max]="today"
            [value]="draft().from"
            (input)="type({ from: from.value })"
          />
        </app-field>
        <app-field name="ground" [label]="'participants.suspend.ground' | transloco" [problem]="problem()">
          <select #ground appControl required (change)="choose(ground.value)">
            <option value=""></option>
            @for (row of grounds(); track row.id) {
              <option [value]="row.id" [selected]="row.id === draft().ground">
                {{ row.provision }} · {{ row.wording | readerText }}
              </option>
            }
          </select>
        </app-field>
        <app-field name="basis" [label]="'participants.suspend.basis' | transloco" [problem]="problem()">
          <input
            #basis
            appControl
            required
            maxlength="300"
            [value]="draft().basis"
            (input)="type({ basis: basis.value })"
          />
          <p class="quiet">{{ 'participants.suspend.basisHint' | transloco }}</p>
        </app-field>
      </div>
    </app-confirm-act>
  `,
})
export class SuspendDialog {
  readonly participant = input.required<ParticipantView>();
  readonly changed = output<ParticipantView>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly today = today();
  private readonly empty: Partial<SuspendPowers> & { from: string; basis: string } = { from: this.today, basis: '' };
  protected readonly draft = signal(this.empty);
  protected readonly attempt = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.attempt.problem());
  /** Those in force on the day that is chosen. */
  protected readonly grounds = computed(() => {
    const { from } = this.draft();
    return groundsInForceOn(isLocalDate(from) ? from : this.today);
  });

  isUnsaved(): boolean {
    return this.draft().basis.trim() !== '';
  }

  ask(): void {
    this.confirmation().ask();
  }

  protected type(change: Partial<SuspendPowers>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected choose(id: string): void {
    this.type({ ground: this.grounds().find((ground) => ground.id === id)?.id });
  }

  protected forget(): void {
    this.attempt.forget();
    this.foundHere.set(null);
  }

  protected async send(): Promise<void> {
    this.foundHere.set(formProblem(SuspendPowers, this.draft(), this.language.active()));
    if (this.foundHere()) return;
    const url = `/api/v1/participants/${this.participant().id}/suspension`;
    const suspended = await this.attempt.make(this.http.post<ParticipantView>(url, this.draft()));
    if (!suspended) return;
    this.draft.set(this.empty);
    this.confirmation().close();
    this.changed.emit(suspended);
  }
}
