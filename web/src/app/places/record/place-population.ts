import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PopulationView } from '@shared/places/place-history.contract';
import { LocalDatePipe } from '../../ui/local-date.pipe';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { PopulationChart } from './population-chart';

/** Persons held over time (11-4(1)(1)): a picture where there are days to compare, and the same in figures. */
@Component({
  selector: 'app-place-population',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, LocalNumberPipe, PopulationChart, TranslocoPipe],
  template: `
    @if (populations().length > 1) {
      <app-population-chart [rows]="populations()" />
    }
    @if (populations().length > 0) {
      <div class="wide" tabindex="0" role="region" [attr.aria-label]="'record.population.table' | transloco">
        <table>
          <caption>
            {{
              'record.population.table' | transloco
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ 'record.field.asOf' | transloco }}</th>
              <th scope="col" class="number">{{ 'record.field.personsHeld' | transloco }}</th>
              <th scope="col" class="number">{{ 'record.field.capacity' | transloco }}</th>
              <th scope="col">{{ 'record.field.source' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (row of latestFirst(); track row.asOf) {
              <tr>
                <th scope="row">{{ row.asOf | localDate }}</th>
                <td class="number">
                  {{ row.personsHeld | localNumber }}
                  @if (row.capacity !== null && row.personsHeld > row.capacity) {
                    <span class="wrong">{{ 'record.population.over' | transloco }}</span>
                  }
                </td>
                <td class="number">{{ row.capacity === null ? '–' : (row.capacity | localNumber) }}</td>
                <td>{{ row.source ?? '–' }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  styleUrl: './record.css',
})
export class PlacePopulation {
  /** Oldest first. */
  readonly populations = input.required<readonly PopulationView[]>();

  protected readonly latestFirst = computed(() => [...this.populations()].reverse());
}
