import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import {
  type ImportVerdict,
  importVerdicts,
  type PlaceImportRow,
  type PlaceImportView,
} from '@shared/places/place-import.contract';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../../ui/page-table';
import { ImportRowDetails } from './import-row-details';
import { ImportVerdictMark } from './import-verdict-mark';

const SHOWN_AT_ONCE = 100;

interface Row extends PlaceImportRow {
  readonly id: string;
}

/** What the register would do with each row. Refused rows, and then those that change, are what the reader came for. */
@Component({
  selector: 'app-import-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ImportRowDetails, ImportVerdictMark, LocalNumberPipe, PageTable, PageTableCell, RouterLink, TranslocoPipe],
  templateUrl: './import-preview.html',
  styleUrl: './import-preview.css',
})
export class ImportPreview {
  readonly result = input.required<PlaceImportView>();

  protected readonly columns = [
    { name: 'line', heading: 'places.import.column.line' },
    { name: 'place', heading: 'places.import.column.place' },
    { name: 'verdict', heading: 'places.import.column.verdict' },
    { name: 'details', heading: 'places.import.column.details' },
  ];
  protected readonly filters = computed(() => [
    { name: 'all' as const, count: this.result().rows.length },
    ...importVerdicts.map((name) => ({ name, count: this.result().counts[name] })),
  ]);
  protected readonly filter = linkedSignal<ImportVerdict | 'all'>(() => {
    const { refused, changed } = this.result().counts;
    if (refused > 0) return 'refused';
    return changed > 0 ? 'changed' : 'all';
  });
  private readonly kept = computed<readonly Row[]>(() =>
    this.result()
      .rows.filter(({ verdict }) => this.filter() === 'all' || verdict === this.filter())
      .map((row) => ({ ...row, id: String(row.line) })),
  );
  protected readonly limit = linkedSignal({ source: () => this.kept(), computation: () => SHOWN_AT_ONCE });
  protected readonly page = computed<Page<Row>>(() => ({
    items: this.kept().slice(0, this.limit()),
    nextCursor: null,
  }));
  protected readonly hidden = computed(() => Math.max(0, this.kept().length - this.limit()));

  protected showMore(): void {
    this.limit.update((limit) => limit + SHOWN_AT_ONCE);
  }
}
