import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanDifferences } from '@shared/plans/differences.contract';
import type { PlanView } from '@shared/plans/plan.contract';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { TengePipe } from '../ui/tenge.pipe';
import { MonthPipe } from './month.pipe';

/** What the Council would decide anew: the plan beside the one in force of its year, or beside the one that it replaced. */
@Component({
  selector: 'app-plan-differences',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LoadState, LocalNumberPipe, MonthPipe, ReaderTextPipe, RouterLink, TengePipe, TranslocoPipe],
  templateUrl: './plan-differences.html',
  styleUrl: './plan-tables.css',
})
export class PlanDifferencesView {
  readonly plan = input.required<PlanView>();

  protected readonly differences = httpResource<PlanDifferences>(() => `/api/v1/plans/${this.plan().id}/differences`);
  protected readonly isSame = computed(() => {
    if (!this.differences.hasValue()) return false;
    const { added, removed, moved, repriced } = this.differences.value();
    return added.length + removed.length + moved.length + repriced.length === 0;
  });
}
