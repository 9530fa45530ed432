import { DOCUMENT, formatNumber } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { Language } from '../language/language';

use([SVGRenderer]);

/** What a chart is drawn with: the colours of the page as it is shown, its words, and numbers as the reader writes them. */
export interface ChartInk {
  readonly accent: string;
  readonly ink: string;
  readonly text: { readonly color: string; readonly fontSize: number };
  readonly number: (value: number) => string;
}

export type DrawChart = (ink: ChartInk) => EChartsCoreOption;

/**
 * A chart, drawn into an image: the pages allow no script to write markup, and so it prints as it stands. The kinds of
 * series are registered (`use`) by who draws; a table with the same figures belongs beside it.
 *
 * @example <app-chart-picture [draw]="draw()" [alt]="'overdue.forecast.chartAlt' | transloco" />
 */
@Component({
  selector: 'app-chart-picture',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <figure>
      <img [src]="picture()" [alt]="alt()" [width]="width()" [height]="height()" />
      @if (caption()) {
        <figcaption>{{ caption() }}</figcaption>
      }
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
export class ChartPicture {
  readonly draw = input.required<DrawChart>();
  readonly alt = input.required<string>();
  readonly caption = input('');
  readonly width = input(720);
  readonly height = input(320);

  private readonly language = inject(Language);
  private readonly document = inject(DOCUMENT);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly picture = computed(() => {
    const size = { width: this.width(), height: this.height() };
    const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
    chart.setOption({ animation: false, ...this.draw()(this.ink()) });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });

  private ink(): ChartInk {
    const locale = this.language.active();
    const ink = getComputedStyle(this.document.body).color;
    return {
      accent: getComputedStyle(this.element).color,
      ink,
      text: { color: ink, fontSize: 14 },
      number: (value) => formatNumber(value, locale),
    };
  }
}
