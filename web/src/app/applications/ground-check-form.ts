import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  type ApplicationView,
  type GroundResult,
  groundResults,
  type GroundView,
  type RecordGroundCheck,
} from '@shared/participants/application.contract';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { today } from '../language/today';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { LocalPaper } from './local-paper';

interface CheckDraft {
  readonly declaredClear: boolean;
  readonly evidence: string;
  readonly result: GroundResult | '';
  readonly checkedOn: string;
  readonly goodUntil: string;
}

/** Records a check of one ground: the declaration, the paper by number and date, the outcome; nothing of what it says (11-3). */
@Component({
  selector: 'app-ground-check-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, LocalPaper, MatButton, ProblemBanner, TranslocoPipe],
  templateUrl: './ground-check-form.html',
})
export class GroundCheckForm {
  readonly application = input.required<ApplicationView>();
  readonly ground = input.required<GroundView>();
  readonly recorded = output<ApplicationView>();
  readonly cancelled = output<void>();

  private readonly http = inject(HttpClient);
  protected readonly today = today();
  private readonly empty: CheckDraft = {
    declaredClear: true,
    evidence: '',
    result: '',
    checkedOn: this.today,
    goodUntil: '',
  };

  protected readonly results = groundResults;
  protected readonly draft = signal<CheckDraft>(this.empty);
  protected readonly saving = new Attempt();
  protected readonly isReady = computed(() => this.draft().result !== '');

  isUnsaved(): boolean {
    return JSON.stringify(this.draft()) !== JSON.stringify(this.empty);
  }

  protected type(change: Partial<CheckDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { result, goodUntil, evidence, ...rest } = this.draft();
    if (result === '') return;
    const body: RecordGroundCheck = { ...rest, evidence: evidence.trim(), result, ...(goodUntil && { goodUntil }) };
    const { id } = this.application();
    const url = `/api/v1/applications/${id}/grounds/${encodeURIComponent(this.ground().code)}`;
    const view = await this.saving.make(this.http.put<ApplicationView>(url, body, ifMatch(this.application())));
    if (!view) return;
    this.draft.set(this.empty);
    this.recorded.emit(view);
  }
}
