import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CallView, WriteCall } from '@shared/calls/call.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { LoadState } from '../ui/load-state';
import { type CallDraft, callOf, draftOf, emptyDraft, isSame } from './call-draft';
import { CallForm } from './call-form';

/** A draft is rewritten; an announced call does not change any more. */
@Component({
  selector: 'app-call-change',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CallForm, LoadState, TranslocoPipe],
  host: { '(window:beforeunload)': 'warn($event)' },
  template: `
    <h1>{{ 'calls.form.changeTitle' | transloco }}</h1>
    @if (call.hasValue()) {
      <app-call-form
        [(draft)]="draft"
        [problem]="problem()"
        [isBusy]="saving.isBusy()"
        [submitText]="'calls.form.save' | transloco"
        (sent)="save(call.value())"
      />
    } @else {
      <app-load-state [of]="call" />
    }
  `,
})
export class CallChange implements Unsaved {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);

  protected readonly call = httpResource<CallView>(() => `/api/v1/calls/${this.id()}`);
  private readonly base = computed(() => (this.call.hasValue() ? draftOf(this.call.value()) : emptyDraft));
  protected readonly draft = linkedSignal<CallDraft>(() => this.base());
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

  protected async save(call: CallView): Promise<void> {
    const body = callOf(this.draft());
    this.foundHere.set(formProblem(WriteCall, body, this.language.active()));
    if (this.foundHere()) return;
    const request = this.http.put<CallView>(`/api/v1/calls/${call.id}`, body, ifMatch(call));
    if (!(await this.saving.make(request))) return;
    this.isSaved = true;
    await this.router.navigate(['/office/calls', call.id]);
  }
}
