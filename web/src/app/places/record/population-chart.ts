import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { PopulationView } from '@shared/places/place-history.contract';
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { Language } from '../../language/language';
import { localDate } from '../../ui/local-date.pipe';
import { ChartPicture, type DrawChart } from '../../ui/chart-picture';

use([LineChart, GridComponent, LegendComponent]);

/** Persons held against the room for them, day by day. The table below says the same in figures. */
@Component({
  selector: 'app-population-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartPicture, TranslocoPipe],
  template: `<app-chart-picture [draw]="draw()" [alt]="'record.population.chartAlt' | transloco" />`,
})
export class PopulationChart {
  /** Oldest first, two at least. */
  readonly rows = input.required<readonly PopulationView[]>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  protected readonly draw = computed((): DrawChart => {
    const locale = this.language.active();
    const said = (field: string): string => this.transloco.translate(`record.field.${field}`, {}, locale);
    return ({ accent, ink, text, number }) => ({
      grid: { left: 64, right: 24, top: 48, bottom: 40 },
      legend: { top: 8, textStyle: text },
      xAxis: {
        type: 'time',
        axisLabel: { ...text, formatter: (time: number) => localDate(dayOf(time), locale), hideOverlap: true },
      },
      yAxis: { type: 'value', min: 0, minInterval: 1, axisLabel: { ...text, formatter: number } },
      series: [
        {
          name: said('personsHeld'),
          type: 'line',
          symbolSize: 8,
          lineStyle: { color: accent },
          itemStyle: { color: accent },
          data: this.rows().map(({ asOf, personsHeld }) => [asOf, personsHeld]),
        },
        {
          name: said('capacity'),
          type: 'line',
          step: 'end',
          symbol: 'none',
          lineStyle: { color: ink, type: 'dashed' },
          itemStyle: { color: ink },
          data: this.rows().map(({ asOf, capacity }) => [asOf, capacity]),
        },
      ],
    });
  });
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
