import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TrainingOfYear } from '@shared/capacity/capacity.contract';
import type { Page } from '@shared/page';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** How many of those invited came. */
@Component({
  selector: 'app-trainings-of-year',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    <app-page-table
      [caption]="'capacity.year.caption' | transloco"
      [columns]="columns"
      [page]="page()"
      [emptyText]="'capacity.year.none' | transloco"
    >
      <ng-template appCell="title" [of]="rows()" let-row>
        <a [routerLink]="['/office/trainings', row.id]">{{ row.title | readerText }}</a>
      </ng-template>
      <ng-template appCell="endedOn" [of]="rows()" let-row>
        <time [attr.datetime]="row.endedOn">{{ row.endedOn | localDate }}</time>
      </ng-template>
      <ng-template appCell="rate" [of]="rows()" let-row>
        @if (row.attendanceRate === null) {
          {{ 'capacity.year.invited' | transloco: { invited: row.counts.invited } }}
        } @else {
          {{
            'capacity.year.attended'
              | transloco: { attended: row.counts.attended, missed: row.counts.missed, rate: row.attendanceRate }
          }}
        }
      </ng-template>
    </app-page-table>
  `,
})
export class TrainingsOfYear {
  readonly rows = input.required<readonly TrainingOfYear[]>();

  protected readonly page = computed((): Page<TrainingOfYear> => ({ items: this.rows(), nextCursor: null }));
  protected readonly columns = [
    { name: 'title', heading: 'capacity.field.title' },
    { name: 'endedOn', heading: 'capacity.field.endedOn' },
    { name: 'rate', heading: 'capacity.field.attendance' },
  ];
}
