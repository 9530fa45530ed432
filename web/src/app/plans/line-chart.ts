import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { LineChart as Lines } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { ChartPicture, type DrawChart } from '../ui/chart-picture';

use([Lines, GridComponent, LegendComponent]);

export interface ChartLine {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Told from the others by its stroke, as colour alone is no sign. */
  readonly isDashed?: boolean;
}

/** Lines over a common axis. A table with the same figures belongs beside it. */
@Component({
  selector: 'app-line-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartPicture],
  template: `<app-chart-picture [draw]="draw()" [alt]="alt()" [caption]="caption()" />`,
})
export class LineChart {
  readonly lines = input.required<readonly ChartLine[]>();
  readonly xName = input.required<string>();
  readonly alt = input.required<string>();
  readonly caption = input.required<string>();

  protected readonly draw = computed((): DrawChart => {
    const [lines, name] = [this.lines(), this.xName()];
    return ({ accent, ink, text, number }) => {
      const axis = { type: 'value', axisLabel: { ...text, formatter: number } };
      return {
        legend: { top: 0, textStyle: text },
        grid: { left: 88, right: 24, top: 40, bottom: 52 },
        xAxis: { ...axis, name, nameLocation: 'middle', nameGap: 30, nameTextStyle: text },
        yAxis: { ...axis, min: 0 },
        series: lines.map(({ name, points, isDashed = false }) => ({
          ...{ type: 'line', step: 'end', symbol: 'none', name, data: points },
          itemStyle: { color: isDashed ? ink : accent },
          lineStyle: { color: isDashed ? ink : accent, width: 2, type: isDashed ? 'dashed' : 'solid' },
        })),
      };
    };
  });
}
