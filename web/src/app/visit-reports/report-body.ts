import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReportRecommendationView, VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { EmptyState } from '../ui/empty-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { Paragraphs } from './paragraphs';

/** What the report says: sections, findings, recommendations by authority, and what was accepted and transferred. */
@Component({
  selector: 'app-report-body',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LocalDatePipe, Paragraphs, ProvisionChip, ReaderTextPipe, TranslocoPipe],
  templateUrl: './report-body.html',
  styleUrl: './report-body.css',
})
export class ReportBody {
  readonly report = input.required<VisitReportView>();

  /** In the order in which each authority is first addressed. */
  protected readonly byAuthority = computed(() => {
    const groups = new Map<string, ReportRecommendationView[]>();
    for (const item of this.report().recommendations) {
      groups.set(item.authority.id, [...(groups.get(item.authority.id) ?? []), item]);
    }
    return [...groups].map(([id, items]) => ({ id, items, name: items[0]?.authority.name ?? '' }));
  });
}
