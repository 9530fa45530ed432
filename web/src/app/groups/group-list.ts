import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type GroupSummary, groupStatuses } from '@shared/groups/group.contract';
import { visitKindById } from '@shared/law/visit-kinds';
import type { Page } from '@shared/page';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** The groups that the reader may see, the newest visit first. */
@Component({
  selector: 'app-group-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    MatButton,
    PageTable,
    PageTableCell,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './group-list.html',
  styleUrl: './group-list.css',
})
export class GroupList {
  private readonly session = inject(Session);

  protected readonly kindOf = visitKindById;
  protected readonly statuses = groupStatuses;
  protected readonly query = addressQuery('status');
  protected readonly rows = httpResource<Page<GroupSummary>>(() => ({
    url: '/api/v1/groups',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<GroupSummary> | undefined, Page<GroupSummary> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly mayPrepare = computed(() => this.session.can('group.manage'));
  protected readonly mayAudit = computed(() => this.session.can('council.read'));
  protected readonly columns = [
    { name: 'place', heading: 'groups.column.place' },
    { name: 'days', heading: 'groups.field.days' },
    { name: 'kind', heading: 'groups.field.kind' },
    { name: 'seats', heading: 'groups.column.seats' },
    { name: 'status', heading: 'groups.field.status' },
  ];
}
