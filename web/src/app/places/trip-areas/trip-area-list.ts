import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { TripAreaView } from '@shared/places/trip-area.contract';
import { Language } from '../../language/language';
import { Session } from '../../session/session';
import { addressQuery } from '../../ui/address-query';
import { LoadState } from '../../ui/load-state';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../../ui/page-table';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';
import { TengePipe } from '../../ui/tenge.pipe';
import { regionChoices } from '../place-choices';
import { PlacesTabs } from '../places-tabs';

/** Trip areas of the country or of one region, by name. */
@Component({
  selector: 'app-trip-area-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LoadState,
    LocalNumberPipe,
    MatButton,
    PageTable,
    PageTableCell,
    PlacesTabs,
    ReaderTextPipe,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './trip-area-list.html',
  styleUrl: './trip-areas.css',
})
export class TripAreaList {
  private readonly language = inject(Language);
  private readonly session = inject(Session);

  protected readonly query = addressQuery('region');
  protected readonly regions = regionChoices();
  /** Asked again in another language: the order is by the name that the reader sees. */
  protected readonly rows = httpResource<Page<TripAreaView>>(() => ({
    url: '/api/v1/trip-areas',
    params: this.query.params(),
    headers: { 'Accept-Language': this.language.active() },
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<TripAreaView> | null, Page<TripAreaView> | null>({
    source: () => (this.rows.hasValue() ? this.rows.value() : null),
    computation: (page, before) => page ?? before?.value ?? null,
  });
  protected readonly mayManage = computed(() => this.session.can('place.manage'));
  protected readonly emptyText = computed(() => {
    if (this.query.filters().region !== '') return 'tripAreas.empty.narrowed';
    return this.mayManage() ? 'tripAreas.empty.register' : 'tripAreas.empty.readOnly';
  });
  protected readonly columns = ['name', 'region', 'cost', 'places'].map((name) => ({
    ...{ name, heading: 'tripAreas.column.' + name },
  }));
}
