import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttendedTraining } from '@shared/capacity/competence.contract';
import type { Page } from '@shared/page';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** Trainings to which somebody was invited, the latest first. */
@Component({
  selector: 'app-attended-trainings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    <app-page-table
      [caption]="'capacity.file.trainingsCaption' | transloco"
      [columns]="columns"
      [page]="page()"
      [emptyText]="'capacity.file.noTrainings' | transloco"
    >
      <ng-template appCell="title" [of]="trainings()" let-row>
        <a [routerLink]="['/office/trainings', row.id]">{{ row.title | readerText }}</a>
      </ng-template>
      <ng-template appCell="endedOn" [of]="trainings()" let-row>
        <time [attr.datetime]="row.endedOn">{{ row.endedOn | localDate }}</time>
      </ng-template>
      <ng-template appCell="status" [of]="trainings()" let-row>
        {{ 'capacity.attendance.' + row.status | transloco }}
      </ng-template>
    </app-page-table>
  `,
})
export class AttendedTrainings {
  readonly trainings = input.required<readonly AttendedTraining[]>();

  protected readonly page = computed((): Page<AttendedTraining> => ({ items: this.trainings(), nextCursor: null }));
  protected readonly columns = [
    { name: 'title', heading: 'capacity.field.title' },
    { name: 'endedOn', heading: 'capacity.field.endedOn' },
    { name: 'status', heading: 'capacity.field.attendance' },
  ];
}
