import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionView } from '@shared/council/decision.contract';
import type { SessionSummary } from '@shared/council/session.contract';
import type { Page } from '@shared/page';
import type { ApprovePlan, PlanView } from '@shared/plans/plan.contract';
import { Attempt } from '../http/attempt';
import { Session } from '../session/session';
import { ActionsBar } from '../ui/actions-bar';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { TengePipe } from '../ui/tenge.pipe';

/** What the office does with a plan as a whole: onto the Council's agenda, approved with its decision, on as a new edition. */
@Component({
  selector: 'app-plan-acts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    ConfirmAct,
    Field,
    FieldControl,
    LocalDatePipe,
    LocalNumberPipe,
    MatButton,
    ProblemBanner,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './plan-acts.html',
  styleUrl: './plan-tables.css',
})
export class PlanActs {
  readonly plan = input.required<PlanView>();
  readonly changed = output<PlanView>();

  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly approving = viewChild.required<ConfirmAct>('approving');

  protected readonly attempt = new Attempt();
  protected readonly decisionId = signal('');
  private readonly isApproving = signal(false);
  /** Only an adopted decision on this very plan approves it; a rejected one leaves it a draft. */
  protected readonly decisions = httpResource<Page<DecisionView>>(() =>
    this.isApproving()
      ? {
          url: '/api/v1/council/decisions',
          params: { subjectType: 'visit_plan', subjectId: this.plan().id, outcome: 'adopted' },
        }
      : undefined,
  );
  protected readonly actions = computed(() => this.plan().actions.filter(({ name }) => name === 'approve'));
  protected readonly mayBeginNext = computed(() => this.session.can('plan.manage') && this.plan().status !== 'draft');
  private readonly mayPutForward = computed(() => this.session.can('council.manage') && this.plan().status === 'draft');
  private readonly sessions = httpResource<Page<SessionSummary>>(() =>
    this.mayPutForward() ? { url: '/api/v1/council/sessions', params: { limit: 200 } } : undefined,
  );
  /** Sessions whose agenda is not closed yet. */
  protected readonly coming = computed(() =>
    this.sessions.hasValue() ? this.sessions.value().items.filter(({ status }) => status !== 'closed') : [],
  );
  protected readonly hasNoSession = computed(() => this.sessions.hasValue() && this.coming().length === 0);

  protected perform(): void {
    this.attempt.forget();
    this.isApproving.set(true);
    this.approving().ask();
  }

  protected async approve(): Promise<void> {
    const body: ApprovePlan = { decisionId: this.decisionId() };
    const plan = await this.attempt.make(this.http.post<PlanView>(`/api/v1/plans/${this.plan().id}/approval`, body));
    if (!plan) return;
    this.approving().close();
    this.changed.emit(plan);
  }
}
