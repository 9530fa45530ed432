import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import { participantCategories } from '@shared/participants/application.contract';
import { participantStatuses, type ParticipantView } from '@shared/participants/participant.contract';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';

/** Everybody whom the Council has selected (11-1(3)), by name. */
@Component({
  selector: 'app-participant-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, LocalDatePipe, MatButton, PageTable, PageTableCell, RouterLink, TranslocoPipe],
  templateUrl: './participant-list.html',
  styleUrl: './participant-list.css',
})
export class ParticipantList {
  protected readonly query = addressQuery('q', 'status', 'category');
  protected readonly rows = httpResource<Page<ParticipantView>>(() => ({
    url: '/api/v1/participants',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<ParticipantView> | undefined, Page<ParticipantView> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly isNarrowed = computed(() => Object.values(this.query.filters()).some((value) => value !== ''));

  protected readonly filters = [
    { name: 'status', texts: 'participants.status.', values: participantStatuses },
    { name: 'category', texts: 'participants.category.', values: participantCategories },
  ] as const;
  protected readonly columns = [
    { name: 'fullName', heading: 'participants.field.fullName' },
    { name: 'category', heading: 'participants.field.category' },
    { name: 'mandate', heading: 'participants.field.mandate' },
    { name: 'status', heading: 'participants.field.status' },
  ];

  protected narrow(name: 'q' | 'status' | 'category', value: string): void {
    this.query.filterBy({ [name]: value.trim() });
  }
}
