import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AllotmentView } from '@shared/plans/allotment.contract';
import { Session } from '../session/session';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { ProvisionChip } from '../ui/provision-chip';
import { TengePipe } from '../ui/tenge.pipe';
import { comingYears } from './plan-years';
import { PlansTabs } from './plans-tabs';

/** The money of each year for visits (11-7(2)): where it comes from, and what is kept for visits that no plan foresees. */
@Component({
  selector: 'app-allotment-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LoadState, MatButton, PlansTabs, ProvisionChip, RouterLink, TengePipe, TranslocoPipe],
  templateUrl: './allotment-list.html',
  styleUrl: './plan-tables.css',
})
export class AllotmentList {
  private readonly session = inject(Session);

  protected readonly rows = httpResource<readonly AllotmentView[]>(() => '/api/v1/allotments');
  protected readonly mayManage = computed(() => this.session.can('plan.manage'));
  /** Years ahead whose money nobody has recorded yet. */
  protected readonly missing = computed(() => {
    const known = this.rows.hasValue() ? this.rows.value().map(({ year }) => year) : [];
    return comingYears().filter((year) => !known.includes(year));
  });

  protected maySet({ actions }: AllotmentView): boolean {
    return actions.some(({ name, allowed }) => name === 'set' && allowed);
  }
}
