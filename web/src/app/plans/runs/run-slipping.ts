import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { PlanRunView } from '@shared/plans/plan-run.contract';
import type { RunVisitView } from '@shared/plans/run-visit.contract';
import { addressQuery } from '../../ui/address-query';
import { LoadState } from '../../ui/load-state';
import { ProvisionChip } from '../../ui/provision-chip';
import { RunFilters } from './run-filters';
import { rowsOf, type VisitRow, VisitRows } from './visit-rows';

/** Places that this plan visits after the four years have passed, or not at all, and why (11-7(1)(1)). */
@Component({
  selector: 'app-run-slipping',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, ProvisionChip, RunFilters, TranslocoPipe, VisitRows],
  template: `
    <h2>{{ 'plans.runTab.slipping' | transloco }}<app-provision-chip provision="11-7(1)(1)" /></h2>
    <p class="quiet">{{ 'plans.slipping.lead' | transloco }}</p>
    <app-run-filters
      [region]="query.filters().region"
      [type]="query.filters().type"
      (narrow)="query.filterBy($event)"
    />
    @if (page(); as shown) {
      <div [attr.aria-busy]="rows.isLoading()">
        <app-visit-rows
          [page]="shown"
          [caption]="'plans.slipping.caption' | transloco"
          [cursor]="query.cursor()"
          [emptyText]="'plans.slipping.none' | transloco"
        />
      </div>
    } @else {
      <app-load-state [of]="rows" />
    }
  `,
})
export class RunSlipping {
  readonly run = input.required<PlanRunView>();

  protected readonly query = addressQuery('region', 'type');
  protected readonly rows = httpResource<Page<RunVisitView>>(() => ({
    url: `/api/v1/plan-runs/${this.run().id}/slipping`,
    params: this.query.params(),
  }));
  protected readonly page = linkedSignal<Page<VisitRow> | undefined, Page<VisitRow> | undefined>({
    source: () => (this.rows.hasValue() ? rowsOf(this.rows.value()) : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
}
