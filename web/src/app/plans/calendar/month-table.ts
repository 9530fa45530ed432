import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { regionNames } from '@shared/places/region-names';
import type { PlannedVisitView } from '@shared/plans/plan.contract';
import { LocalDatePipe } from '../../ui/local-date.pipe';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';
import { type CalendarEntry, placeOf } from './calendar-entries';

/** The month that is shown, as a table: the same entries by day, and after them the visits that have none. */
@Component({
  selector: 'app-month-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, ReaderTextPipe, TranslocoPipe],
  template: `
    <div class="wide">
      <table>
        <caption>
          {{
            caption()
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">{{ 'calendar.field.days' | transloco }}</th>
            <th scope="col">{{ 'calendar.field.kind' | transloco }}</th>
            <th scope="col">{{ 'calendar.field.place' | transloco }}</th>
            <th scope="col">{{ 'calendar.field.region' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.key) {
            <tr>
              <td>
                @if (row.from) {
                  {{ row.from | localDate }}
                  @if (row.until !== row.from) {
                    – {{ row.until | localDate }}
                  }
                } @else {
                  {{ 'calendar.noDay' | transloco }}
                }
              </td>
              <td>{{ 'calendar.kind.' + row.kind | transloco }}</td>
              <td>
                <button type="button" class="link" (click)="row.open()">{{ row.place.name | readerText }}</button>
              </td>
              <td>{{ regionNames[row.place.regionIso] ?? row.place.regionIso | readerText }}</td>
            </tr>
          } @empty {
            <tr>
              <td colspan="4">{{ 'calendar.grid.none' | transloco }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: '../plan-tables.css',
})
export class MonthTable {
  readonly caption = input.required<string>();
  readonly entries = input.required<readonly CalendarEntry[]>();
  readonly undated = input.required<readonly PlannedVisitView[]>();
  readonly opened = output<CalendarEntry>();
  readonly openedUndated = output<PlannedVisitView>();

  protected readonly regionNames = regionNames;
  protected readonly rows = computed(() => [
    ...this.entries().map((entry) => ({
      ...{ key: `${entry.kind}:${entry.id}`, kind: entry.kind, from: entry.from, until: entry.until },
      ...{ place: placeOf(entry), open: () => this.opened.emit(entry) },
    })),
    ...this.undated().map((visit) => ({
      ...{ key: `visit:${visit.id}`, kind: 'visit', from: null, until: null, place: visit.place },
      open: () => this.openedUndated.emit(visit),
    })),
  ]);
}
