import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  contentChildren,
  Directive,
  inject,
  input,
  TemplateRef,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import { EmptyState } from './empty-state';

/** The cell of one column: `<ng-template appCell="name" [of]="rows" let-row>`; `of` only tells the compiler the row's type. */
@Directive({ selector: 'ng-template[appCell]' })
export class PageTableCell<Row> {
  readonly appCell = input.required<string>();
  readonly of = input<readonly Row[]>();
  readonly template = inject<TemplateRef<{ $implicit: Row }>>(TemplateRef);

  /** Tells the compiler what a row is; it is never asked at run time. */
  static ngTemplateContextGuard<Row>(cell: PageTableCell<Row>, context: unknown): context is { $implicit: Row } {
    return cell !== context;
  }
}

export interface PageTableColumn {
  readonly name: string;
  /** Key of the heading's text. */
  readonly heading: string;
}

/**
 * One page of a list. Filters stand above it (see `addressQuery`); its page is the cursor in the address, so its links can
 * be opened, shared and gone back from. On a narrow screen each row becomes a card with its headings repeated.
 */
@Component({
  selector: 'app-page-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, NgTemplateOutlet, RouterLink, TranslocoPipe],
  templateUrl: './page-table.html',
  styleUrl: './page-table.css',
})
export class PageTable<Row extends { readonly id: string }> {
  readonly caption = input.required<string>();
  readonly columns = input.required<readonly PageTableColumn[]>();
  readonly page = input.required<Page<Row>>();
  /** The cursor that this page came from; empty on the first page. */
  readonly cursor = input('');
  /** Said when there is no row at all. */
  readonly emptyText = input.required<string>();

  private readonly cells = contentChildren<PageTableCell<Row>>(PageTableCell);

  protected cellOf(column: PageTableColumn): TemplateRef<{ $implicit: Row }> | null {
    return this.cells().find((cell) => cell.appCell() === column.name)?.template ?? null;
  }
}
