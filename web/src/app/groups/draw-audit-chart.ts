import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { FitRow } from '@shared/groups/draw.contract';
import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { Language } from '../language/language';

use([LineChart, ScatterChart, GridComponent, SVGRenderer]);

const size = { width: 720, height: 400 };

/**
 * Each participant as a point: what the odds promised against what came. The table beside it says the same in figures. It
 * is drawn into an image, as the pages allow no script to write markup, and so it prints as it stands.
 */
@Component({
  selector: 'app-draw-audit-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <figure>
      <img [src]="picture()" [alt]="'groups.audit.chartAlt' | transloco" width="720" height="400" />
      <figcaption>{{ 'groups.audit.chart' | transloco }}</figcaption>
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
export class DrawAuditChart {
  readonly rows = input.required<readonly FitRow[]>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly document = inject(DOCUMENT);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly most = computed(() =>
    Math.ceil(Math.max(1, ...this.rows().flatMap(({ expected, observed }) => [expected, observed]))),
  );

  protected readonly picture = computed(() => {
    const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
    chart.setOption(this.options());
    const svg = chart.renderToSVGString();
    chart.dispose();
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });

  private options(): EChartsCoreOption {
    const locale = this.language.active();
    const said = (key: string): string => this.transloco.translate(`groups.audit.${key}`, {}, locale);
    const accent = getComputedStyle(this.element).color;
    const ink = getComputedStyle(this.document.body).color;
    const axis = (name: string) => ({
      name,
      min: 0,
      max: this.most(),
      nameLocation: 'middle',
      nameGap: 32,
      axisLabel: { color: ink, fontSize: 14 },
      nameTextStyle: { color: ink, fontSize: 16 },
    });
    return {
      animation: false,
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
  }
}
