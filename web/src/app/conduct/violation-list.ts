import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ViolationView } from '@shared/conduct/violation.contract';
import type { Page } from '@shared/page';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ProvisionChip } from '../ui/provision-chip';
import { ConductTabs } from './conduct-tabs';

/** Breaches by participants (11-5(5)), the last found first. Whoever opens this list is in the trail. */
@Component({
  selector: 'app-violation-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConductTabs,
    LoadState,
    LocalDatePipe,
    MatButton,
    PageTable,
    PageTableCell,
    ProvisionChip,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './violation-list.html',
  styleUrl: './code-page.css',
})
export class ViolationList {
  private readonly session = inject(Session);

  protected readonly query = addressQuery('state', 'participant');
  protected readonly states = ['open', 'decided'] as const;
  protected readonly rows = httpResource<Page<ViolationView>>(() => ({
    url: '/api/v1/conduct/violations',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<ViolationView> | undefined, Page<ViolationView> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly mayManage = computed(() => this.session.can('conduct.manage'));
  protected readonly columns = ['participant', 'duty', 'happenedOn', 'foundOn', 'outcome'].map((name) => ({
    name,
    heading: 'conduct.field.' + name,
  }));
}
