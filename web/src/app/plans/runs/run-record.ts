import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanRunView } from '@shared/plans/plan-run.contract';

/** By what a run is done again elsewhere, and found the same or not. */
@Component({
  selector: 'app-run-record',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    @let it = run();
    <h2>{{ 'plans.record.title' | transloco }}</h2>
    <p class="quiet">{{ 'plans.record.lead' | transloco }}</p>
    <dl>
      @if (it.solver; as solver) {
        <dt>{{ 'plans.record.solver' | transloco }}</dt>
        <dd>{{ solver }}</dd>
      }
      <dt>{{ 'plans.record.seed' | transloco }}</dt>
      <dd>{{ it.seed }}</dd>
      <dt>{{ 'plans.record.input' | transloco }}</dt>
      <dd>
        <code>{{ it.inputSha256 }}</code>
      </dd>
      @if (it.answerSha256; as sha256) {
        <dt>{{ 'plans.record.answer' | transloco }}</dt>
        <dd>
          <code>{{ sha256 }}</code>
        </dd>
      }
    </dl>
    <p>
      <a [href]="'/api/v1/plan-runs/' + it.id + '/export'" download>{{ 'plans.record.export' | transloco }}</a>
    </p>
  `,
  styles: `
    dt {
      color: var(--quiet);
    }
    dd {
      margin: 0 0 0.5rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class RunRecord {
  readonly run = input.required<PlanRunView>();
}
