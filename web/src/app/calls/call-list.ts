import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { callStatuses, type CallSummary } from '@shared/calls/call.contract';
import type { Page } from '@shared/page';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { CallTitlePipe } from './call-title.pipe';

/** The calls for candidates, the latest first. */
@Component({
  selector: 'app-call-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CallTitlePipe, LoadState, LocalDatePipe, MatButton, PageTable, PageTableCell, RouterLink, TranslocoPipe],
  templateUrl: './call-list.html',
  styleUrl: './call-list.css',
})
export class CallList {
  private readonly session = inject(Session);

  protected readonly statuses = callStatuses;
  protected readonly columns = [
    { name: 'number', heading: 'calls.field.number' },
    { name: 'title', heading: 'calls.field.title' },
    { name: 'days', heading: 'calls.field.days' },
    { name: 'status', heading: 'calls.field.status' },
  ];
  protected readonly query = addressQuery('status');
  protected readonly rows = httpResource<Page<CallSummary>>(() => ({
    url: '/api/v1/calls',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<CallSummary> | undefined, Page<CallSummary> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly mayManage = computed(() => this.session.can('call.manage'));
}
