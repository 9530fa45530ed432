import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import { CreatePlan, type PlanSummary, type PlanView } from '@shared/plans/plan.contract';
import { formProblem } from '../forms/form-problem';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { comingYears } from './plan-years';

const fields = ['year', 'copyFrom'] as const;

/** A new edition of a year's plan: each later change of a plan is one, with a decision of its own (11-7(2)). */
@Component({
  selector: 'app-plan-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, MatButton, ProblemBanner, ProvisionChip, RouterLink, TranslocoPipe],
  templateUrl: './plan-new.html',
})
export class PlanNew {
  /** From the address: the plan that the edition is to be a copy of, and its year. */
  readonly copyOf = input<string>();
  readonly ofYear = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();

  protected readonly years = comingYears();
  protected readonly year = linkedSignal(() => Number(this.ofYear() ?? this.years[0]));
  protected readonly plans = httpResource<Page<PlanSummary>>(() => ({
    url: '/api/v1/plans',
    params: { year: this.year(), limit: 200 },
  }));
  protected readonly editions = computed(() => (this.plans.hasValue() ? this.plans.value().items : []));
  /** The plan in force unless the reader says otherwise: most editions change a little of it. */
  protected readonly copyFrom = linkedSignal(() => {
    const inForce = this.editions().find(({ status }) => status === 'approved');
    return this.copyOf() ?? inForce?.id ?? '';
  });
  protected readonly creating = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.creating.problem());
  protected readonly lacksMoney = computed(() => {
    const problem = this.problem();
    return problem !== null && 'code' in problem && problem.code === 'PLAN.ALLOTMENT_MISSING';
  });
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      fields.map((name) => [name, this.transloco.translate('plans.field.' + name, {}, locale)]),
    );
  });

  protected chooseYear(value: string): void {
    this.year.set(Number(value));
    this.creating.forget();
  }

  protected async create(event: Event): Promise<void> {
    event.preventDefault();
    const copyFrom = this.copyFrom();
    const body: CreatePlan = { year: this.year(), ...(copyFrom && { copyFrom }) };
    this.foundHere.set(formProblem(CreatePlan, body, this.language.active()));
    if (this.foundHere()) return;
    const plan = await this.creating.make(this.http.post<PlanView>('/api/v1/plans', body, this.key.for(body)));
    if (plan) await this.router.navigate(['/office/plans', plan.id]);
  }
}
