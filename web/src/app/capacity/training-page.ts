import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { competenceNames } from '@shared/capacity/competence-names';
import type { TrainingView } from '@shared/capacity/training.contract';
import { Session } from '../session/session';
import { ActionsBar } from '../ui/actions-bar';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** A training, and who was there as far as the reader may know. */
@Component({
  selector: 'app-training-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    LoadState,
    LocalDatePipe,
    PageTable,
    PageTableCell,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './training-page.html',
  styleUrl: './training-page.css',
})
export class TrainingPage {
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly names = competenceNames;
  protected readonly training = httpResource<TrainingView>(() => `/api/v1/trainings/${encodeURIComponent(this.id())}`);
  protected readonly seesEverybody = computed(() => this.session.can('capacity.read'));
  protected readonly attendance = computed(() => {
    const people = this.training.hasValue() ? this.training.value().attendance : [];
    return { items: people.map((person) => ({ ...person, id: person.participantId })), nextCursor: null };
  });
  protected readonly columns = [
    { name: 'fullName', heading: 'capacity.field.participant' },
    { name: 'status', heading: 'capacity.field.attendance' },
  ];

  protected perform(action: string): void {
    void this.router.navigate(['/office/trainings', this.id(), action === 'change' ? 'change' : 'attendance']);
  }
}
