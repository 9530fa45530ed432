import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { publishedReports } from './portal-api';
import { ReportCard } from './report-card';

/** What the mechanism is, its newest annual report, and the way to how authorities answer it. */
@Component({
  selector: 'app-portal-home',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LoadState, ReportCard, RouterLink, TranslocoPipe],
  template: `
    <h1>{{ 'portal.home.title' | transloco }}</h1>
    <p class="lead">{{ 'portal.home.lead' | transloco }}</p>
    <h2>{{ 'portal.home.newest' | transloco }}</h2>
    @if (reports.hasValue()) {
      @if (newest(); as report) {
        <app-report-card [report]="report" />
        <p>
          <a routerLink="/reports">{{ 'portal.home.allReports' | transloco }}</a>
        </p>
      } @else {
        <app-empty-state [text]="'portal.reports.none' | transloco" />
      }
    } @else {
      <app-load-state [of]="reports" />
    }
    <h2>{{ 'portal.authorities.title' | transloco }}</h2>
    <p>{{ 'portal.authorities.lead' | transloco }}</p>
    <p>
      <a class="button" routerLink="/authorities">{{ 'portal.home.toAuthorities' | transloco }}</a>
    </p>
  `,
  styles: `
    .lead {
      max-width: 44rem;
      font-size: 1.125rem;
    }
  `,
})
export class PortalHome {
  protected readonly reports = publishedReports();
  protected readonly newest = computed(() => (this.reports.hasValue() ? this.reports.value()[0] : undefined));
}
