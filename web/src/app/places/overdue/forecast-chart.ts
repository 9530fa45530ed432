import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { DueMonth } from '@shared/places/overdue.contract';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { Language } from '../../language/language';
import { monthName } from './month-name';
import { ChartPicture, type DrawChart } from '../../ui/chart-picture';

use([BarChart, LineChart, GridComponent, LegendComponent]);

const labelEveryMonths = 6;

/** What falls due in each month, and what is owed by then if nobody is visited. The tables beside it say the same in figures. */
@Component({
  selector: 'app-forecast-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartPicture, TranslocoPipe],
  template: `<app-chart-picture
    [draw]="draw()"
    [alt]="'overdue.forecast.chartAlt' | transloco"
    [caption]="'overdue.forecast.chart' | transloco"
    [width]="960"
    [height]="400"
  />`,
})
export class ForecastChart {
  readonly months = input.required<readonly DueMonth[]>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  protected readonly draw = computed((): DrawChart => {
    const locale = this.language.active();
    const said = (key: string): string => this.transloco.translate(`overdue.forecast.${key}`, {}, locale);
    return ({ accent, ink, text, number }) => ({
      grid: { left: 64, right: 24, top: 48, bottom: 40 },
      legend: { top: 0, left: 0, textStyle: text },
      xAxis: {
        type: 'category',
        data: this.months().map(({ month }) => monthName(month, locale)),
        axisLabel: { ...text, interval: labelEveryMonths - 1 },
      },
      yAxis: { type: 'value', minInterval: 1, axisLabel: { ...text, formatter: number } },
      series: [
        {
          name: said('owed'),
          type: 'line',
          symbol: 'none',
          lineStyle: { color: ink, type: 'dashed', width: 2 },
          itemStyle: { color: ink },
          data: this.months().map(({ owed }) => owed),
        },
        {
          name: said('fallingDue'),
          type: 'bar',
          itemStyle: { color: accent },
          data: this.months().map(({ fallingDue }) => fallingDue),
        },
      ],
    });
  });
}
