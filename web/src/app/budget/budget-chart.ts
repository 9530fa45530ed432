import { DOCUMENT, formatNumber } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { FundFigures } from '@shared/budget/budget.contract';
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { Language } from '../language/language';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

const size = { width: 720, height: 320 };

/**
 * Each fund as bars: what is allotted, what is planned, and, one upon the other, what is spent and committed. The table
 * beside it says the same in figures. It is drawn into an image, as the pages allow no script to write markup.
 */
@Component({
  selector: 'app-budget-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <figure>
      <img [src]="picture()" [alt]="'budget.chartAlt' | transloco" width="720" height="320" />
      <figcaption>{{ 'budget.chart' | transloco }}</figcaption>
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
export class BudgetChart {
  readonly funds = input.required<readonly FundFigures[]>();

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
    const said = (key: string): string => this.transloco.translate(`budget.${key}`, {}, locale);
    const accent = getComputedStyle(this.element).color;
    const ink = getComputedStyle(this.document.body).color;
    const text = { color: ink, fontSize: 14 };
    // Told apart by outline and filling: colour alone is no sign.
    const bars = (figure: 'allotted' | 'planned' | 'spent' | 'committed', itemStyle: object, stack: string) => ({
      ...{ type: 'bar', name: said(`figure.${figure}`), stack, itemStyle },
      data: this.funds().map((fund) => fund[`${figure}Tiyn`] / 100),
    });
    return {
      animation: false,
      legend: { top: 0, textStyle: text },
      grid: { left: 16, right: 40, top: 40, bottom: 16, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'value',
        splitNumber: 3,
        axisLabel: { ...text, formatter: (tenge: number) => formatNumber(tenge, locale) },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        axisLabel: { ...text, width: 150, overflow: 'break' },
        data: this.funds().map(({ fund }) => said(`fund.${fund}`)),
      },
      series: [
        bars('allotted', { color: 'transparent', borderColor: ink, borderWidth: 2 }, 'allotted'),
        bars('planned', { color: accent, opacity: 0.4 }, 'planned'),
        bars('spent', { color: accent }, 'used'),
        bars('committed', { color: 'transparent', borderColor: accent, borderWidth: 2, borderType: 'dashed' }, 'used'),
      ],
    };
  }
}
