import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlaceView } from '@shared/places/place.contract';
import type { PlaceHistoryView } from '@shared/places/place-history.contract';
import { LoadState } from '../../ui/load-state';
import { ProvisionChip } from '../../ui/provision-chip';
import { PlaceActDialog } from './place-act-dialog';
import { endOfBasis, placeActs, type PlaceActForm } from './place-acts';
import { PlaceBases } from './place-bases';
import { PlacePeriods } from './place-periods';
import { PlacePopulation } from './place-population';

/** What of a place has its days: the acts that it rests on, persons held over time, former names, regions and authorities. */
@Component({
  selector: 'app-place-record',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, PlaceActDialog, PlaceBases, PlacePeriods, PlacePopulation, ProvisionChip, TranslocoPipe],
  template: `
    @let it = place();
    <h2>{{ 'record.bases' | transloco }}<app-provision-chip provision="11-1(2)" /></h2>
    <app-place-bases
      [bases]="it.legalBases"
      [alarm]="it.basisAlarm"
      [mayEnd]="mayEnd()"
      (ending)="asked.set(endOfBasis($event))"
    />
    @if (history.hasValue()) {
      @if (history.value().populations.length > 0) {
        <h2>{{ 'record.population.title' | transloco }}<app-provision-chip provision="11-4(1)(1)" /></h2>
        <app-place-population [populations]="history.value().populations" />
      }
      <h2>{{ 'record.history.title' | transloco }}</h2>
      <app-place-periods [history]="history.value()" />
    } @else {
      <app-load-state [of]="history" />
    }
    @if (asked(); as act) {
      <app-place-act-dialog [act]="act" [place]="it" (changed)="changed.emit($event)" (closed)="asked.set(null)" />
    }
  `,
  styles: `
    h2 app-provision-chip {
      font-size: 1rem;
    }
  `,
})
export class PlaceRecord {
  readonly place = input.required<PlaceView>();
  /** The place after an act, or as somebody else changed it meanwhile. */
  readonly changed = output<PlaceView>();

  protected readonly endOfBasis = endOfBasis;
  protected readonly asked = signal<PlaceActForm | null>(null);
  private readonly key = computed(() => ({ id: this.place().id, version: this.place().version }));
  /** Asked again with every version of the place: its history grows with it. */
  protected readonly history = httpResource<PlaceHistoryView>(() => ({
    url: `/api/v1/places/${encodeURIComponent(this.key().id)}/history`,
  }));
  protected readonly mayEnd = computed(() =>
    this.place().actions.some(({ name, allowed }) => name === 'rest-on-legal-basis' && allowed),
  );

  /** Opens the dialog of an action of the place; the other actions are the page's own. */
  perform(action: string): void {
    this.asked.set(placeActs[action] ?? null);
  }
}
