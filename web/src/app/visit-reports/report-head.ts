import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { visitKindById } from '@shared/law/visit-kinds';
import regions from '@shared/places/regions.json';
import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { InstantPipe } from '../ui/instant.pipe';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** Of which visit, at which place, of what kind, on which form, and how far it has come. */
@Component({
  selector: 'app-report-head',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, LocalDatePipe, ProvisionChip, ReaderTextPipe, TranslocoPipe],
  templateUrl: './report-head.html',
  styleUrl: './report-head.css',
})
export class ReportHead {
  readonly report = input.required<VisitReportView>();

  protected readonly kind = computed(() => visitKindById(this.report().visit.kind));
  protected readonly region = computed(() => regions.find(({ iso }) => iso === this.report().place.regionIso));
}
