import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CLOCKS } from '@shared/law/clocks';
import type { PlaceDue } from '@shared/places/place.contract';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { PlaceDueState } from './place-due-state';

/** When the next periodic visit is owed and how that day was counted (11-7(1)(1)). */
@Component({
  selector: 'app-place-cycle',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, PlaceDueState, ProvisionChip, TranslocoPipe],
  template: `
    @let it = due();
    <section class="cycle" aria-labelledby="cycle-title" [attr.data-state]="it.state">
      <h2 id="cycle-title">
        {{ 'places.cycle.title' | transloco }}
        <app-provision-chip provision="11-7(1)(1)" />
      </h2>
      <p><app-place-due-state [due]="it" /></p>
      <dl class="facts">
        <div>
          <dt>{{ 'places.cycle.last' | transloco }}</dt>
          <dd>
            {{
              it.lastPeriodicVisitOn ? (it.lastPeriodicVisitOn | localDate) : ('places.cycle.neverVisited' | transloco)
            }}
          </dd>
        </div>
        @if (it.dueOn) {
          <div>
            <dt>{{ 'places.cycle.dueOn' | transloco }}</dt>
            <dd>
              <time [attr.datetime]="it.dueOn">{{ it.dueOn | localDate }}</time>
            </dd>
          </div>
        }
      </dl>
      <details>
        <summary>{{ 'places.cycle.howCounted' | transloco }}</summary>
        @if (it.lastPeriodicVisitOn) {
          <ol>
            <li>{{ 'places.cycle.from' | transloco: { day: (it.lastPeriodicVisitOn | localDate) } }}</li>
            <li>{{ 'places.cycle.months' | transloco: { months: months, day: (it.dueOn | localDate) } }}</li>
            <li>{{ 'places.cycle.noShift' | transloco }}</li>
            <li>{{ 'places.cycle.periodicOnly' | transloco }}</li>
          </ol>
        } @else {
          <p>{{ 'places.cycle.nothingToCountFrom' | transloco }}</p>
        }
      </details>
    </section>
  `,
  styleUrls: ['./place-page.css', './place-cycle.css'],
})
export class PlaceCycle {
  readonly due = input.required<PlaceDue>();

  protected readonly months = CLOCKS.periodic_cycle.months;
}
