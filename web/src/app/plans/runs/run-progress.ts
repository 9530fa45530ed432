import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { PlanRunView } from '@shared/plans/plan-run.contract';
import { Language } from '../../language/language';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { TengePipe } from '../../ui/tenge.pipe';
import { type ChartLine, LineChart } from '../line-chart';
import { GapPipe } from './gap.pipe';

/** The table shows the newest looks; the picture shows them all. */
const rowsShown = 12;

/** How the search goes: what the best plan comes to, what none can do better than, and how the two draw together. */
@Component({
  selector: 'app-run-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GapPipe, LineChart, LocalNumberPipe, TengePipe, TranslocoPipe],
  templateUrl: './run-progress.html',
  styleUrl: '../plan-tables.css',
})
export class RunProgress {
  readonly run = input.required<PlanRunView>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  /** In one line a second with the search's own clock. */
  protected readonly rows = computed(() =>
    this.run()
      .progress.slice(-rowsShown)
      .map((point) => ({ ...point, seconds: point.at / 1000 })),
  );
  protected readonly xName = computed(() => this.said('seconds'));
  protected readonly lines = computed((): readonly ChartLine[] => {
    const { progress } = this.run();
    return [
      { name: this.said('objective'), points: progress.map(({ at, objective }) => [at / 1000, objective]) },
      { name: this.said('bound'), points: progress.map(({ at, bound }) => [at / 1000, bound]), isDashed: true },
    ];
  });

  private said(name: string): string {
    return this.transloco.translate(`plans.progress.${name}`, {}, this.language.active());
  }
}
