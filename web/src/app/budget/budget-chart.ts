import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { FundFigures } from '@shared/budget/budget.contract';
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { Language } from '../language/language';
import { ChartPicture, type DrawChart } from '../ui/chart-picture';

use([BarChart, GridComponent, LegendComponent]);

/**
 * Each fund as bars: what is allotted, what is planned, and, one upon the other, what is spent and committed. The table
 * beside it says the same in figures.
 */
@Component({
  selector: 'app-budget-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChartPicture, TranslocoPipe],
  template: `<app-chart-picture
    [draw]="draw()"
    [alt]="'budget.chartAlt' | transloco"
    [caption]="'budget.chart' | transloco"
  />`,
})
export class BudgetChart {
  readonly funds = input.required<readonly FundFigures[]>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  protected readonly draw = computed((): DrawChart => {
    const locale = this.language.active();
    const said = (key: string): string => this.transloco.translate(`budget.${key}`, {}, locale);
    // Told apart by outline and filling: colour alone is no sign.
    const bars = (figure: 'allotted' | 'planned' | 'spent' | 'committed', itemStyle: object, stack: string) => ({
      ...{ type: 'bar', name: said(`figure.${figure}`), stack, itemStyle },
      data: this.funds().map((fund) => fund[`${figure}Tiyn`] / 100),
    });
    return ({ accent, ink, text, number }) => ({
      legend: { top: 0, textStyle: text },
      grid: { left: 16, right: 40, top: 40, bottom: 16, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'value',
        splitNumber: 3,
        axisLabel: { ...text, formatter: number },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        axisLabel: { ...text, width: 220, overflow: 'break' },
        data: this.funds().map(({ fund }) => said(`fund.${fund}`)),
      },
      series: [
        bars('allotted', { color: 'transparent', borderColor: ink, borderWidth: 2 }, 'allotted'),
        bars('planned', { color: accent, opacity: 0.4 }, 'planned'),
        bars('spent', { color: accent }, 'used'),
        bars('committed', { color: 'transparent', borderColor: accent, borderWidth: 2, borderType: 'dashed' }, 'used'),
      ],
    });
  });
}
