import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { AllotmentView } from '@shared/plans/allotment.contract';
import { CreatePlanRun, mostRunYears, type PlanRunView } from '@shared/plans/plan-run.contract';
import { formProblem } from '../../forms/form-problem';
import { Attempt } from '../../http/attempt';
import type { ShownProblem } from '../../http/problem';
import { RepeatKey } from '../../http/repeat-key';
import { Language } from '../../language/language';
import { Field, FieldControl } from '../../ui/field';
import { LoadState } from '../../ui/load-state';
import { ProblemBanner } from '../../ui/problem-banner';
import { ProvisionChip } from '../../ui/provision-chip';
import { TengePipe } from '../../ui/tenge.pipe';
import { comingYears } from '../plan-years';
import { requestOf, type RunDraft, yearsOf } from './run-draft';

const fields = ['fromYear', 'years', 'milliseconds', 'reservePercent', 'capacityPercent', 'note'] as const;

/** What the planner is asked to plan: which years, with what money, and for how long it may search. */
@Component({
  selector: 'app-run-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    LoadState,
    MatButton,
    ProblemBanner,
    ProvisionChip,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './run-new.html',
  styleUrl: '../plan-tables.css',
})
export class RunNew {
  /** From the address: the plan in force that is to be changed as little as can be, and its year. */
  readonly basis = input<string>();
  readonly ofYear = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();

  protected readonly startYears = comingYears();
  protected readonly lengths = Array.from({ length: mostRunYears }, (_, index) => index + 1);
  protected readonly draft = linkedSignal<RunDraft>(() => ({
    ...(this.basis() ? { fromYear: Number(this.ofYear()), years: 1 } : { fromYear: this.startYears[0] ?? 0, years: 4 }),
    ...{ seconds: '60', assumed: {}, reservePercent: '', capacityPercent: '', note: '' },
  }));
  protected readonly allotments = httpResource<readonly AllotmentView[]>(() => '/api/v1/allotments');
  protected readonly money = computed(() => {
    const known = this.allotments.hasValue() ? this.allotments.value() : [];
    return yearsOf(this.draft()).map((year) => ({ year, allotment: known.find((row) => row.year === year) ?? null }));
  });
  private readonly missing = computed(() => this.money().flatMap(({ year, allotment }) => (allotment ? [] : [year])));
  protected readonly starting = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.starting.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    const named = (name: string, params = {}) =>
      this.transloco.translate<string>('plans.field.' + name, params, locale);
    return Object.fromEntries([
      ...fields.map((name) => [name, named(name)] as const),
      ...this.missing().map((year, index) => [`assumed.${index}.amountTiyn`, named('assumed', { year })] as const),
    ]);
  });

  protected type(change: Partial<RunDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected assume(year: number, text: string): void {
    this.type({ assumed: { ...this.draft().assumed, [year]: text } });
  }

  /** The path of the year's assumed sum in the request, where its refusal lands. */
  protected assumedName(year: number): string {
    return `assumed.${this.missing().indexOf(year)}.amountTiyn`;
  }

  protected async start(event: Event): Promise<void> {
    event.preventDefault();
    const body = requestOf(this.draft(), this.missing(), this.basis());
    this.foundHere.set(formProblem(CreatePlanRun, body, this.language.active()));
    if (this.foundHere()) return;
    const run = await this.starting.make(this.http.post<PlanRunView>('/api/v1/plan-runs', body, this.key.for(body)));
    if (run) await this.router.navigate(['/office/plan-runs', run.id]);
  }
}
