import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CallSummary } from '@shared/calls/call.contract';
import type { Page } from '@shared/page';
import { applicationStatuses, type ApplicationSummary } from '@shared/participants/application.contract';
import { categoryNames } from '@shared/participants/category-names';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** Applications, the newest first, of all calls or of one. */
@Component({
  selector: 'app-application-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, LocalDatePipe, MatButton, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './application-list.html',
  styleUrl: './application-list.css',
})
export class ApplicationList {
  private readonly session = inject(Session);

  protected readonly statuses = applicationStatuses;
  protected readonly categoryNames = categoryNames;
  protected readonly columns = [
    { name: 'fullName', heading: 'applications.field.fullName' },
    { name: 'category', heading: 'applications.field.category' },
    { name: 'organisation', heading: 'applications.field.organisation' },
    { name: 'submittedOn', heading: 'applications.field.submittedOn' },
    { name: 'status', heading: 'applications.field.status' },
  ];
  protected readonly query = addressQuery('status', 'callId');
  /** Numbered, so announced; the drafts have no applications. */
  private readonly callRows = httpResource<Page<CallSummary>>(() => '/api/v1/calls?limit=200');
  protected readonly calls = computed(() =>
    (this.callRows.hasValue() ? this.callRows.value().items : []).filter(({ number }) => number !== null),
  );
  protected readonly rows = httpResource<Page<ApplicationSummary>>(() => ({
    url: '/api/v1/applications',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<ApplicationSummary> | undefined, Page<ApplicationSummary> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly mayManage = computed(() => this.session.can('application.manage'));
  protected readonly mayReplay = computed(() => this.session.can('application.replay'));
}
