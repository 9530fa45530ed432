import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { FitRow } from '@shared/groups/draw.contract';
import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { Language } from '../language/language';
import { ChartPicture, type DrawChart } from '../ui/chart-picture';

use([LineChart, ScatterChart, GridComponent]);

/** Each participant as a point: what the odds promised against what came. The table beside it says the same in figures. */
@Component({
  selector: 'app-draw-audit-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartPicture, TranslocoPipe],
  template: `
    <app-chart-picture
      [draw]="draw()"
      [alt]="'groups.audit.chartAlt' | transloco"
      [caption]="'groups.audit.chart' | transloco"
      [height]="400"
    />
  `,
})
export class DrawAuditChart {
  readonly rows = input.required<readonly FitRow[]>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly most = computed(() =>
    Math.ceil(Math.max(1, ...this.rows().flatMap(({ expected, observed }) => [expected, observed]))),
  );

  protected readonly draw = computed((): DrawChart => {
    const locale = this.language.active();
    const said = (key: string): string => this.transloco.translate(`groups.audit.${key}`, {}, locale);
    return ({ accent, ink, text, number }) => {
      const axis = (name: string) => ({
        ...{ name, min: 0, max: this.most(), nameLocation: 'middle', nameGap: 32 },
        axisLabel: { ...text, formatter: number },
        nameTextStyle: { color: ink, fontSize: 16 },
      });
      return {
        grid: { left: 56, right: 24, top: 16, bottom: 56 },
        xAxis: axis(said('expected')),
        yAxis: axis(said('observed')),
        series: [
          {
            type: 'line',
            symbol: 'none',
            lineStyle: { color: ink, type: 'dashed' },
            data: [
              [0, 0],
              [this.most(), this.most()],
            ],
          },
          {
            type: 'scatter',
            symbolSize: 10,
            itemStyle: { color: accent, opacity: 0.7 },
            data: this.rows().map(({ expected, observed }) => [expected, observed]),
          },
        ],
      };
    };
  });
}
