import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanView } from '@shared/plans/plan.contract';
import { Language } from '../language/language';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { MoneyBar } from './money-bar';
import { PlanActs } from './plan-acts';
import { PlanDifferencesView } from './plan-differences';
import { PlanDocuments } from './plan-documents';
import { PlanSurpriseView } from './plan-surprise';
import { PlanTrips } from './plan-trips';
import { PlanVisits } from './plan-visits';

const tabs = ['visits', 'trips', 'differences', 'surprise', 'documents'] as const;

/** One edition of a year's plan (11-7(2)): its state, its money, and all that is planned in it. */
@Component({
  selector: 'app-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    MoneyBar,
    PlanActs,
    PlanDifferencesView,
    PlanDocuments,
    PlanSurpriseView,
    PlanTrips,
    PlanVisits,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.css',
})
export class PlanPage {
  readonly id = input.required<string>();

  private readonly language = inject(Language);
  private readonly query = addressQuery('tab');

  protected readonly tabs = tabs;
  protected readonly tab = computed(() => tabs.find((name) => name === this.query.filters().tab) ?? 'visits');
  /** Asked again in another language: the reasons of refused actions come in words. */
  protected readonly plan = httpResource<PlanView>(() => ({
    url: `/api/v1/plans/${encodeURIComponent(this.id())}`,
    headers: { 'Accept-Language': this.language.active() },
  }));
  /** What was done last, in words for all, as the change itself may be out of sight. */
  protected readonly said = signal('');

  protected changed(plan: PlanView, key: string): void {
    this.plan.set(plan);
    this.said.set(key);
  }
}
