import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanRunView } from '@shared/plans/plan-run.contract';
import { Attempt } from '../../http/attempt';
import { Language } from '../../language/language';
import { ActionsBar } from '../../ui/actions-bar';
import { addressQuery } from '../../ui/address-query';
import { InstantPipe } from '../../ui/instant.pipe';
import { LoadState } from '../../ui/load-state';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { ProblemBanner } from '../../ui/problem-banner';
import { RunAdoption } from './run-adoption';
import { RunComparisonTable } from './run-comparison';
import { RunMoney } from './run-money';
import { RunOutcomeWords } from './run-outcome';
import { RunProgress } from './run-progress';
import { RunRecord } from './run-record';
import { RunSlipping } from './run-slipping';
import { RunVisits } from './run-visits';
import { RunWhatIfs } from './run-what-ifs';
import { isFinal } from './run-state';

const tabs = ['result', 'slipping', 'visits', 'whatIfs', 'comparison', 'adoption'] as const;
/** The API keeps what is asked every second small. */
const pollEveryMs = 1000;

/** One run of the planner, while it works and after. The reader may leave: the run goes on, and the page finds it again. */
@Component({
  selector: 'app-run-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    InstantPipe,
    LoadState,
    LocalNumberPipe,
    ProblemBanner,
    RouterLink,
    RunAdoption,
    RunComparisonTable,
    RunMoney,
    RunOutcomeWords,
    RunProgress,
    RunRecord,
    RunSlipping,
    RunVisits,
    RunWhatIfs,
    TranslocoPipe,
  ],
  templateUrl: './run-page.html',
  styleUrl: '../plan-page.css',
})
export class RunPage {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly query = addressQuery('tab');

  protected readonly tabs = tabs;
  protected readonly tab = computed(() => tabs.find((name) => name === this.query.filters().tab) ?? 'result');
  private readonly url = computed(() => `/api/v1/plan-runs/${encodeURIComponent(this.id())}`);
  /** Asked again in another language: why it failed and what is refused come in words. */
  protected readonly run = httpResource<PlanRunView>(() => ({
    url: this.url(),
    headers: { 'Accept-Language': this.language.active() },
  }));
  /** The last answer stays on the screen while the next one comes, and while the network is away. */
  protected readonly shown = linkedSignal<PlanRunView | undefined, PlanRunView | undefined>({
    source: () => (this.run.hasValue() ? this.run.value() : undefined),
    computation: (run, before) => run ?? (before?.value?.id === this.id() ? before.value : undefined),
  });
  protected readonly stopping = new Attempt();
  protected readonly stopAction = computed(() => this.shown()?.actions.filter(({ name }) => name === 'stop') ?? []);
  protected readonly isWorking = computed(() => {
    const run = this.shown();
    return run !== undefined && !isFinal(run.status);
  });
  /** A child that still works is waited for, too. */
  private readonly isAwaited = computed(
    () => this.isWorking() || (this.shown()?.whatIfs.some(({ status }) => !isFinal(status)) ?? false),
  );

  constructor() {
    effect((onCleanup) => {
      if (!this.isAwaited() || this.run.isLoading()) return;
      const timer = setTimeout(() => this.run.reload(), pollEveryMs);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  protected async stop(): Promise<void> {
    const run = await this.stopping.make(this.http.post<PlanRunView>(`${this.url()}/stop`, {}));
    if (run) this.run.set(run);
  }
}
