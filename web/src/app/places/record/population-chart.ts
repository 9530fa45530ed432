import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { PopulationView } from '@shared/places/place-history.contract';
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { Language } from '../../language/language';
import { localDate } from '../../ui/local-date.pipe';

use([LineChart, GridComponent, LegendComponent, SVGRenderer]);

const size = { width: 720, height: 320 };

/** Persons held against the room for them, day by day. It is drawn into an image; the table below says the same in figures. */
@Component({
  selector: 'app-population-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `<img [src]="picture()" [alt]="'record.population.chartAlt' | transloco" width="720" height="320" />`,
  styles: `
    :host {
      display: block;
      color: var(--accent);
    }
    img {
      max-width: 100%;
      height: auto;
    }
  `,
})
export class PopulationChart {
  /** Oldest first, two at least. */
  readonly rows = input.required<readonly PopulationView[]>();

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
    const said = (field: string): string => this.transloco.translate(`record.field.${field}`, {}, locale);
    const accent = getComputedStyle(this.element).color;
    const ink = getComputedStyle(this.document.body).color;
    const label = { color: ink, fontSize: 14 };
    return {
      animation: false,
      grid: { left: 64, right: 24, top: 48, bottom: 40 },
      legend: { top: 8, textStyle: label },
      xAxis: {
        type: 'time',
        axisLabel: { ...label, formatter: (time: number) => localDate(dayOf(time), locale), hideOverlap: true },
      },
      yAxis: { type: 'value', min: 0, minInterval: 1, axisLabel: label },
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
    };
  }
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
