import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { PlanRunView } from '@shared/plans/plan-run.contract';
import type { RunVisitView } from '@shared/plans/run-visit.contract';
import { addressQuery } from '../../ui/address-query';
import { LoadState } from '../../ui/load-state';
import { RunFilters } from './run-filters';
import { yearsOf } from './run-draft';
import { rowsOf, type VisitRow, VisitRows } from './visit-rows';

/** All visits of a run by month, each with its weight term by term and why it stands where it stands. */
@Component({
  selector: 'app-run-visits',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, RunFilters, TranslocoPipe, VisitRows],
  template: `
    <h2>{{ 'plans.runTab.visits' | transloco }}</h2>
    <app-run-filters [region]="query.filters().region" [type]="query.filters().type" (narrow)="query.filterBy($event)">
      <div>
        <label for="filter-year">{{ 'plans.field.year' | transloco }}</label>
        <select #year id="filter-year" (change)="query.filterBy({ year: year.value })">
          <option value="">{{ 'plans.any' | transloco }}</option>
          @for (each of years(); track each) {
            <option [value]="each" [selected]="each.toString() === query.filters().year">{{ each }}</option>
          }
        </select>
      </div>
      <div>
        <label for="filter-state">{{ 'plans.column.lateMonths' | transloco }}</label>
        <select #state id="filter-state" (change)="query.filterBy({ state: state.value })">
          <option value="">{{ 'plans.any' | transloco }}</option>
          @for (each of states; track each) {
            <option [value]="each" [selected]="each === query.filters().state">
              {{ 'plans.visitState.' + each | transloco }}
            </option>
          }
        </select>
      </div>
    </app-run-filters>
    @if (page(); as shown) {
      <div [attr.aria-busy]="rows.isLoading()">
        <app-visit-rows
          [page]="shown"
          [caption]="'plans.visits.caption' | transloco"
          [cursor]="query.cursor()"
          [emptyText]="'plans.visits.narrowed' | transloco"
        />
      </div>
    } @else {
      <app-load-state [of]="rows" />
    }
  `,
  styleUrl: '../plan-tables.css',
})
export class RunVisits {
  readonly run = input.required<PlanRunView>();

  protected readonly states = ['late', 'in_time', 'left_out'] as const;
  protected readonly years = computed(() => yearsOf(this.run()));
  protected readonly query = addressQuery('region', 'type', 'year', 'state');
  protected readonly rows = httpResource<Page<RunVisitView>>(() => ({
    url: `/api/v1/plan-runs/${this.run().id}/visits`,
    params: this.query.params(),
  }));
  protected readonly page = linkedSignal<Page<VisitRow> | undefined, Page<VisitRow> | undefined>({
    source: () => (this.rows.hasValue() ? rowsOf(this.rows.value()) : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
}
