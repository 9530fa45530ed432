import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { DoublePair, DoublesView } from '@shared/places/place-merge.contract';
import { LoadState } from '../../ui/load-state';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../../ui/page-table';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';

interface Row extends DoublePair {
  readonly id: string;
}

/** Records that may be of one place; what they are is decided where both stand side by side. */
@Component({
  selector: 'app-doubles-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, LocalNumberPipe, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './doubles-page.html',
  styleUrl: './merge.css',
})
export class DoublesPage {
  protected readonly columns = ['first', 'second', 'signs', 'compare'].map((name) => ({
    name,
    heading: `doubles.column.${name}`,
  }));
  protected readonly found = httpResource<DoublesView>(() => '/api/v1/places/doubles');
  protected readonly page = computed<Page<Row>>(() => {
    const pairs = this.found.hasValue() ? this.found.value().pairs : [];
    return { items: pairs.map((pair) => ({ ...pair, id: `${pair.first.id} ${pair.second.id}` })), nextCursor: null };
  });
}
