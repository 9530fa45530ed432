import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { publishedReports } from './portal-api';
import { ReportCard } from './report-card';

@Component({
  selector: 'app-report-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LoadState, ReportCard, TranslocoPipe],
  template: `
    <h1>{{ 'portal.reports.title' | transloco }}</h1>
    @if (reports.hasValue()) {
      @for (report of reports.value(); track report.year) {
        <app-report-card [report]="report" />
      } @empty {
        <app-empty-state [text]="'portal.reports.none' | transloco" />
      }
    } @else {
      <app-load-state [of]="reports" />
    }
  `,
})
export class ReportList {
  protected readonly reports = publishedReports();
}
