import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EndConflict, type KnownConflictRef, type KnownConflictView } from '@shared/conflicts/known-conflict.contract';
import { formProblem } from '../forms/form-problem';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { today } from '../language/today';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** The last day of visits that the participant stays out of. */
@Component({
  selector: 'app-end-conflict-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, ProblemBanner, ReaderTextPipe, TranslocoPipe],
  template: `
    <app-confirm-act
      [title]="'conflicts.confirmEnd.title' | transloco"
      [act]="'conflicts.end' | transloco"
      [isBusy]="ending.isBusy()"
      (confirmed)="end()"
      (closed)="forget()"
    >
      @if (conflict(); as row) {
        <p>
          <strong>{{ (row.place ?? row.authority)?.name ?? '' | readerText }}</strong>
        </p>
      }
      <p>{{ 'conflicts.confirmEnd.what' | transloco }}</p>
      @if (problem(); as problem) {
        <app-problem-banner [problem]="problem" />
      }
      <div class="form">
        <app-field name="endsOn" [label]="'conflicts.confirmEnd.until' | transloco">
          <input
            #day
            appControl
            type="date"
            required
            [value]="until()"
            [min]="conflict()?.since ?? ''"
            (input)="until.set(day.value)"
          />
        </app-field>
      </div>
    </app-confirm-act>
  `,
})
export class EndConflictDialog {
  readonly conflict = input.required<KnownConflictView | null>();
  readonly changed = output<void>();
  /** Somebody, the same person on another screen, changed the record meanwhile. */
  readonly stale = output<void>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly until = signal(today());
  protected readonly ending = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = () => this.foundHere() ?? this.ending.problem();

  ask(): void {
    this.until.set(today());
    this.confirmation().ask();
  }

  protected forget(): void {
    this.foundHere.set(null);
    this.ending.forget();
  }

  protected async end(): Promise<void> {
    const row = this.conflict();
    if (!row) return;
    const body = { until: this.until() };
    this.foundHere.set(formProblem(EndConflict, body, this.language.active()));
    if (this.foundHere()) return;
    const request = this.http.post<KnownConflictRef>(`/api/v1/conflicts/${row.id}/end`, body, ifMatch(row));
    if (await this.ending.make(request)) {
      this.confirmation().close();
      this.changed.emit();
      return;
    }
    const problem = this.ending.problem();
    if (problem && 'code' in problem && problem.code === 'CONFLICT.STALE') this.stale.emit();
  }
}
