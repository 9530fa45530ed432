import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { LineChart as Lines } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([Lines, GridComponent, LegendComponent, SVGRenderer]);

const size = { width: 720, height: 320 };

export interface ChartLine {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Told from the others by its stroke, as colour alone is no sign. */
  readonly isDashed?: boolean;
}

/**
 * Lines over a common axis, drawn into an image, as the pages allow no script to write markup, and so it prints as it
 * stands. A table with the same figures belongs beside it.
 */
@Component({
  selector: 'app-line-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <figure>
      <img [src]="picture()" [alt]="alt()" width="720" height="320" />
      <figcaption>{{ caption() }}</figcaption>
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
export class LineChart {
  readonly lines = input.required<readonly ChartLine[]>();
  readonly xName = input.required<string>();
  readonly alt = input.required<string>();
  readonly caption = input.required<string>();

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
    const accent = getComputedStyle(this.element).color;
    const ink = getComputedStyle(this.document.body).color;
    const axis = { type: 'value', axisLabel: { color: ink, fontSize: 14 } };
    return {
      animation: false,
      legend: { top: 0, textStyle: { color: ink, fontSize: 14 } },
      grid: { left: 88, right: 24, top: 40, bottom: 52 },
      xAxis: {
        ...axis,
        ...{ name: this.xName(), nameLocation: 'middle', nameGap: 30 },
        nameTextStyle: { color: ink, fontSize: 14 },
      },
      yAxis: { ...axis, min: 0 },
      series: this.lines().map(({ name, points, isDashed = false }) => ({
        ...{ type: 'line', step: 'end', symbol: 'none', name, data: points },
        itemStyle: { color: isDashed ? ink : accent },
        lineStyle: { color: isDashed ? ink : accent, width: 2, type: isDashed ? 'dashed' : 'solid' },
      })),
    };
  }
}
