import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type TrainingView, WriteTraining } from '@shared/capacity/training.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { emptyTraining, isSame, type TrainingDraft, trainingOf } from './training-draft';
import { TrainingForm } from './training-form';

@Component({
  selector: 'app-training-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TrainingForm, TranslocoPipe],
  template: `
    <h1>{{ 'capacity.training.new' | transloco }}</h1>
    <app-training-form
      [(draft)]="draft"
      [problem]="problem()"
      [isBusy]="saving.isBusy()"
      (sent)="save()"
      (cancelled)="leave('')"
    />
  `,
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class TrainingNew implements Unsaved {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly key = new RepeatKey();

  protected readonly draft = signal<TrainingDraft>(emptyTraining);
  protected readonly saving = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.saving.problem());
  private isSaved = false;

  isUnsaved(): boolean {
    return !this.isSaved && !isSame(this.draft(), emptyTraining);
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected async save(): Promise<void> {
    const body = trainingOf(this.draft());
    this.foundHere.set(formProblem(WriteTraining, body, this.language.active()));
    if (this.foundHere()) return;
    const saved = await this.saving.make(this.http.post<TrainingView>('/api/v1/trainings', body, this.key.for(body)));
    if (!saved) return;
    this.isSaved = true;
    this.leave(saved.id);
  }

  protected leave(id: string): void {
    void this.router.navigate(id ? ['/office/trainings', id] : ['/office/trainings']);
  }
}
