import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { DispatchSummary } from '@shared/recommendations/recommendation.contract';
import { Clock } from '../ui/clock';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** What was sent to which body, whether it says that it received it, and how its three months stand. */
@Component({
  selector: 'app-dispatch-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Clock, LocalDatePipe, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    <app-page-table
      [caption]="'dispatches.caption' | transloco"
      [columns]="columns"
      [page]="page()"
      [cursor]="cursor()"
      [emptyText]="'dispatches.none' | transloco"
    >
      <ng-template appCell="authority" [of]="page().items" let-it>
        <a [routerLink]="['/office/dispatches', it.id]">{{ it.authority.name | readerText }}</a>
      </ng-template>
      <ng-template appCell="year" [of]="page().items" let-it>{{ it.annualReport.year }}</ng-template>
      <ng-template appCell="dispatchedOn" [of]="page().items" let-it>{{ it.dispatchedOn | localDate }}</ng-template>
      <ng-template appCell="receivedOn" [of]="page().items" let-it>
        <span>{{ it.receivedOn ? (it.receivedOn | localDate) : ('dispatches.notReceived' | transloco) }}</span>
      </ng-template>
      <ng-template appCell="answer" [of]="page().items" let-it>
        @if (it.deadline; as deadline) {
          <app-clock [deadline]="deadline" />
        } @else {
          {{ 'dispatches.noTerm' | transloco }}
        }
      </ng-template>
    </app-page-table>
  `,
  styles: `
    a {
      display: inline-block;
      padding-block: 0.125rem;
    }
    a,
    span {
      overflow-wrap: break-word;
    }
  `,
})
export class DispatchTable {
  readonly page = input.required<Page<DispatchSummary>>();
  readonly cursor = input.required<string>();

  protected readonly columns = [
    { name: 'authority', heading: 'dispatches.column.authority' },
    { name: 'year', heading: 'dispatches.column.year' },
    { name: 'dispatchedOn', heading: 'dispatches.column.dispatchedOn' },
    { name: 'receivedOn', heading: 'dispatches.column.receivedOn' },
    { name: 'answer', heading: 'dispatches.column.answer' },
  ];
}
