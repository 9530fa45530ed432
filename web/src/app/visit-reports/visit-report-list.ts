import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { visitKindById } from '@shared/law/visit-kinds';
import type { Page } from '@shared/page';
import type { VisitReportSummary } from '@shared/visit-reports/visit-report.contract';
import { visitReportStatuses } from '@shared/visit-reports/visit-report.types';
import { today } from '../language/today';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** The mechanism began with the edition of April 2019. */
const FIRST_YEAR = 2019;

/** Reports of visits: a participant's own, everybody's for who reads for the mechanism. */
@Component({
  selector: 'app-visit-report-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, LocalDatePipe, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './visit-report-list.html',
  styleUrl: './visit-report-list.css',
})
export class VisitReportList {
  protected readonly query = addressQuery('status', 'year');
  private readonly reports = httpResource<Page<VisitReportSummary>>(() => ({
    url: '/api/v1/visit-reports',
    params: this.query.params(),
  }));
  protected readonly loading = this.reports;
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<VisitReportSummary> | undefined, Page<VisitReportSummary> | undefined>({
    source: () => (this.reports.hasValue() ? this.reports.value() : undefined),
    computation: (page, before) => page ?? (this.reports.error() ? undefined : before?.value),
  });

  protected readonly statuses = visitReportStatuses;
  protected readonly years = Array.from({ length: Number(today().slice(0, 4)) - FIRST_YEAR + 1 }, (_, n) =>
    String(FIRST_YEAR + n),
  ).reverse();
  protected readonly columns = [
    { name: 'number', heading: 'visitReports.field.visit' },
    { name: 'place', heading: 'visitReports.field.place' },
    { name: 'kind', heading: 'visitReports.field.kind' },
    { name: 'startedOn', heading: 'visitReports.field.startedOn' },
    { name: 'status', heading: 'visitReports.field.status' },
    { name: 'signed', heading: 'visitReports.field.signed' },
  ];

  protected kindOf({ visit }: VisitReportSummary) {
    return visitKindById(visit.kind).name;
  }
}
