import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Texts } from '@shared/locale';
import type { HistoryPeriod, PlaceHistoryView } from '@shared/places/place-history.contract';
import { LocalDatePipe } from '../../ui/local-date.pipe';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';

interface Shown extends HistoryPeriod {
  readonly value: Texts;
}

/** What the register said of a place before, the latest first: names, regions, supervising authorities, merged records. */
@Component({
  selector: 'app-place-periods',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, ReaderTextPipe, RouterLink, TranslocoPipe],
  template: `
    @for (kind of kinds(); track kind.name) {
      <h3>{{ 'record.history.' + kind.name | transloco }}</h3>
      <ul class="rows">
        @for (row of kind.periods; track row.from) {
          <li>
            <strong>{{ row.value | readerText }}</strong>
            <span class="line">
              {{ 'record.since' | transloco: { day: (row.from | localDate) } }}
              @if (row.until; as day) {
                , {{ 'record.until' | transloco: { day: (day | localDate) } }}
              }
            </span>
            @if (row.reason; as reason) {
              <span class="line quiet">{{ reason }}</span>
            }
          </li>
        }
      </ul>
    } @empty {
      @if (history().merged.length === 0) {
        <p>{{ 'record.history.none' | transloco }}</p>
      }
    }
    @if (history().merged.length > 0) {
      <h3>{{ 'record.history.merged' | transloco }}</h3>
      <ul class="rows">
        @for (row of history().merged; track row.id) {
          <li>
            <a [routerLink]="['/office/places', row.id]">{{ row.name | readerText }}</a>
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './record.css',
})
export class PlacePeriods {
  readonly history = input.required<PlaceHistoryView>();

  /** Only what has changed has a history worth reading. */
  protected readonly kinds = computed(() => {
    const { names, regions, authorities } = this.history();
    const kinds: { readonly name: string; readonly periods: readonly Shown[] }[] = [
      { name: 'names', periods: names.map((period) => ({ ...period, value: period.name })) },
      { name: 'regions', periods: regions.map((period) => ({ ...period, value: period.region.name })) },
      { name: 'authorities', periods: authorities.map((period) => ({ ...period, value: period.authority.name })) },
    ];
    return kinds
      .filter(({ periods }) => periods.length > 1)
      .map(({ name, periods }) => ({ name, periods: [...periods].reverse() }));
  });
}
