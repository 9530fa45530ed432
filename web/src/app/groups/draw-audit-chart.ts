import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { FitRow } from '@shared/groups/draw.contract';
import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { Language } from '../language/language';

use([LineChart, ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** Each participant as a point: what the odds promised against what came. The table beside it says the same in figures. */
@Component({
  selector: 'app-draw-audit-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <figure>
      <div #canvas class="chart" aria-hidden="true"></div>
      <figcaption>{{ 'groups.audit.chart' | transloco }}</figcaption>
    </figure>
  `,
  styles: `
    figure {
      margin: 0;
    }
    .chart {
      width: 100%;
      height: 22rem;
      color: var(--accent);
    }
    figcaption {
      color: var(--quiet);
    }
  `,
})
export class DrawAuditChart {
  readonly rows = input.required<readonly FitRow[]>();

  private readonly canvas = viewChild.required<ElementRef<HTMLElement>>('canvas');
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly chart = signal<EChartsType | null>(null);
  private readonly most = computed(() =>
    Math.ceil(Math.max(1, ...this.rows().flatMap(({ expected, observed }) => [expected, observed]))),
  );

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const element = this.canvas().nativeElement;
      const chart = init(element, null, { renderer: 'canvas' });
      const resized = new ResizeObserver(() => chart.resize());
      resized.observe(element);
      destroyed.onDestroy(() => {
        resized.disconnect();
        chart.dispose();
      });
      this.chart.set(chart);
    });
    effect(() => this.chart()?.setOption(this.picture(), true));
  }

  private picture(): EChartsCoreOption {
    const locale = this.language.active();
    const said = (key: string): string => this.transloco.translate(`groups.audit.${key}`, {}, locale);
    const ink = getComputedStyle(this.canvas().nativeElement).color;
    const quiet = getComputedStyle(document.body).color;
    const axis = (name: string) => ({
      name,
      min: 0,
      max: this.most(),
      nameLocation: 'middle',
      nameGap: 32,
      axisLabel: { color: quiet },
      nameTextStyle: { color: quiet, fontSize: 14 },
    });
    return {
      animation: false,
      grid: { left: 56, right: 16, top: 16, bottom: 56 },
      xAxis: axis(said('expected')),
      yAxis: axis(said('observed')),
      // Written into the picture: the pages allow no script to write markup.
      tooltip: { renderMode: 'richText', formatter: ({ name }: { name: string }) => name },
      series: [
        {
          type: 'line',
          silent: true,
          symbol: 'none',
          lineStyle: { color: quiet, type: 'dashed' },
          data: [
            [0, 0],
            [this.most(), this.most()],
          ],
        },
        {
          type: 'scatter',
          symbolSize: 10,
          itemStyle: { color: ink, opacity: 0.7 },
          data: this.rows().map(({ fullName, expected, observed }) => ({
            name: fullName,
            value: [expected, observed],
          })),
        },
      ],
    };
  }
}
