import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DueForecast as Forecast } from '@shared/places/overdue.contract';
import { Language } from '../../language/language';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { ForecastChart } from './forecast-chart';
import { ForecastTable, type ForecastRow } from './forecast-table';
import { monthName } from './month-name';

/** Four years ahead if nobody is visited: a picture, the years in figures, and each month for those who need it. */
@Component({
  selector: 'app-due-forecast',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ForecastChart, ForecastTable, LocalNumberPipe, TranslocoPipe],
  template: `
    @let it = forecast();
    <p>
      {{
        'overdue.forecast.need'
          | transloco: { places: (it.places | localNumber), visits: (it.visitsAYear | localNumber) }
      }}
    </p>
    <app-forecast-chart [months]="it.months" />
    <app-forecast-table
      [caption]="'overdue.forecast.years' | transloco"
      [heading]="'overdue.forecast.year' | transloco"
      [rows]="years()"
    />
    <details>
      <summary>{{ 'overdue.forecast.months' | transloco }}</summary>
      <app-forecast-table
        [caption]="'overdue.forecast.months' | transloco"
        [heading]="'overdue.forecast.month' | transloco"
        [rows]="months()"
      />
    </details>
  `,
  styles: `
    summary {
      min-height: 1.75rem;
      cursor: pointer;
    }
  `,
})
export class DueForecast {
  readonly forecast = input.required<Forecast>();

  private readonly language = inject(Language);

  protected readonly months = computed((): readonly ForecastRow[] =>
    this.forecast().months.map(({ month, ...counts }) => ({
      name: monthName(month, this.language.active()),
      ...counts,
    })),
  );
  /** By calendar year; the first and the last are parts of a year. */
  protected readonly years = computed((): readonly ForecastRow[] => {
    const years = new Map<string, ForecastRow>();
    for (const { month, fallingDue, owed } of this.forecast().months) {
      const name = month.slice(0, 4);
      years.set(name, { name, fallingDue: fallingDue + (years.get(name)?.fallingDue ?? 0), owed });
    }
    return [...years.values()];
  });
}
