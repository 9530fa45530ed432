import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { DueMonth } from '@shared/places/overdue.contract';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { Language } from '../../language/language';
import { monthName } from './month-name';

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

const size = { width: 960, height: 400 };
const labelEveryMonths = 6;

/**
 * What falls due in each month, and what is owed by then if nobody is visited. The tables beside it say the same in figures.
 * It is drawn into an image, as the pages allow no script to write markup, and so it prints as it stands.
 */
@Component({
  selector: 'app-forecast-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <figure>
      <img [src]="picture()" [alt]="'overdue.forecast.chartAlt' | transloco" width="960" height="400" />
      <figcaption>{{ 'overdue.forecast.chart' | transloco }}</figcaption>
    </figure>
  `,
  styles: `
    :host {
      display: block;
      color: var(--accent);
    }
    figure {
      margin: 0;
    }
    img {
      max-width: 100%;
      height: auto;
    }
    figcaption {
      color: var(--quiet);
    }
  `,
})
export class ForecastChart {
  readonly months = input.required<readonly DueMonth[]>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly document = inject(DOCUMENT);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly picture = computed(() => {
    const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
    chart.setOption(this.options());
    const svg = chart.renderToSVGString();
    chart.dispose();
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });

  private options(): EChartsCoreOption {
    const locale = this.language.active();
    const said = (key: string): string => this.transloco.translate(`overdue.forecast.${key}`, {}, locale);
    const accent = getComputedStyle(this.element).color;
    const ink = getComputedStyle(this.document.body).color;
    const label = { color: ink, fontSize: 14 };
    return {
      animation: false,
      grid: { left: 64, right: 24, top: 48, bottom: 40 },
      legend: { top: 0, left: 0, textStyle: label },
      xAxis: {
        type: 'category',
        data: this.months().map(({ month }) => monthName(month, locale)),
        axisLabel: { ...label, interval: labelEveryMonths - 1 },
      },
      yAxis: { type: 'value', minInterval: 1, axisLabel: label },
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
    };
  }
}
