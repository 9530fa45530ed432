import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import { placeTypeNames } from '@shared/places/place-type-names';
import type { PlaceRef, PlaceView } from '@shared/places/place.contract';
import type { TripAreaPlaces, TripAreaView } from '@shared/places/trip-area.contract';
import { map } from 'rxjs';
import { Attempt } from '../../http/attempt';
import { ifMatch } from '../../http/if-match';
import { Language } from '../../language/language';
import { ActionsBar } from '../../ui/actions-bar';
import { addressQuery } from '../../ui/address-query';
import { ConfirmAct } from '../../ui/confirm-act';
import { LoadState } from '../../ui/load-state';
import { PageTable, PageTableCell } from '../../ui/page-table';
import { ProblemBanner } from '../../ui/problem-banner';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';
import { TengePipe } from '../../ui/tenge.pipe';
import { PlaceSearch } from '../place-search';

/** One trip area: what a trip costs, and the places that it reaches. */
@Component({
  selector: 'app-trip-area-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    ConfirmAct,
    LoadState,
    MatButton,
    PageTable,
    PageTableCell,
    PlaceSearch,
    ProblemBanner,
    ReaderTextPipe,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './trip-area-page.html',
  styleUrl: './trip-areas.css',
})
export class TripAreaPage {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly deletion = viewChild.required(ConfirmAct);
  private readonly url = computed(() => `/api/v1/trip-areas/${encodeURIComponent(this.id())}`);

  protected readonly typeNames = placeTypeNames;
  protected readonly query = addressQuery();
  /** Asked again in another language: the reasons of refused actions come in words. */
  protected readonly area = httpResource<TripAreaView>(() => ({
    url: this.url(),
    headers: { 'Accept-Language': this.language.active() },
  }));
  protected readonly places = httpResource<Page<PlaceView>>(() => ({
    url: '/api/v1/places',
    params: { ...this.query.params(), tripArea: this.id() },
    headers: { 'Accept-Language': this.language.active() },
  }));
  protected readonly chosen = signal<PlaceRef | null>(null);
  protected readonly changing = new Attempt();
  protected readonly deleting = new Attempt();
  /** Adding is a form of its own below the list, not a button. */
  protected readonly buttons = computed(() =>
    (this.area.hasValue() ? this.area.value().actions : []).filter(({ name }) => name !== 'add-places'),
  );
  protected readonly mayAdd = computed(
    () =>
      this.area.hasValue() && this.area.value().actions.some(({ name, allowed }) => name === 'add-places' && allowed),
  );
  protected readonly columns = computed(() =>
    ['name', 'type', ...(this.mayAdd() ? ['remove'] : [])].map((name) => ({
      ...{ name, heading: 'tripAreas.placeColumn.' + name },
    })),
  );

  protected perform(action: string): void {
    if (action === 'change') void this.router.navigate(['/office/trip-areas', this.id(), 'change']);
    if (action === 'delete') this.deletion().ask();
  }

  protected async add(area: TripAreaView): Promise<void> {
    const place = this.chosen();
    if (place && (await this.send(area, 'places', place.id))) this.chosen.set(null);
  }

  protected async remove(area: TripAreaView, place: PlaceView): Promise<void> {
    await this.send(area, 'places/removal', place.id);
  }

  protected async delete(area: TripAreaView): Promise<void> {
    const request = this.http.delete(this.url(), ifMatch(area)).pipe(map(() => ({})));
    if (!(await this.deleting.make(request))) return;
    this.deletion().close();
    await this.router.navigate(['/office/trip-areas']);
  }

  private async send(area: TripAreaView, path: string, placeId: string): Promise<boolean> {
    const body: TripAreaPlaces = { placeIds: [placeId] };
    const changed = await this.changing.make(
      this.http.post<TripAreaView>(`${this.url()}/${path}`, body, ifMatch(area)),
    );
    const problem = this.changing.problem();
    const current = changed ?? (problem && 'current' in problem ? (problem.current as TripAreaView) : undefined);
    if (current) this.area.set(current);
    if (changed) this.places.reload();
    return changed !== undefined;
  }
}
