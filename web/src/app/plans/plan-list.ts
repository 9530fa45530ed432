import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import { planStatuses, type PlanSummary } from '@shared/plans/plan.contract';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ProvisionChip } from '../ui/provision-chip';
import { TengePipe } from '../ui/tenge.pipe';
import { PlansTabs } from './plans-tabs';
import { planYears } from './plan-years';

/** The editions of each year's plan (11-7(2)), the newest year first. */
@Component({
  selector: 'app-plan-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    MatButton,
    PageTable,
    PageTableCell,
    PlansTabs,
    ProvisionChip,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './plan-list.html',
  styleUrl: './plan-list.css',
})
export class PlanList {
  private readonly session = inject(Session);

  protected readonly statuses = planStatuses;
  protected readonly years = planYears();
  protected readonly query = addressQuery('year', 'status');
  protected readonly rows = httpResource<Page<PlanSummary>>(() => ({
    url: '/api/v1/plans',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<PlanSummary> | undefined, Page<PlanSummary> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly mayPrepare = computed(() => this.session.can('plan.manage'));
  protected readonly isNarrowed = computed(() => Object.values(this.query.filters()).some((value) => value !== ''));
  protected readonly columns = ['plan', 'status', 'visits', 'total', 'remaining'].map((name) => ({
    name,
    heading: 'plans.column.' + name,
  }));
}
