import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BudgetYear, FundFigures } from '@shared/budget/budget.contract';
import { Session } from '../session/session';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { ProvisionChip } from '../ui/provision-chip';
import { TengePipe } from '../ui/tenge.pipe';

type Figure = 'committedTiyn' | 'spentTiyn' | 'remainingTiyn' | 'overTiyn';

/** The years that money is allotted for, with what is left of it. */
@Component({
  selector: 'app-budget-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LoadState, ProvisionChip, RouterLink, TengePipe, TranslocoPipe],
  templateUrl: './budget-list.html',
  styleUrl: './budget.css',
})
export class BudgetList {
  private readonly session = inject(Session);

  protected readonly years = httpResource<readonly BudgetYear[]>(() => '/api/v1/budget');
  protected readonly mayAllot = computed(() => this.session.can('plan.manage'));

  /** Both funds together. */
  protected sum(funds: readonly FundFigures[], figure: Figure): number {
    return funds.reduce((sum, fund) => sum + fund[figure], 0);
  }
}
