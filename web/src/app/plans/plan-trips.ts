import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlannedVisitView, PlanView } from '@shared/plans/plan.contract';
import { EmptyState } from '../ui/empty-state';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { TengePipe } from '../ui/tenge.pipe';
import { MonthPipe } from './month.pipe';

interface AreaMonth {
  readonly month: number;
  readonly trips: number;
  readonly visits: readonly PlannedVisitView[];
}

/** What each trip reaches: the places of one area in one month share as many trips as they need. */
@Component({
  selector: 'app-plan-trips',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LocalNumberPipe, MonthPipe, ReaderTextPipe, TengePipe, TranslocoPipe],
  templateUrl: './plan-trips.html',
  styleUrl: './plan-tables.css',
})
export class PlanTrips {
  readonly plan = input.required<PlanView>();

  protected readonly areas = computed(() =>
    this.plan().trips.map((area) => ({ ...area, months: this.monthsOf(area.tripArea.id) })),
  );
  /** Visits that make a trip of their own, whose cost is in the visit's. */
  protected readonly alone = computed(() => this.plan().visits.filter(({ tripArea }) => tripArea === null));

  private monthsOf(areaId: string): AreaMonth[] {
    const { visits, tripPlaces } = this.plan();
    const ofArea = visits.filter(({ tripArea }) => tripArea?.id === areaId);
    const months = [...new Set(ofArea.map(({ month }) => month))];
    return months.map((month) => {
      const there = ofArea.filter((visit) => visit.month === month);
      return { month, trips: Math.ceil(there.length / tripPlaces), visits: there };
    });
  }
}
