import { HttpErrorResponse, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { budgetKinds, type BudgetOverview, type FundFigures } from '@shared/budget/budget.contract';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { ProvisionChip } from '../ui/provision-chip';
import { TengePipe } from '../ui/tenge.pipe';
import { BudgetChart } from './budget-chart';
import { BudgetRows } from './budget-rows';

/** The money of one year by fund: allotted, planned, committed, spent; each figure leads to the rows that it is the sum of. */
@Component({
  selector: 'app-budget-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BudgetChart,
    BudgetRows,
    EmptyState,
    LoadState,
    MatButton,
    ProvisionChip,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './budget-page.html',
  styleUrl: './budget.css',
})
export class BudgetPage {
  readonly year = input.required<string>();

  private readonly session = inject(Session);

  protected readonly kinds = budgetKinds;
  protected readonly query = addressQuery('kind', 'fund');
  protected readonly budget = httpResource<BudgetOverview>(() => `/api/v1/budget/${encodeURIComponent(this.year())}`);
  protected readonly hasNoMoney = computed(() => {
    const error = this.budget.error();
    return error instanceof HttpErrorResponse && error.status === 404;
  });
  protected readonly mayAllot = computed(() => this.session.can('plan.manage'));
  protected readonly mayRecord = computed(
    () =>
      this.budget.hasValue() &&
      this.budget.value().actions.some(({ name, allowed }) => name === 'record-spending' && allowed),
  );
  protected readonly over = computed(() =>
    this.budget.hasValue() ? this.budget.value().funds.filter(({ overTiyn }) => overTiyn > 0) : [],
  );

  protected figure(fund: FundFigures, kind: (typeof budgetKinds)[number]): number {
    return fund[`${kind}Tiyn`];
  }
}
