import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import { type PlanRunSummary, type PlanRunView } from '@shared/plans/plan-run.contract';
import { type RunComparison, visitChanges } from '@shared/plans/run-visit.contract';
import { Language } from '../../language/language';
import { addressQuery } from '../../ui/address-query';
import { EmptyState } from '../../ui/empty-state';
import { instant } from '../../ui/instant.pipe';
import { LoadState } from '../../ui/load-state';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../../ui/page-table';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';
import { TengePipe } from '../../ui/tenge.pipe';
import { SignedPipe } from '../signed.pipe';
import { CalendarMonthPipe } from './calendar-month.pipe';

/** Two runs beside each other: what they come to, and each place that they visit in another month. */
@Component({
  selector: 'app-run-comparison',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CalendarMonthPipe,
    EmptyState,
    LoadState,
    LocalNumberPipe,
    PageTable,
    PageTableCell,
    ReaderTextPipe,
    SignedPipe,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './run-comparison.html',
  styleUrl: '../plan-tables.css',
})
export class RunComparisonTable {
  readonly run = input.required<PlanRunView>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  protected readonly changes = visitChanges;
  protected readonly query = addressQuery('with', 'change');
  private readonly latest = httpResource<Page<PlanRunSummary>>(() => '/api/v1/plan-runs?limit=50');
  /** Its own what-ifs first, then the latest other runs; only those that have a plan can be compared. */
  protected readonly others = computed(() => {
    const locale = this.language.active();
    const latest = this.latest.hasValue() ? this.latest.value().items : [];
    return [...this.run().whatIfs, ...latest]
      .filter(({ id, outcome }) => outcome !== null && id !== this.run().id)
      .map(({ id, kind, askedAt, note }) => {
        const named = this.transloco.translate<string>('plans.runKind.' + kind, {}, locale);
        return { id, label: [named, instant(askedAt, locale), note].filter(Boolean).join(', ') };
      });
  });
  protected readonly comparison = httpResource<RunComparison>(() =>
    this.query.filters().with
      ? { url: `/api/v1/plan-runs/${this.run().id}/comparison`, params: this.query.params() }
      : undefined,
  );
  protected readonly page = computed(() => {
    const { items, nextCursor } = this.comparison.hasValue()
      ? this.comparison.value()
      : { items: [], nextCursor: null };
    return { items: items.map((visit) => ({ ...visit, id: visit.place.id })), nextCursor };
  });
  protected readonly columns = ['place', 'change', 'here', 'there'].map((name) => ({
    name,
    heading: name === 'change' ? 'plans.comparison.change' : 'plans.column.' + name,
  }));
}
