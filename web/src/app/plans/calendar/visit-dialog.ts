import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LocalDate } from '@shared/law/local-date';
import type { ChangePlannedVisit, PlannedVisitView, PlanView } from '@shared/plans/plan.contract';
import type { ChangePrice } from '@shared/plans/pricing.contract';
import type { ShownProblem } from '../../http/problem';
import { Language } from '../../language/language';
import { Field, FieldControl } from '../../ui/field';
import { LoadState } from '../../ui/load-state';
import { LocalDatePipe } from '../../ui/local-date.pipe';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { ProblemBanner } from '../../ui/problem-banner';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';
import { MonthPipe } from '../month.pipe';
import { months } from '../months';
import { VisitPrice } from '../visit-price';
import { EntryDialog } from './entry-dialog';
import { type Destination, monthOf, moveOf } from './visit-move';

/**
 * One visit of the calendar: its day, another month, its place. What dragging does can all be done here. Another month is
 * priced before it can be sent.
 */
@Component({
  selector: 'app-visit-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EntryDialog,
    Field,
    FieldControl,
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    MatButton,
    MonthPipe,
    ProblemBanner,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
    VisitPrice,
  ],
  templateUrl: './visit-dialog.html',
  styleUrl: './visit-dialog.css',
})
export class VisitDialog {
  readonly plan = input.required<PlanView>();
  readonly visit = input.required<PlannedVisitView>();
  /** Where it was dropped, if it was: shown as chosen already. */
  readonly day = input.required<LocalDate | null>();
  readonly mayReadPlaces = input.required<boolean>();
  readonly problem = input.required<ShownProblem | null>();
  readonly isBusy = input.required<boolean>();
  readonly made = output<ChangePlannedVisit>();
  readonly closed = output<void>();

  private readonly language = inject(Language);

  protected readonly months = months;
  /** What was chosen stays when somebody else changes the plan meanwhile. */
  protected readonly chosen = linkedSignal<string, Destination>({
    source: () => `${this.visit().id} ${this.day() ?? ''}`,
    computation: () => untracked(() => this.begin()),
  });
  protected readonly move = computed(() => moveOf(this.plan(), this.visit(), this.chosen()));
  protected readonly mayChange = computed(() => this.may('change-visit'));
  protected readonly maySchedule = computed(() => this.may('schedule-visit'));
  protected readonly refusal = computed(() => {
    const move = this.move();
    return move.kind === 'refused' ? move.problem : null;
  });
  protected readonly price = httpResource<ChangePrice>(() =>
    this.move().kind === 'month'
      ? {
          url: `/api/v1/plans/${this.plan().id}/pricing`,
          method: 'POST',
          body: { placeId: this.visit().place.id, month: this.chosen().month },
          headers: { 'Accept-Language': this.language.active() },
        }
      : undefined,
  );
  protected readonly maySend = computed(() => {
    const { kind } = this.move();
    if (kind === 'month') return this.price.hasValue() && !this.price.value().broken.some(({ forbids }) => forbids);
    return kind === 'day';
  });

  protected chooseMonth(month: number): void {
    this.chosen.update(({ day }) => ({ month, day: day !== null && monthOf(day) === month ? day : null }));
  }

  protected chooseDay(text: string): void {
    this.chosen.update(({ month }) => (text === '' ? { month, day: null } : { month: monthOf(text), day: text }));
  }

  protected send(event: Event): void {
    event.preventDefault();
    const move = this.move();
    if ('body' in move && this.maySend() && !this.isBusy()) this.made.emit(move.body);
  }

  private begin(): Destination {
    const { month, plannedOn } = this.visit();
    const day = this.day() ?? plannedOn;
    return { month: day === null ? month : monthOf(day), day };
  }

  private may(name: string): boolean {
    return this.plan().actions.some((action) => action.name === name && action.allowed);
  }
}
