import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RiskTermView } from '@shared/plans/run-visit.contract';

/** A risk weight term by term: 1, and the points of each term that gives any; a term that nothing tells of is named too. */
@Component({
  selector: 'app-run-weight',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    <details>
      <summary>{{ weight() }}</summary>
      <ul>
        <li>{{ 'plans.weight.base' | transloco }}</li>
        @for (term of giving(); track term.term) {
          <li>{{ 'plans.term.' + term.term | transloco }} ({{ term.count }}): +{{ term.points }}</li>
        }
        @for (term of uncounted(); track term.term) {
          <li class="quiet">
            {{ 'plans.weight.uncounted' | transloco: { term: ('plans.term.' + term.term | transloco) } }}
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    summary {
      cursor: pointer;
    }
    ul {
      margin: 0;
      padding-left: 1.1rem;
    }
  `,
})
export class RunWeight {
  readonly weight = input.required<number>();
  readonly terms = input.required<readonly RiskTermView[]>();

  protected readonly giving = computed(() => this.terms().filter(({ points }) => points > 0));
  protected readonly uncounted = computed(() => this.terms().filter(({ isCounted }) => !isCounted));
}
