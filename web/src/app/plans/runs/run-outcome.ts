import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanRunView, RunOutcome } from '@shared/plans/plan-run.contract';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { ProvisionChip } from '../../ui/provision-chip';
import { TengePipe } from '../../ui/tenge.pipe';
import { GapPipe } from './gap.pipe';

/** What the best plan comes to, in plain words: who is late, and how far from the best that anybody could do. */
@Component({
  selector: 'app-run-outcome',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GapPipe, LocalNumberPipe, ProvisionChip, TengePipe, TranslocoPipe],
  template: `
    @let it = outcome();
    <div class="verdict">
      <p>
        <strong>{{ 'plans.outcome.late' | transloco: { late: (it.late | localNumber) } }}</strong>
        <app-provision-chip provision="11-7(1)(1)" />
        @if (it.leftOut > 0) {
          {{ 'plans.outcome.leftOut' | transloco: { count: (it.leftOut | localNumber) } }}
        }
      </p>
      <p>
        {{
          'plans.outcome.objective'
            | transloco: { visits: (it.visits | localNumber), objective: (it.objective | localNumber) }
        }}
        {{ 'plans.outcome.money' | transloco: { sum: (it.moneyTiyn | tenge) } }}
      </p>
      @if (it.bound !== null && it.gap !== null) {
        <p>
          {{ 'plans.outcome.bound' | transloco: { bound: (it.bound | localNumber) } }}
          {{ (it.gap === 0 ? 'plans.outcome.best' : 'plans.outcome.gap') | transloco: { gap: (it.gap | gap) } }}
        </p>
      } @else {
        <p>{{ 'plans.outcome.noBound' | transloco }}</p>
      }
    </div>
    @if (assumed().length > 0) {
      <p class="quiet">{{ 'plans.assumptions.title' | transloco }}</p>
      <ul class="quiet">
        @for (each of assumed(); track each.name) {
          <li>{{ 'plans.assumptions.' + each.name | transloco: { count: (each.count | localNumber) } }}</li>
        }
      </ul>
    }
  `,
  styles: `
    .verdict {
      margin: 1rem 0;
      padding: 0.25rem 1rem;
      border-left: 0.4rem solid var(--accent);
      background: var(--raised);
    }
    ul {
      margin-top: 0;
      padding-left: 1.25rem;
    }
  `,
})
export class RunOutcomeWords {
  readonly run = input.required<PlanRunView>();
  readonly outcome = input.required<RunOutcome>();

  /** Only what had to be assumed for at least one is worth saying. */
  protected readonly assumed = computed(() =>
    Object.entries<number>({ ...this.run().assumptions })
      .filter(([, count]) => count > 0)
      .map(([name, count]) => ({ name, count })),
  );
}
