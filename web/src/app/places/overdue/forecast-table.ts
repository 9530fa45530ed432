import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DueMonth } from '@shared/places/overdue.contract';
import { LocalNumberPipe } from '../../ui/local-number.pipe';

export interface ForecastRow extends Omit<DueMonth, 'month'> {
  readonly name: string;
}

/** What falls due in each month or year, and what is owed by its end. */
@Component({
  selector: 'app-forecast-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalNumberPipe, TranslocoPipe],
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
            <th scope="col">{{ 'overdue.forecast.fallingDue' | transloco }}</th>
            <th scope="col">{{ 'overdue.forecast.owed' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.name) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              <td>{{ row.fallingDue | localNumber }}</td>
              <td>{{ row.owed | localNumber }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './overdue-tables.css',
})
export class ForecastTable {
  readonly caption = input.required<string>();
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly ForecastRow[]>();
}
