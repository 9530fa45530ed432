import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanRunView } from '@shared/plans/plan-run.contract';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { TengePipe } from '../../ui/tenge.pipe';

/** What each year's money is, and what the plan takes of it. */
@Component({
  selector: 'app-run-money',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalNumberPipe, TengePipe, TranslocoPipe],
  template: `
    <h2>{{ 'plans.yearly.title' | transloco }}</h2>
    <div class="wide" tabindex="0" role="region" [attr.aria-label]="'plans.yearly.title' | transloco">
      <table>
        <caption>
          {{
            'plans.yearly.caption' | transloco
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'plans.field.year' | transloco }}</th>
            <th scope="col">{{ 'plans.yearly.amount' | transloco }}</th>
            <th scope="col">{{ 'plans.allotments.reserve' | transloco }}</th>
            <th scope="col">{{ 'plans.yearly.committed' | transloco }}</th>
            <th scope="col">{{ 'plans.money.available' | transloco }}</th>
            <th scope="col">{{ 'plans.yearly.planned' | transloco }}</th>
            <th scope="col">{{ 'plans.yearly.perMillion' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of run().yearly; track row.year) {
            <tr>
              <th scope="row">{{ row.year }}</th>
              <td>
                {{ row.amountTiyn | tenge }}
                @if (row.allotmentTiyn === null) {
                  <div class="quiet">{{ 'plans.yearly.assumed' | transloco }}</div>
                }
              </td>
              <td>{{ row.reserveTiyn | tenge }}</td>
              <td>{{ row.committedTiyn | tenge }}</td>
              <td>{{ row.availableTiyn | tenge }}</td>
              <td>{{ row.plannedTiyn === null ? '–' : (row.plannedTiyn | tenge) }}</td>
              <td>{{ row.monthsPerMillion === null ? '–' : (row.monthsPerMillion | localNumber) }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: '../plan-tables.css',
})
export class RunMoney {
  readonly run = input.required<PlanRunView>();
}
