import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CallView, WriteCall } from '@shared/calls/call.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { type CallDraft, callOf, emptyDraft, isSame } from './call-draft';
import { CallForm } from './call-form';

/** A call is written; nobody sees it before it is announced. */
@Component({
  selector: 'app-call-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CallForm, TranslocoPipe],
  host: { '(window:beforeunload)': 'warn($event)' },
  template: `
    <h1>{{ 'calls.form.newTitle' | transloco }}</h1>
    <app-call-form
      [(draft)]="draft"
      [problem]="problem()"
      [isBusy]="creation.isBusy()"
      [submitText]="'calls.form.create' | transloco"
      (sent)="create()"
    />
  `,
})
export class CallNew implements Unsaved {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly key = new RepeatKey();

  protected readonly draft = signal<CallDraft>(emptyDraft);
  protected readonly creation = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.creation.problem());
  private isCreated = false;

  isUnsaved(): boolean {
    return !this.isCreated && !isSame(this.draft(), emptyDraft);
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected async create(): Promise<void> {
    const body = callOf(this.draft());
    this.foundHere.set(formProblem(WriteCall, body, this.language.active()));
    if (this.foundHere()) return;
    const call = await this.creation.make(this.http.post<CallView>('/api/v1/calls', body, this.key.for(body)));
    if (!call) return;
    this.isCreated = true;
    await this.router.navigate(['/office/calls', call.id]);
  }
}
