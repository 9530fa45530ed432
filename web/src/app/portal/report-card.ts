import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PublicAnnualReportSummary } from '@shared/portal/portal.contract';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PluralPipe } from '../ui/plural.pipe';
import { ReportPdfLinks } from './report-pdf-links';

@Component({
  selector: 'app-report-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, PluralPipe, ReportPdfLinks, RouterLink, TranslocoPipe],
  template: `
    @let it = report();
    <article>
      <h2>
        <a [routerLink]="['/reports', it.year]">{{ 'portal.report.ofYear' | transloco: { year: it.year } }}</a>
      </h2>
      <p class="quiet">
        {{ 'portal.report.approvedOn' | transloco: { day: (it.approvedOn | localDate) } }}
        {{ 'portal.report.publishedOn' | transloco: { day: (it.publishedOn | localDate) } }}
      </p>
      <ul>
        <li>{{ 'portal.count.sources' | plural: it.sources | transloco: { count: it.sources } }}</li>
        <li>
          {{ 'portal.count.recommendations' | plural: it.recommendations | transloco: { count: it.recommendations } }}
        </li>
        <li>{{ 'portal.count.proposals' | plural: it.proposals | transloco: { count: it.proposals } }}</li>
      </ul>
      <app-report-pdf-links [year]="it.year" />
    </article>
  `,
  styles: `
    article {
      margin: 1rem 0;
      padding: 1rem 1.25rem;
      border: 1px solid var(--line);
      border-radius: 0.75rem;
      background: var(--raised);
    }
    h2 {
      margin: 0;
      font-size: 1.25rem;
    }
    ul {
      padding-left: 1.25rem;
    }
  `,
})
export class ReportCard {
  readonly report = input.required<PublicAnnualReportSummary>();
}
