import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type TrainingView, WriteTraining } from '@shared/capacity/training.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { LoadState } from '../ui/load-state';
import { draftOf, emptyTraining, isSame, type TrainingDraft, trainingOf } from './training-draft';
import { TrainingForm } from './training-form';

/** Where somebody else was faster the refusal says so, what was typed stays, and nothing of theirs is overwritten. */
@Component({
  selector: 'app-training-change',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, TrainingForm, TranslocoPipe],
  template: `
    <h1>{{ 'capacity.training.change' | transloco }}</h1>
    @if (training.hasValue()) {
      <app-training-form
        [(draft)]="draft"
        [problem]="problem()"
        [isBusy]="saving.isBusy()"
        (sent)="save(training.value())"
        (cancelled)="leave()"
      />
    } @else {
      <app-load-state [of]="training" />
    }
  `,
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class TrainingChange implements Unsaved {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);

  protected readonly training = httpResource<TrainingView>(() => `/api/v1/trainings/${encodeURIComponent(this.id())}`);
  private readonly base = computed(() => (this.training.hasValue() ? draftOf(this.training.value()) : emptyTraining));
  protected readonly draft = linkedSignal<TrainingDraft>(() => this.base());
  protected readonly saving = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.saving.problem());
  private isSaved = false;

  isUnsaved(): boolean {
    return !this.isSaved && !isSame(this.draft(), this.base());
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected async save(training: TrainingView): Promise<void> {
    const body = trainingOf(this.draft());
    this.foundHere.set(formProblem(WriteTraining, body, this.language.active()));
    if (this.foundHere()) return;
    const url = `/api/v1/trainings/${training.id}`;
    if (!(await this.saving.make(this.http.put<TrainingView>(url, body, ifMatch(training))))) return;
    this.isSaved = true;
    this.leave();
  }

  protected leave(): void {
    void this.router.navigate(['/office/trainings', this.id()]);
  }
}
