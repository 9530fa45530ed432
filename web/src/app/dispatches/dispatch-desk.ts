import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DispatchSummary } from '@shared/recommendations/recommendation.contract';
import { Clock } from '../ui/clock';
import { EmptyState } from '../ui/empty-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { dispatchStages, inWaitingOrder, stageOf } from './waiting-order';

/** The first working page of an authority: the reports addressed to it, what each waits for, and the days left. */
@Component({
  selector: 'app-dispatch-desk',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Clock, EmptyState, LocalDatePipe, ProvisionChip, RouterLink, TranslocoPipe],
  template: `
    @for (group of groups(); track group.stage) {
      <section [attr.aria-labelledby]="'stage-' + group.stage">
        <h2 [id]="'stage-' + group.stage">{{ 'dispatches.stage.' + group.stage | transloco }}</h2>
        @for (it of group.dispatches; track it.id) {
          <article>
            <h3>
              <a [routerLink]="['/office/dispatches', it.id]">
                {{ 'dispatches.report' | transloco: { year: it.annualReport.year } }}
              </a>
            </h3>
            <p class="quiet">{{ 'dispatches.sentOn' | transloco: { day: (it.dispatchedOn | localDate) } }}</p>
            @if (it.deadline; as deadline) {
              <app-clock [deadline]="deadline" />
            } @else {
              <p>
                {{ 'dispatches.desk.notReceived' | transloco }}
                <app-provision-chip provision="11-11(2)" />
              </p>
            }
          </article>
        }
      </section>
    } @empty {
      <app-empty-state [text]="'dispatches.desk.none' | transloco" />
    }
  `,
  styles: `
    article {
      padding: 0.5rem 0 1rem;
      border-bottom: 1px solid var(--line);
      break-inside: avoid;
    }
    h3 {
      margin: 0.5rem 0 0.25rem;
    }
    h3 a {
      display: inline-block;
      min-height: 1.75rem;
    }
    p {
      margin: 0.25rem 0 0.5rem;
    }
  `,
})
export class DispatchDesk {
  readonly dispatches = input.required<readonly DispatchSummary[]>();

  protected readonly groups = computed(() => {
    const ordered = inWaitingOrder(this.dispatches());
    return dispatchStages
      .map((stage) => ({ stage, dispatches: ordered.filter((it) => stageOf(it) === stage) }))
      .filter(({ dispatches }) => dispatches.length > 0);
  });
}
