import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DossierVisit } from '@shared/dossiers/dossier.contract';
import { visitKindById } from '@shared/law/visit-kinds';
import type { Page } from '@shared/page';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** Visits that have begun, the latest first; the report is a link for those who may open it. */
@Component({
  selector: 'app-dossier-visits',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, LocalNumberPipe, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    <app-page-table
      [caption]="'dossiers.visits.caption' | transloco"
      [columns]="columns"
      [page]="page()"
      [emptyText]="'dossiers.visits.none' | transloco"
    >
      <ng-template appCell="number" [of]="visits()" let-visit>{{ visit.number }}</ng-template>
      <ng-template appCell="days" [of]="visits()" let-visit>
        <time [attr.datetime]="visit.startedOn">{{ visit.startedOn | localDate }}</time>
        @if (!visit.endedOn) {
          &ngsp;<span class="note">{{ 'dossiers.visits.underWay' | transloco }}</span>
        } @else if (visit.endedOn !== visit.startedOn) {
          – <time [attr.datetime]="visit.endedOn">{{ visit.endedOn | localDate }}</time>
        }
      </ng-template>
      <ng-template appCell="kind" [of]="visits()" let-visit>
        {{ kind(visit).name | readerText }}
        <span class="note">{{ 'dossiers.method.' + visit.method | transloco }}</span>
      </ng-template>
      <ng-template appCell="groupSize" [of]="visits()" let-visit>
        @if (visit.groupSize !== null) {
          {{ visit.groupSize | localNumber }}
        } @else {
          –
        }
      </ng-template>
      <ng-template appCell="report" [of]="visits()" let-visit>
        @if (visit.report; as report) {
          @if (report.id) {
            <a [routerLink]="['/office/visit-reports', report.id]">{{
              'visitReports.status.' + report.status | transloco
            }}</a>
          } @else {
            {{ 'visitReports.status.' + report.status | transloco }}
          }
          @if (report.lockedOn) {
            &ngsp;<span class="note">{{ report.lockedOn | localDate }}</span>
          }
        } @else {
          {{ 'dossiers.visits.noReport' | transloco }}
        }
      </ng-template>
    </app-page-table>
  `,
  styles: `
    .note {
      display: block;
      color: var(--quiet);
    }
  `,
})
export class DossierVisits {
  readonly visits = input.required<readonly DossierVisit[]>();

  protected readonly page = computed((): Page<DossierVisit> => ({ items: this.visits(), nextCursor: null }));
  protected readonly columns = ['number', 'days', 'kind', 'groupSize', 'report'].map((name) => ({
    name,
    heading: `dossiers.column.${name}`,
  }));

  protected kind(visit: DossierVisit) {
    return visitKindById(visit.kind);
  }
}
