import { HttpClient, httpResource } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlaceRef } from '@shared/places/place.contract';
import { AddPlannedVisit, ChangePlannedVisit, type PlannedVisitView, type PlanView } from '@shared/plans/plan.contract';
import type { ChangePrice } from '@shared/plans/pricing.contract';
import type { Observable } from 'rxjs';
import { formProblem } from '../forms/form-problem';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { MonthPipe } from './month.pipe';
import { months } from './months';
import { additionOf, changeOf, draftOf, monthOf, out, type VisitDraft } from './visit-draft';
import { VisitPrice } from './visit-price';

/** The plan after the change, and the key of the words that say what was done. */
export interface VisitChanged {
  readonly plan: PlanView;
  readonly said: string;
}

/**
 * One visit of a plan: another month, other days or money, out of the plan or into it. The server prices each month that is
 * chosen before anything is changed.
 */
@Component({
  selector: 'app-visit-change',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    LoadState,
    MatButton,
    MonthPipe,
    ProblemBanner,
    ReaderTextPipe,
    TranslocoPipe,
    VisitPrice,
  ],
  templateUrl: './visit-change.html',
  styleUrl: './visit-change.css',
})
export class VisitChange {
  readonly plan = input.required<PlanView>();
  readonly place = input.required<PlaceRef>();
  /** Null while the place is not in the plan. */
  readonly visit = input.required<PlannedVisitView | null>();
  readonly made = output<VisitChanged>();
  readonly stale = output<PlanView>();
  readonly cancelled = output<void>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly months = months;
  protected readonly out = out;
  /** Made anew for another visit only: what was chosen stays when somebody else changes this one. */
  protected readonly draft = linkedSignal<string | undefined, VisitDraft>({
    source: () => this.visit()?.id,
    computation: (id, before) =>
      before && before.source === id ? before.value : untracked(() => draftOf(this.visit())),
  });
  protected readonly mayChange = computed(() => this.may(this.visit() ? 'change-visit' : 'add-visit'));
  protected readonly mayRemove = computed(() => this.visit() !== null && this.may('remove-visit'));
  protected readonly maySchedule = computed(() => this.visit() !== null && this.may('schedule-visit'));
  protected readonly isElsewhere = computed(() => {
    const { month } = this.draft();
    return month !== '' && month !== String(this.visit()?.month ?? '');
  });
  /** Asking changes nothing; it is asked as soon as another month is chosen. */
  protected readonly price = httpResource<ChangePrice>(() =>
    this.isElsewhere()
      ? {
          url: `/api/v1/plans/${this.plan().id}/pricing`,
          method: 'POST',
          body: { placeId: this.place().id, month: monthOf(this.draft()) },
          headers: { 'Accept-Language': this.language.active() },
        }
      : undefined,
  );
  private readonly isForbidden = computed(
    () => this.price.hasValue() && this.price.value().broken.some(({ forbids }) => forbids),
  );
  /** Another month can be sent once its price is known and nothing forbids it. */
  protected readonly mayMake = computed(
    () => this.draft().month !== '' && (!this.isElsewhere() || (this.price.hasValue() && !this.isForbidden())),
  );

  protected readonly sending = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.sending.problem());
  /** Set when somebody else was faster: what the plan says of this place by now. */
  protected readonly isStale = computed(() => {
    const problem = this.sending.problem();
    return problem !== null && 'code' in problem && problem.code === 'CONFLICT.STALE';
  });

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected type(change: Partial<VisitDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.mayMake()) return;
    if (this.draft().month === out) return this.remove();
    const visit = this.visit();
    await (visit ? this.patch(changeOf(this.draft(), visit), 'plans.said.changed') : this.add());
  }

  protected schedule(event: Event): Promise<void> {
    event.preventDefault();
    return this.patch({ plannedOn: this.draft().day || null }, 'plans.said.scheduled');
  }

  private async add(): Promise<void> {
    const body = additionOf(this.draft(), this.place().id);
    this.foundHere.set(formProblem(AddPlannedVisit, body, this.language.active()));
    if (this.foundHere()) return;
    const url = `/api/v1/plans/${this.plan().id}/visits`;
    await this.make(this.http.post<PlanView>(url, body, ifMatch(this.plan())), 'plans.said.added');
  }

  private async patch(body: ChangePlannedVisit, said: string): Promise<void> {
    this.foundHere.set(formProblem(ChangePlannedVisit, body, this.language.active()));
    if (this.foundHere()) return;
    if (Object.keys(body).length === 0) return this.cancelled.emit();
    await this.make(this.http.patch<PlanView>(this.visitUrl(), body, ifMatch(this.plan())), said);
  }

  private remove(): Promise<void> {
    return this.make(this.http.delete<PlanView>(this.visitUrl(), ifMatch(this.plan())), 'plans.said.removed');
  }

  private async make(request: Observable<PlanView>, said: string): Promise<void> {
    const plan = await this.sending.make(request);
    if (plan) return this.made.emit({ plan, said });
    const problem = this.sending.problem();
    // The plan as the other left it goes to the page; what was chosen here stays, beside it.
    if (this.isStale() && problem && 'current' in problem) this.stale.emit(problem.current as PlanView);
  }

  private visitUrl(): string {
    return `/api/v1/plans/${this.plan().id}/visits/${this.visit()?.id ?? ''}`;
  }

  private may(name: string): boolean {
    return this.plan().actions.some((action) => action.name === name && action.allowed);
  }
}
