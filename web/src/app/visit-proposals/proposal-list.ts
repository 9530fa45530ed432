import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { visitKindById } from '@shared/law/visit-kinds';
import type { Page } from '@shared/page';
import {
  proposalKinds,
  proposalStatuses,
  type VisitProposalView,
} from '@shared/visit-proposals/visit-proposal.contract';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { TengePipe } from '../ui/tenge.pipe';
import { VisitCandidateLists } from './visit-candidates';

/** What should be proposed, and what was, the newest first. */
@Component({
  selector: 'app-proposal-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LoadState,
    LocalDatePipe,
    MatButton,
    PageTable,
    PageTableCell,
    ReaderTextPipe,
    RouterLink,
    TengePipe,
    TranslocoPipe,
    VisitCandidateLists,
  ],
  templateUrl: './proposal-list.html',
  styleUrl: './proposal-list.css',
})
export class ProposalList {
  private readonly session = inject(Session);

  protected readonly kindOf = visitKindById;
  protected readonly kinds = proposalKinds;
  protected readonly statuses = proposalStatuses;
  protected readonly query = addressQuery('kind', 'status');
  protected readonly rows = httpResource<Page<VisitProposalView>>(() => ({
    url: '/api/v1/visit-proposals',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<VisitProposalView> | undefined, Page<VisitProposalView> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly mayPropose = computed(() => this.session.can('visit-proposal.manage'));
  protected readonly isNarrowed = computed(() => Object.values(this.query.filters()).some((value) => value !== ''));
  protected readonly columns = ['placeId', 'kind', 'status', 'proposedOn', 'decideBy', 'cost'].map((name) => ({
    name,
    heading: 'visitProposals.field.' + name,
  }));
}
