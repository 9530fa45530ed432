import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import { placeTypeNames } from '@shared/places/place-type-names';
import { Language } from '../language/language';
import { Session } from '../session/session';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { PlaceExport } from './import/place-export';
import { PlacesTabs } from './places-tabs';
import { PlaceDueState } from './place-due-state';
import { placeFilterNames, PlaceFilters } from './place-filters';

/** The register of places: what is looked for stands in the address, so a link shows the same rows to a colleague. */
@Component({
  selector: 'app-place-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LoadState,
    LocalDatePipe,
    MatButton,
    PageTable,
    PageTableCell,
    PlaceDueState,
    PlaceExport,
    PlaceFilters,
    PlacesTabs,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './place-list.html',
  styleUrl: './place-list.css',
})
export class PlaceList {
  private readonly session = inject(Session);
  private readonly language = inject(Language);

  protected readonly typeNames = placeTypeNames;
  protected readonly columns = [
    { name: 'name', heading: 'places.column.name' },
    { name: 'type', heading: 'places.column.type' },
    { name: 'region', heading: 'places.column.region' },
    { name: 'lastVisit', heading: 'places.column.lastVisit' },
    { name: 'due', heading: 'places.column.due' },
  ];
  protected readonly query = addressQuery(...placeFilterNames);
  /** Asked again in another language: `sort=name` is by the name that the reader sees. */
  protected readonly rows = httpResource<Page<PlaceView>>(() => ({
    url: '/api/v1/places',
    params: this.query.params(),
    headers: { 'Accept-Language': this.language.active() },
  }));
  /** The rows stay while the next come, so that neither the place on the page nor the focus is lost. */
  protected readonly page = linkedSignal<Page<PlaceView> | null, Page<PlaceView> | null>({
    source: () => (this.rows.hasValue() ? this.rows.value() : null),
    computation: (rows, before) => rows ?? before?.value ?? null,
  });
  protected readonly mayManage = computed(() => this.session.can('place.manage'));
  protected readonly emptyText = computed(() => {
    const isNarrowed = Object.entries(this.query.filters()).some(([name, value]) => name !== 'sort' && value !== '');
    if (isNarrowed) return 'places.empty.narrowed';
    return this.mayManage() ? 'places.empty.register' : 'places.empty.readOnly';
  });
}
