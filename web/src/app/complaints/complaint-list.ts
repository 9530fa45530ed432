import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { complaintKinds, complaintStates, type ComplaintView } from '@shared/complaints/complaint.contract';
import type { Page } from '@shared/page';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { InstantPipe } from '../ui/instant.pipe';
import { LoadState } from '../ui/load-state';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** The register of messages and complaints (11-5(4)): all that is known of each but what it says. */
@Component({
  selector: 'app-complaint-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, LoadState, MatButton, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './complaint-list.html',
  styleUrl: './complaint-list.css',
})
export class ComplaintList {
  private readonly session = inject(Session);

  protected readonly query = addressQuery('status', 'kind');
  protected readonly rows = httpResource<Page<ComplaintView>>(() => ({
    url: '/api/v1/complaints',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<ComplaintView> | undefined, Page<ComplaintView> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly isNarrowed = computed(() => Object.values(this.query.filters()).some((value) => value !== ''));
  protected readonly mayRegister = computed(() => this.session.can('complaint.register'));
  protected readonly mayManageKey = computed(() => this.session.can('office-key.manage'));

  protected readonly filters = [
    { name: 'status', texts: 'complaints.status.', values: complaintStates },
    { name: 'kind', texts: 'complaints.kind.', values: complaintKinds },
  ] as const;
  protected readonly columns = [
    { name: 'number', heading: 'complaints.field.number' },
    { name: 'kind', heading: 'complaints.field.kind' },
    { name: 'channel', heading: 'complaints.field.channel' },
    { name: 'received', heading: 'complaints.field.receivedAt' },
    { name: 'place', heading: 'complaints.field.placeId' },
    { name: 'status', heading: 'complaints.field.status' },
  ];

  protected narrow(name: 'status' | 'kind', value: string): void {
    this.query.filterBy({ [name]: value });
  }
}
