import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import { placeTypeNames } from '@shared/places/place-type-names';
import { regionNames } from '@shared/places/region-names';
import type { RunVisitView } from '@shared/plans/run-visit.contract';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../../ui/page-table';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';
import { TengePipe } from '../../ui/tenge.pipe';
import { CalendarMonthPipe } from './calendar-month.pipe';
import { RunReasons } from './run-reasons';
import { RunWeight } from './run-weight';

const columns = ['place', 'month', 'dueMonth', 'lateMonths', 'weight', 'cost', 'why'].map((name) => ({
  name,
  heading: 'plans.column.' + name,
}));

export type VisitRow = RunVisitView & { readonly id: string };

/** Rows are told apart by their place: a run visits each place once at most. */
export const rowsOf = ({ items, nextCursor }: Page<RunVisitView>): Page<VisitRow> => ({
  items: items.map((visit) => ({ ...visit, id: visit.place.id })),
  nextCursor,
});

/** Visits of a run: when, how late, with what weight and why. */
@Component({
  selector: 'app-visit-rows',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CalendarMonthPipe,
    LocalNumberPipe,
    PageTable,
    PageTableCell,
    ReaderTextPipe,
    RouterLink,
    RunReasons,
    RunWeight,
    TengePipe,
    TranslocoPipe,
  ],
  template: `
    @let shown = page();
    <app-page-table
      [caption]="caption()"
      [columns]="columns"
      [page]="shown"
      [cursor]="cursor()"
      [emptyText]="emptyText()"
    >
      <ng-template appCell="place" [of]="shown.items" let-row>
        <a [routerLink]="['/office/places', row.place.id]">{{ row.place.name | readerText }}</a>
        <div class="quiet">
          {{ regionNames[row.place.regionIso] ?? row.place.regionIso | readerText }},
          {{ typeNames[row.type] | readerText }}
        </div>
      </ng-template>
      <ng-template appCell="month" [of]="shown.items" let-row>
        @if (row.month) {
          {{ row.month | calendarMonth }}
        } @else {
          <strong>{{ 'plans.visits.leftOut' | transloco }}</strong>
        }
      </ng-template>
      <ng-template appCell="dueMonth" [of]="shown.items" let-row>{{ row.dueMonth | calendarMonth }}</ng-template>
      <ng-template appCell="lateMonths" [of]="shown.items" let-row>{{ row.lateMonths | localNumber }}</ng-template>
      <ng-template appCell="weight" [of]="shown.items" let-row>
        <app-run-weight [weight]="row.weight" [terms]="row.terms" />
      </ng-template>
      <ng-template appCell="cost" [of]="shown.items" let-row>{{ row.costTiyn | tenge }}</ng-template>
      <ng-template appCell="why" [of]="shown.items" let-row><app-run-reasons [reasons]="row.why" /></ng-template>
    </app-page-table>
  `,
})
export class VisitRows {
  readonly page = input.required<Page<VisitRow>>();
  readonly caption = input.required<string>();
  readonly cursor = input.required<string>();
  readonly emptyText = input.required<string>();

  protected readonly columns = columns;
  protected readonly regionNames = regionNames;
  protected readonly typeNames = placeTypeNames;
}
