import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  type CapacityFile,
  competenceEndsByOffice,
  type CompetenceView,
  EndCompetence,
} from '@shared/capacity/competence.contract';
import { competenceNames } from '@shared/capacity/competence-names';
import { formProblem } from '../forms/form-problem';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** Why a competence ends today, and by which act. */
@Component({
  selector: 'app-end-competence-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, ProblemBanner, ReaderTextPipe, TranslocoPipe],
  template: `
    <app-confirm-act
      [title]="'capacity.end.title' | transloco"
      [act]="'capacity.end.act' | transloco"
      [isBusy]="ending.isBusy()"
      (confirmed)="end()"
      (closed)="forget()"
    >
      @if (competence(); as row) {
        <p>
          <strong>{{ names[row.competence] | readerText }}</strong>
        </p>
      }
      <p>{{ 'capacity.end.what' | transloco }}</p>
      @if (problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      <div class="form">
        <app-field name="reason" [label]="'capacity.end.reason' | transloco" [problem]="problem()">
          <select #chosen appControl required (change)="reason.set(chosen.value)">
            <option value="" [selected]="reason() === ''">{{ 'capacity.choose' | transloco }}</option>
            @for (each of reasons; track each) {
              <option [value]="each" [selected]="each === reason()">
                {{ 'capacity.endReason.' + each | transloco }}
              </option>
            }
          </select>
        </app-field>
        @if (reason() === 'withdrawn') {
          <app-field name="reference" [label]="'capacity.end.reference' | transloco" [problem]="problem()">
            <input
              #typed
              appControl
              required
              maxlength="300"
              [value]="reference()"
              (input)="reference.set(typed.value)"
            />
          </app-field>
        }
      </div>
    </app-confirm-act>
  `,
})
export class EndCompetenceDialog {
  readonly competence = input.required<CompetenceView | null>();
  readonly changed = output<CapacityFile>();
  /** Somebody else changed the record meanwhile. */
  readonly stale = output<void>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly names = competenceNames;
  protected readonly reasons = competenceEndsByOffice;
  protected readonly reason = signal('');
  protected readonly reference = signal('');
  protected readonly ending = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.ending.problem());

  ask(): void {
    this.reason.set('');
    this.reference.set('');
    this.confirmation().ask();
  }

  protected forget(): void {
    this.foundHere.set(null);
    this.ending.forget();
  }

  protected async end(): Promise<void> {
    const row = this.competence();
    if (!row) return;
    const reason = competenceEndsByOffice.find((each) => each === this.reason());
    const body: Partial<EndCompetence> = { reason, ...(reason === 'withdrawn' && { reference: this.reference() }) };
    this.foundHere.set(formProblem(EndCompetence, body, this.language.active()));
    if (this.foundHere()) return;
    const url = `/api/v1/capacity/competences/${row.id}/end`;
    const file = await this.ending.make(this.http.post<CapacityFile>(url, body, ifMatch(row)));
    if (file) {
      this.confirmation().close();
      this.changed.emit(file);
      return;
    }
    const problem = this.ending.problem();
    if (problem && 'code' in problem && problem.code === 'CONFLICT.STALE') this.stale.emit();
  }
}
