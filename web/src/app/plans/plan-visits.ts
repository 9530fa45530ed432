import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { PlaceRef } from '@shared/places/place.contract';
import { regionNames } from '@shared/places/region-names';
import type { PlannedVisitView, PlanView } from '@shared/plans/plan.contract';
import { PlaceSearch } from '../places/place-search';
import { Language } from '../language/language';
import { addressQuery } from '../ui/address-query';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { TengePipe } from '../ui/tenge.pipe';
import { MonthPipe } from './month.pipe';
import { months } from './months';
import { slice } from './slice';
import { VisitChange, type VisitChanged } from './visit-change';

const wordsForNoRegion = { kk: '', ru: '', en: '' };

/** The visits of a plan by month. A change is opened above the table, priced there, and only then made. */
@Component({
  selector: 'app-plan-visits',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalDatePipe,
    LocalNumberPipe,
    MatButton,
    MonthPipe,
    PageTable,
    PageTableCell,
    PlaceSearch,
    ReaderTextPipe,
    RouterLink,
    TengePipe,
    TranslocoPipe,
    VisitChange,
  ],
  templateUrl: './plan-visits.html',
  styleUrl: './plan-tables.css',
})
export class PlanVisits {
  readonly plan = input.required<PlanView>();
  readonly changed = output<VisitChanged>();
  /** The plan as somebody else has left it. */
  readonly stale = output<PlanView>();

  private readonly language = inject(Language);

  protected readonly months = months;
  protected readonly regionNames = regionNames;
  protected readonly query = addressQuery('month', 'region');
  protected readonly regions = computed(() => {
    const locale = this.language.active();
    const isos = [...new Set(this.plan().visits.map(({ place }) => place.regionIso))];
    const nameOf = (iso: string) => (regionNames[iso] ?? wordsForNoRegion)[locale] || iso;
    return isos.map((iso) => ({ iso, name: nameOf(iso) })).sort((a, b) => a.name.localeCompare(b.name, locale));
  });
  protected readonly found = computed(() => {
    const { month, region } = this.query.filters();
    return this.plan().visits.filter(
      (visit) => (month === '' || visit.month === Number(month)) && (region === '' || visit.place.regionIso === region),
    );
  });
  protected readonly page = computed((): Page<PlannedVisitView> => slice(this.found(), this.query.cursor()));
  protected readonly columns = computed(() =>
    ['month', 'place', 'region', 'days', 'cost', ...(this.mayChangeOne() ? ['change'] : [])].map((name) => ({
      name,
      heading: 'plans.column.' + name,
    })),
  );
  protected readonly mayAdd = computed(() => this.may('add-visit'));
  protected readonly mayChangeOne = computed(() =>
    ['change-visit', 'remove-visit', 'schedule-visit'].some((name) => this.may(name)),
  );

  /** What is being changed: the visit that is planned, or a place that is not in the plan yet. */
  protected readonly opened = signal<{ readonly place: PlaceRef; readonly visitId: string | null } | null>(null);
  protected readonly openedVisit = computed(
    () => this.plan().visits.find(({ id }) => id === this.opened()?.visitId) ?? null,
  );
  protected readonly isAdding = signal(false);

  protected open(visit: PlannedVisitView): void {
    this.isAdding.set(false);
    this.opened.set({ place: visit.place, visitId: visit.id });
  }

  protected add(place: PlaceRef | null): void {
    if (!place) return;
    this.isAdding.set(false);
    const planned = this.plan().visits.find((visit) => visit.place.id === place.id);
    this.opened.set({ place, visitId: planned?.id ?? null });
  }

  protected made(change: VisitChanged): void {
    this.opened.set(null);
    this.changed.emit(change);
  }

  private may(name: string): boolean {
    return this.plan().actions.some((action) => action.name === name && action.allowed);
  }
}
