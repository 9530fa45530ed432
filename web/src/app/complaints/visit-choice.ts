import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { VisitSummary } from '@shared/visits/visit.contract';
import type { ShownProblem } from '../http/problem';
import { Field, FieldControl } from '../ui/field';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** The visit on which it was received, if any: of those that have begun, or the one that the address names. */
@Component({
  selector: 'app-visit-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, LocalDatePipe, ReaderTextPipe, TranslocoPipe],
  template: `
    <app-field name="visitId" [label]="'complaints.new.visit' | transloco" [problem]="problem()">
      <select #chosen appControl (change)="visitId.set(chosen.value)">
        <option value="" [selected]="visitId() === ''">{{ 'complaints.new.noVisit' | transloco }}</option>
        @for (visit of visits(); track visit.id) {
          <option [value]="visit.id" [selected]="visit.id === visitId()">
            {{ visit.number }}, {{ visit.place.name | readerText }},
            {{ visit.startedOn ?? visit.plannedFrom | localDate }}
          </option>
        }
      </select>
    </app-field>
  `,
})
export class VisitChoice {
  readonly visitId = model.required<string>();
  readonly problem = input<ShownProblem | null>(null);

  /** The one that was there first: it stays among the choices when another is chosen. */
  private readonly given = linkedSignal<string, string>({
    source: () => this.visitId(),
    computation: (visitId, before) => before?.value || visitId,
  });
  private readonly begun = httpResource<Page<VisitSummary>>(() => ({ url: '/api/v1/visits', params: { limit: 100 } }));
  private readonly isGivenElsewhere = computed(
    () =>
      this.begun.hasValue() && this.given() !== '' && !this.begun.value().items.some(({ id }) => id === this.given()),
  );
  private readonly named = httpResource<VisitSummary>(() =>
    this.isGivenElsewhere() ? `/api/v1/visits/${encodeURIComponent(this.given())}` : undefined,
  );

  protected readonly visits = computed(() => {
    const begun = this.begun.hasValue() ? this.begun.value().items : [];
    const named = this.named.hasValue() ? [this.named.value()] : [];
    return [...named, ...begun.filter(({ id, status }) => status !== 'prepared' || id === this.given())];
  });
}
