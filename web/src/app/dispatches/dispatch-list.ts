import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { DispatchSummary } from '@shared/recommendations/recommendation.contract';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { DispatchDesk } from './dispatch-desk';
import { DispatchTable } from './dispatch-table';

/** A body sees what it was sent, by need; whoever reads for the mechanism sees what every body does with it. */
@Component({
  selector: 'app-dispatch-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DispatchDesk, DispatchTable, LoadState, TranslocoPipe],
  template: `
    <h1>{{ (isAddressee() ? 'dispatches.desk.title' : 'dispatches.title') | transloco }}</h1>
    @if (dispatches.hasValue()) {
      @if (isAddressee()) {
        <app-dispatch-desk [dispatches]="dispatches.value().items" />
      } @else {
        <app-dispatch-table [page]="dispatches.value()" [cursor]="query.cursor()" />
      }
    } @else {
      <app-load-state [of]="dispatches" />
    }
  `,
})
export class DispatchList {
  private readonly session = inject(Session);

  protected readonly isAddressee = computed(() => this.session.can('dispatch.answer'));
  protected readonly query = addressQuery();
  /** A body gets one report a year, so its desk takes them all at once and puts them in the order of need. */
  protected readonly dispatches = httpResource<Page<DispatchSummary>>(() => ({
    url: '/api/v1/dispatches',
    params: this.isAddressee() ? { limit: 200 } : this.query.params(),
  }));
}
