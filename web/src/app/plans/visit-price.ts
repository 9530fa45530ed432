import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ChangePrice } from '@shared/plans/pricing.contract';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { TengePipe } from '../ui/tenge.pipe';
import { SignedPipe } from './signed.pipe';

/** What a change of one visit would do, before it is made: money, trips, lateness, days, and what it would break. */
@Component({
  selector: 'app-visit-price',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalNumberPipe, ProvisionChip, SignedPipe, TengePipe, TranslocoPipe],
  providers: [TengePipe],
  template: `
    <h4>{{ 'plans.price.title' | transloco }}</h4>
    <dl>
      <div>
        <dt>{{ 'plans.money.visits' | transloco }}</dt>
        <dd>{{ sum(price().difference.visitsTiyn) }}</dd>
      </div>
      <div>
        <dt>{{ 'plans.money.trips' | transloco }}</dt>
        <dd>{{ sum(price().difference.tripsTiyn) }}</dd>
      </div>
      <div>
        <dt>{{ 'plans.price.total' | transloco }}</dt>
        <dd>{{ price().totalTiyn | tenge }} ({{ sum(price().difference.totalTiyn) }})</dd>
      </div>
      <div>
        <dt>{{ 'plans.money.remaining' | transloco }}</dt>
        <dd>{{ price().remainingTiyn | tenge }}</dd>
      </div>
      <div>
        <dt>{{ 'plans.price.lateness' | transloco }}</dt>
        <dd>
          {{ 'plans.price.fromTo' | transloco: { before: price().lateness.before, after: price().lateness.after } }}
          <div class="quiet">
            {{ 'plans.price.weighted' | transloco: { weight: price().lateness.weight } }}
            {{ weighted() | signed }}
          </div>
        </dd>
      </div>
      @if (price().regionDays; as days) {
        <div>
          <dt>{{ 'plans.price.regionDays' | transloco }}</dt>
          <dd>{{ days.planned | localNumber }} / {{ days.allowed | localNumber }}</dd>
        </div>
      }
    </dl>
    @if (price().broken.length > 0) {
      <ul>
        @for (breach of price().broken; track breach.code) {
          <li>
            <strong>{{ (breach.forbids ? 'plans.price.refused' : 'plans.price.warned') | transloco }}</strong>
            {{ breach.message }}
            @if (breach.provision; as provision) {
              <app-provision-chip [provision]="provision" />
            }
          </li>
        }
      </ul>
    } @else {
      <p>{{ 'plans.price.fits' | transloco }}</p>
    }
  `,
  styles: `
    h4 {
      margin: 1rem 0 0.25rem;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
      gap: 0.5rem 1.5rem;
      margin: 0;
    }
    dt {
      color: var(--quiet);
    }
    dd {
      margin: 0;
      font-weight: 500;
    }
    ul {
      padding-left: 1.25rem;
    }
  `,
})
export class VisitPrice {
  readonly price = input.required<ChangePrice>();

  private readonly tenge = inject(TengePipe);

  protected readonly weighted = computed(() => {
    const { weightedBefore, weightedAfter } = this.price().lateness;
    return weightedAfter - weightedBefore;
  });

  /** A difference with its sign, zero without one. */
  protected sum(tiyn: number): string {
    return (tiyn > 0 ? '+' : '') + this.tenge.transform(tiyn);
  }
}
