import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Texts } from '@shared/locale';
import type { DueSummary } from '@shared/places/overdue.contract';
import { owedStates } from '@shared/places/overdue.types';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';
import type { Narrowed } from './narrowed';

/** One row of a breakdown; `params` narrow the list of places to it. */
export interface BreakdownRow {
  readonly id: string;
  readonly name: Texts | string;
  readonly params: Narrowed;
  readonly summary: DueSummary;
}

/** Regions or types down, where their places stand across; each figure but a zero leads to its rows. */
@Component({
  selector: 'app-due-breakdown',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalNumberPipe, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    <div class="wide" role="region" tabindex="0" [attr.aria-label]="caption()">
      <table>
        <caption>
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ heading() }}</th>
            @for (state of states; track state) {
              <th scope="col">{{ 'overdue.state.' + state | transloco }}</th>
            }
            <th scope="col">{{ 'overdue.figure.places' | transloco }}</th>
            <th scope="col">{{ 'overdue.column.longest' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of shown(); track row.id) {
            <tr>
              <th scope="row">{{ row.name | readerText }}</th>
              @for (cell of row.cells; track cell.params.state) {
                <td>
                  @if (cell.count > 0) {
                    <a routerLink="/office/overdue/places" [queryParams]="cell.params">{{
                      cell.count | localNumber
                    }}</a>
                  } @else {
                    0
                  }
                </td>
              }
              <td>
                <a routerLink="/office/places" [queryParams]="row.params">{{ row.summary.places | localNumber }}</a>
              </td>
              <td>
                @if (row.summary.longestDaysOverdue; as days) {
                  {{ days | localNumber }}
                } @else {
                  –
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './overdue-tables.css',
})
export class DueBreakdown {
  readonly caption = input.required<string>();
  /** What the rows are. */
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly BreakdownRow[]>();

  protected readonly states = owedStates;
  protected readonly shown = computed(() =>
    this.rows().map((row) => ({
      ...row,
      cells: owedStates.map((state) => ({ count: row.summary[state], params: { ...row.params, state } })),
    })),
  );
}
