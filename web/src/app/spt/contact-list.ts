import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import { sptContactKinds, type SptContactSummary } from '@shared/spt/spt.contract';
import { today } from '../language/today';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ProvisionChip } from '../ui/provision-chip';

const yearsShown = 8;

/** The log of contacts with the Subcommittee (11-2(3)): what is open to the reader, as if there were nothing else. */
@Component({
  selector: 'app-contact-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, LocalDatePipe, MatButton, PageTable, PageTableCell, ProvisionChip, RouterLink, TranslocoPipe],
  templateUrl: './contact-list.html',
  styleUrl: './contact-list.css',
})
export class ContactList {
  private readonly session = inject(Session);

  protected readonly query = addressQuery('kind', 'year');
  protected readonly rows = httpResource<Page<SptContactSummary>>(() => ({
    url: '/api/v1/spt',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<SptContactSummary> | undefined, Page<SptContactSummary> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly isNarrowed = computed(() => Object.values(this.query.filters()).some((value) => value !== ''));
  protected readonly mayRegister = computed(() => this.session.can('spt.register'));
  protected readonly kinds = sptContactKinds;
  /** The latest years, and the one that an older link asks for. */
  protected readonly years = computed(() => {
    const newest = Number(today().slice(0, 4));
    const latest = Array.from({ length: yearsShown }, (_, back) => String(newest - back));
    const { year } = this.query.filters();
    return year && !latest.includes(year) ? [...latest, year] : latest;
  });
  protected readonly columns = [
    { name: 'day', heading: 'spt.field.contactOn' },
    { name: 'kind', heading: 'spt.field.kind' },
    { name: 'subject', heading: 'spt.field.subject' },
    { name: 'due', heading: 'spt.field.nextStepDueOn' },
    { name: 'openTo', heading: 'spt.field.openTo' },
  ];
}
