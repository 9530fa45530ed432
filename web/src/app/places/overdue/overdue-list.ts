import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { OverduePlace } from '@shared/places/overdue.contract';
import { owedStates } from '@shared/places/overdue.types';
import { addressQuery } from '../../ui/address-query';
import { LoadState } from '../../ui/load-state';
import { OverdueFilters, type OverdueFilterValues } from './overdue-filters';
import { OverdueTable } from './overdue-table';

/** The places behind a figure of the overdue page: what the figure counts stands in the address. */
@Component({
  selector: 'app-overdue-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, OverdueFilters, OverdueTable, RouterLink, TranslocoPipe],
  template: `
    <p class="back">
      <a routerLink="/office/overdue" [queryParams]="narrowed()">{{ 'overdue.title' | transloco }}</a>
    </p>
    <h1>{{ 'overdue.list.title' | transloco }}</h1>
    <app-overdue-filters [values]="filters()" (filtered)="narrow($event)" />
    @if (page(); as shown) {
      <div [attr.aria-busy]="rows.isLoading()">
        <app-overdue-table
          [caption]="'overdue.list.caption.' + state() | transloco"
          [page]="shown"
          [cursor]="query.cursor()"
          [emptyText]="'overdue.list.none.' + state() | transloco"
        />
      </div>
    } @else {
      <app-load-state [of]="rows" />
    }
  `,
  styles: `
    .back {
      margin: 0;
    }
    .back a {
      display: inline-block;
      min-height: 1.75rem;
    }
    @media print {
      .back {
        display: none;
      }
    }
  `,
})
export class OverdueList {
  protected readonly query = addressQuery('state', 'late', 'region', 'type');
  protected readonly state = computed(
    () => owedStates.find((state) => state === this.query.filters().state) ?? owedStates[0],
  );
  /** How long something is overdue narrows the overdue only. */
  protected readonly filters = computed((): OverdueFilterValues => {
    const { late, ...others } = this.query.filters();
    return this.state() === 'overdue' ? { ...others, late } : others;
  });
  protected readonly narrowed = computed(() => {
    const { region, type } = this.query.filters();
    return { region: region || null, type: type || null };
  });
  protected readonly rows = httpResource<Page<OverduePlace>>(() => ({
    url: '/api/v1/overdue/places',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<OverduePlace> | undefined, Page<OverduePlace> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });

  protected narrow(change: OverdueFilterValues): void {
    this.query.filterBy('state' in change ? { ...change, late: '' } : change);
  }
}
