import { HttpClient, httpResource } from '@angular/common/http';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AnswerRecommendations, type DispatchView } from '@shared/recommendations/recommendation.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { today } from '../language/today';
import { Clock } from '../ui/clock';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { AnswerField } from './answer-field';
import { type AnswerDraft, answerOf, emptyAnswers, isBegun } from './answer-draft';

/**
 * The body's written answer, recommendation by recommendation, sent whole. What is typed stays in this page only: it may
 * speak of persons, and a browser's store is no place for that.
 */
@Component({
  selector: 'app-answer-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AnswerField,
    Clock,
    ConfirmAct,
    Field,
    FieldControl,
    LoadState,
    MatButton,
    ProblemBanner,
    ProvisionChip,
    TranslocoPipe,
  ],
  host: { '(window:beforeunload)': 'warn($event)' },
  templateUrl: './answer-page.html',
  styleUrl: './answer-page.css',
})
export class AnswerPage implements Unsaved {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  private readonly sending = viewChild.required(ConfirmAct);

  protected readonly today = today();
  private readonly url = computed(() => `/api/v1/dispatches/${encodeURIComponent(this.id())}`);
  protected readonly dispatch = httpResource<DispatchView>(() => this.url());
  private readonly recommendations = computed(() =>
    this.dispatch.hasValue() ? this.dispatch.value().recommendations : [],
  );
  protected readonly names = computed(() => {
    const locale = this.language.active();
    const say = (key: string, params = {}) => this.transloco.translate<string>(key, params, locale);
    const names = this.recommendations().flatMap(({ position }, at) => {
      const which = say('dispatches.recommendation', { position });
      return [
        [`answers.${at}.status`, `${which}, ${say('dispatches.answer.status')}`],
        [`answers.${at}.measures`, `${which}, ${say('dispatches.answer.measures')}`],
      ];
    });
    return Object.fromEntries([['answeredOn', say('dispatches.answer.day')], ...names]) as Record<string, string>;
  });
  protected readonly drafts = linkedSignal(() => emptyAnswers(this.recommendations()));
  protected readonly answeredOn = signal<string>(this.today);
  protected readonly refusal = computed(() =>
    this.dispatch.hasValue() ? this.dispatch.value().actions.find(({ name }) => name === 'answer')?.refusal : undefined,
  );
  protected readonly answering = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.answering.problem());
  private isSent = false;

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.summary()?.nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    return !this.isSent && isBegun(this.drafts());
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected write(at: number, draft: AnswerDraft): void {
    this.drafts.update((drafts) => drafts.map((before, index) => (index === at ? draft : before)));
  }

  /** Whether everything is there is seen before the reader is asked to confirm. */
  protected review(event: Event): void {
    event.preventDefault();
    this.answering.forget();
    this.foundHere.set(formProblem(AnswerRecommendations, this.body(), this.language.active()));
    if (!this.foundHere()) this.sending().ask();
  }

  protected async send(): Promise<void> {
    const body = this.body();
    const request = this.http.post<DispatchView>(`${this.url()}/answers`, body, this.key.for(body));
    const isAnswered = (await this.answering.make(request)) !== undefined;
    this.sending().close();
    if (!isAnswered) return;
    this.isSent = true;
    this.leave();
  }

  protected leave(): void {
    void this.router.navigate(['/office/dispatches', this.id()]);
  }

  private body(): AnswerRecommendations {
    return answerOf(this.answeredOn(), this.recommendations(), this.drafts());
  }
}
