import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { actParameterNames, type ActCode, type EditionSummary } from '@shared/acts/act.contract';
import { ProvisionChip } from '../ui/provision-chip';
import { parameterProvisions } from './parameter-provisions';
import { ParameterValuePipe } from './parameter-value.pipe';

/** What an act settles and what it leaves open; where it leaves something open, no rule is configured. */
@Component({
  selector: 'app-act-parameters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ParameterValuePipe, ProvisionChip, TranslocoPipe],
  template: `
    @if (names().length > 0) {
      <dl>
        @for (name of names(); track name) {
          <div>
            <dt>{{ 'acts.parameter.' + name | transloco }} <app-provision-chip [provision]="provisions[name]" /></dt>
            @let value = parameters()[name];
            @if (value !== undefined) {
              <dd>{{ value | parameterValue: name }}</dd>
            } @else {
              <dd class="quiet">{{ 'acts.unset' | transloco }}</dd>
            }
          </div>
        }
      </dl>
    } @else {
      <p class="quiet">{{ 'acts.noParameters' | transloco }}</p>
    }
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
      gap: 0.75rem 2rem;
      margin: 0.5rem 0;
    }
    dt {
      color: var(--quiet);
    }
    dd {
      margin: 0;
      font-weight: 500;
    }
    dd.quiet {
      font-weight: 400;
    }
    p {
      margin: 0.5rem 0;
    }
  `,
})
export class ActParametersList {
  readonly code = input.required<ActCode>();
  readonly parameters = input.required<EditionSummary['parameters']>();

  protected readonly provisions = parameterProvisions;
  protected readonly names = computed(() => actParameterNames[this.code()]);
}
