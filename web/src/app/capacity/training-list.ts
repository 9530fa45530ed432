import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { competenceNames } from '@shared/capacity/competence-names';
import type { TrainingSummary } from '@shared/capacity/training.contract';
import type { Page } from '@shared/page';
import { today } from '../language/today';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { CapacityTabs } from './capacity-tabs';

const firstYear = 2019;

/** Trainings of participants (11-1(4)), the latest first. */
@Component({
  selector: 'app-training-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CapacityTabs,
    LoadState,
    LocalDatePipe,
    MatButton,
    PageTable,
    PageTableCell,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './training-list.html',
  styleUrl: './training-list.css',
})
export class TrainingList {
  private readonly session = inject(Session);

  protected readonly query = addressQuery('year');
  protected readonly rows = httpResource<Page<TrainingSummary>>(() => ({
    url: '/api/v1/trainings',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<TrainingSummary> | undefined, Page<TrainingSummary> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });
  protected readonly names = competenceNames;
  protected readonly mayManage = computed(() => this.session.can('training.manage'));
  protected readonly seesEverybody = computed(() => this.session.can('capacity.read'));
  protected readonly years = yearsSince(firstYear);
  protected readonly columns = computed(() =>
    ['title', 'days', 'competences', this.seesEverybody() ? 'attendance' : 'own'].map((name) => ({
      name,
      heading: 'capacity.field.' + name,
    })),
  );
}

/** The next year first: trainings are planned ahead. */
function yearsSince(first: number): string[] {
  const next = Number(today().slice(0, 4)) + 1;
  return Array.from({ length: next - first + 1 }, (_, back) => String(next - back));
}
