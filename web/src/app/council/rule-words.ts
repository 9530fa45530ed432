import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AppliedRule } from '@shared/council/decision.contract';
import { ProvisionChip } from '../ui/provision-chip';

/** By what the votes were counted (11-2(2)), so that a reader can count again. */
@Component({
  selector: 'app-rule-words',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProvisionChip, TranslocoPipe],
  template: `
    @let it = rule();
    <p>
      @if (it.editionId) {
        {{ 'council.rule.edition' | transloco: { number: it.editionNumber } }}
      } @else {
        {{ 'council.rule.none' | transloco }}
      }
      <app-provision-chip provision="11-2(2)" />
    </p>
    <ul>
      <li>{{ 'council.majority.' + it.majority | transloco }}</li>
      @if (it.quorum; as quorum) {
        <li>{{ 'council.quorum.' + quorum | transloco: { needed: it.quorumNeeded } }}</li>
      }
      <li>{{ 'council.rule.attendance' | transloco: { present: it.takingPart, size: it.councilSize } }}</li>
      @if (it.conflicted > 0) {
        <li>{{ 'council.rule.conflicted' | transloco: { count: it.conflicted } }}</li>
      }
    </ul>
  `,
  styles: `
    p {
      margin: 0;
    }
    ul {
      margin: 0.25rem 0 0;
      padding-left: 1.25rem;
    }
  `,
})
export class RuleWords {
  readonly rule = input.required<AppliedRule>();
}
