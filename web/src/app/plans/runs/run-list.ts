import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import { planRunStatuses, type PlanRunSummary } from '@shared/plans/plan-run.contract';
import { Session } from '../../session/session';
import { addressQuery } from '../../ui/address-query';
import { InstantPipe } from '../../ui/instant.pipe';
import { LoadState } from '../../ui/load-state';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../../ui/page-table';
import { ProvisionChip } from '../../ui/provision-chip';
import { PlansTabs } from '../plans-tabs';
import { GapPipe } from './gap.pipe';

/** Runs of the planner, the latest first; what-ifs stand on the page of the run that they ask about. */
@Component({
  selector: 'app-run-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    GapPipe,
    InstantPipe,
    LoadState,
    LocalNumberPipe,
    MatButton,
    PageTable,
    PageTableCell,
    PlansTabs,
    ProvisionChip,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './run-list.html',
  styleUrl: '../plan-list.css',
})
export class RunList {
  private readonly session = inject(Session);

  protected readonly statuses = planRunStatuses;
  protected readonly query = addressQuery('status');
  protected readonly rows = httpResource<Page<PlanRunSummary>>(() => ({
    url: '/api/v1/plan-runs',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<PlanRunSummary> | undefined, Page<PlanRunSummary> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly mayStart = computed(() => this.session.can('plan.manage'));
  protected readonly columns = ['run', 'runStatus', 'late', 'gap', 'askedBy'].map((name) => ({
    name,
    heading: 'plans.column.' + name,
  }));
}
