import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { sessionKinds, sessionStatuses } from '@shared/council/council.contract';
import type { SessionSummary } from '@shared/council/session.contract';
import type { Page } from '@shared/page';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { CouncilTabs } from './council-tabs';

/** The sessions of the Council, the planned and the latest first. */
@Component({
  selector: 'app-session-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CouncilTabs, LoadState, LocalDatePipe, MatButton, PageTable, PageTableCell, RouterLink, TranslocoPipe],
  templateUrl: './session-list.html',
  styleUrl: './council-list.css',
})
export class SessionList {
  private readonly session = inject(Session);

  protected readonly query = addressQuery('status', 'kind');
  protected readonly rows = httpResource<Page<SessionSummary>>(() => ({
    url: '/api/v1/council/sessions',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<SessionSummary> | undefined, Page<SessionSummary> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly mayConvene = computed(() => this.session.can('council.manage'));

  protected readonly filters = [
    { name: 'status', texts: 'council.status.', values: sessionStatuses },
    { name: 'kind', texts: 'council.kind.', values: sessionKinds },
  ] as const;
  protected readonly columns = [
    { name: 'number', heading: 'council.field.number' },
    { name: 'heldOn', heading: 'council.field.heldOn' },
    { name: 'kind', heading: 'council.field.kind' },
    { name: 'status', heading: 'council.field.status' },
  ];

  protected narrow(name: 'status' | 'kind', value: string): void {
    this.query.filterBy({ [name]: value });
  }
}
