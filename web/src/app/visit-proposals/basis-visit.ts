import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { VisitSummary } from '@shared/visits/visit.contract';
import type { ShownProblem } from '../http/problem';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';

/** The periodic visit of the place that an interim one comes after (11-7(1)(2)). */
@Component({
  selector: 'app-basis-visit',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, LoadState, LocalDatePipe, TranslocoPipe],
  template: `
    @if (visits.hasValue()) {
      <app-field name="basisVisitId" [label]="'visitProposals.field.basisVisitId' | transloco" [problem]="problem()">
        <select #chosen appControl (change)="choose.emit(chosen.value)">
          <option value="" [selected]="visitId() === ''">{{ 'visitProposals.choose' | transloco }}</option>
          @for (visit of periodic(); track visit.id) {
            <option [value]="visit.id" [selected]="visit.id === visitId()">
              № {{ visit.number }}, {{ visit.startedOn | localDate }}
            </option>
          }
        </select>
      </app-field>
      @if (periodic().length === 0) {
        <p class="quiet">{{ 'visitProposals.new.noPeriodic' | transloco }}</p>
      }
    } @else {
      <app-load-state [of]="visits" />
    }
  `,
})
export class BasisVisit {
  readonly placeId = input.required<string>();
  readonly visitId = input.required<string>();
  readonly problem = input<ShownProblem | null>(null);
  readonly choose = output<string>();

  protected readonly visits = httpResource<Page<VisitSummary>>(() => ({
    url: '/api/v1/visits',
    params: { placeId: this.placeId(), limit: 200 },
  }));
  /** Only what was begun has been a visit. */
  protected readonly periodic = computed(() =>
    this.visits.hasValue()
      ? this.visits.value().items.filter(({ kind, startedOn }) => kind === 'periodic' && startedOn !== null)
      : [],
  );
}
