import { HttpClient, httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  budgetKinds,
  type BudgetRow,
  funds,
  ReverseSpending,
  type SpendingRecorded,
} from '@shared/budget/budget.contract';
import type { Page } from '@shared/page';
import { formProblem } from '../forms/form-problem';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { MonthPipe } from '../plans/month.pipe';
import type { AddressQuery } from '../ui/address-query';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { TengePipe } from '../ui/tenge.pipe';

/** The rows that a figure is the sum of; nothing is asked for until a figure is chosen, as reading them leaves a trace. */
@Component({
  selector: 'app-budget-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConfirmAct,
    Field,
    FieldControl,
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    MatButton,
    MonthPipe,
    PageTable,
    PageTableCell,
    ProblemBanner,
    ReaderTextPipe,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './budget-rows.html',
  styleUrl: './budget.css',
})
export class BudgetRows {
  readonly year = input.required<number>();
  readonly query = input.required<AddressQuery<'kind' | 'fund'>>();
  readonly mayRecord = input(false);
  readonly changed = output<void>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly reversal = viewChild.required(ConfirmAct);

  protected readonly kinds = budgetKinds;
  protected readonly funds = funds;
  protected readonly rows = httpResource<Page<BudgetRow>>(() =>
    this.query().filters().kind
      ? {
          url: `/api/v1/budget/${this.year()}/rows`,
          params: this.query().params(),
          // Asked again in another language: the reasons of refused actions come in words.
          headers: { 'Accept-Language': this.language.active() },
        }
      : undefined,
  );
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<BudgetRow> | undefined, Page<BudgetRow> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly columns = computed(() =>
    ['subject', 'fund', this.query().filters().kind === 'spent' ? 'spending' : 'month', 'amount'].map((name) => ({
      name,
      heading: 'budget.column.' + name,
    })),
  );
  protected readonly wrong = signal<BudgetRow | null>(null);
  protected readonly reason = signal('');
  protected readonly reversing = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.reversing.problem());
  protected readonly names = computed(() => ({
    reason: this.transloco.translate<string>('budget.reversal.reason', {}, this.language.active()),
  }));

  protected mayReverse({ spending }: BudgetRow): boolean {
    return spending?.actions.some(({ name, allowed }) => name === 'reverse' && allowed) ?? false;
  }

  protected ask(row: BudgetRow): void {
    this.forget();
    this.reason.set('');
    this.wrong.set(row);
    this.reversal().ask();
  }

  protected forget(): void {
    this.foundHere.set(null);
    this.reversing.forget();
  }

  protected async reverse(): Promise<void> {
    const row = this.wrong();
    if (!row) return;
    const body: ReverseSpending = { reason: this.reason() };
    this.foundHere.set(formProblem(ReverseSpending, body, this.language.active()));
    if (this.foundHere()) return;
    const done = await this.reversing.make(
      this.http.post<SpendingRecorded>(`/api/v1/spendings/${row.id}/reversal`, body),
    );
    if (!done) return;
    this.reversal().close();
    this.rows.reload();
    this.changed.emit();
  }
}
