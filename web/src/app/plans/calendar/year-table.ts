import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlannedVisitView } from '@shared/plans/plan.contract';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { MonthPipe } from '../month.pipe';
import { monthCounts } from './calendar-entries';

/** The year in figures: what each month holds, and what in it has no day yet; each leads into its month. */
@Component({
  selector: 'app-year-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalNumberPipe, MonthPipe, RouterLink, TranslocoPipe],
  template: `
    <div class="wide">
      <table>
        <caption>
          {{
            'calendar.year.caption' | transloco: { year: year() }
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'calendar.field.month' | transloco }}</th>
            <th scope="col">{{ 'calendar.year.visits' | transloco }}</th>
            <th scope="col">{{ 'calendar.noDay' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.month) {
            <tr>
              <th scope="row">
                <a [routerLink]="[]" [queryParams]="{ view: null, month: row.month }" queryParamsHandling="merge">{{
                  row.month | month
                }}</a>
              </th>
              <td>{{ row.visits | localNumber }}</td>
              <td>{{ row.undated | localNumber }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: '../plan-tables.css',
})
export class YearTable {
  readonly year = input.required<number>();
  readonly visits = input.required<readonly PlannedVisitView[]>();

  protected readonly rows = computed(() => monthCounts(this.visits()));
}
