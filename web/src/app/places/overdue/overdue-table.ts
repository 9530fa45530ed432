import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { OverduePlace } from '@shared/places/overdue.contract';
import { placeTypeNames } from '@shared/places/place-type-names';
import { regionNames } from '@shared/places/region-names';
import { Clock } from '../../ui/clock';
import { LocalDatePipe } from '../../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../../ui/page-table';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';

/** Places to be visited, each with its clock and how its due day was counted. */
@Component({
  selector: 'app-overdue-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Clock, LocalDatePipe, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    <app-page-table
      [caption]="caption()"
      [columns]="columns"
      [page]="page()"
      [cursor]="cursor()"
      [emptyText]="emptyText()"
    >
      <ng-template appCell="name" [of]="page().items" let-place>
        <a [routerLink]="['/office/places', place.id]">{{ place.name | readerText }}</a>
      </ng-template>
      <ng-template appCell="type" [of]="page().items" let-place>{{ typeNames[place.type] | readerText }}</ng-template>
      <ng-template appCell="region" [of]="page().items" let-place>
        {{ regions[place.region] ?? place.region | readerText }}
      </ng-template>
      <ng-template appCell="due" [of]="page().items" let-place>
        @if (place.term; as term) {
          <app-clock [deadline]="term" />
        } @else {
          <strong>{{ 'overdue.state.never' | transloco }}</strong>
          <p class="since">{{ 'overdue.since' | transloco: { day: (place.underMandateFrom | localDate) } }}</p>
        }
      </ng-template>
    </app-page-table>
  `,
  styles: `
    .since {
      margin: 0;
    }
  `,
})
export class OverdueTable {
  readonly caption = input.required<string>();
  readonly page = input.required<Page<OverduePlace>>();
  readonly cursor = input('');
  readonly emptyText = input.required<string>();

  protected readonly typeNames = placeTypeNames;
  protected readonly regions = regionNames;
  protected readonly columns = [
    { name: 'name', heading: 'overdue.column.place' },
    { name: 'type', heading: 'overdue.filter.type' },
    { name: 'region', heading: 'overdue.filter.region' },
    { name: 'due', heading: 'overdue.column.due' },
  ];
}
