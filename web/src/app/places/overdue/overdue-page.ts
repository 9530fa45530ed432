import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Page } from '@shared/page';
import type { DueForecast as Forecast, OverduePlace, OverdueView } from '@shared/places/overdue.contract';
import { placeTypeNames } from '@shared/places/place-type-names';
import { regionNames } from '@shared/places/region-names';
import { Language } from '../../language/language';
import { Session } from '../../session/session';
import { addressQuery } from '../../ui/address-query';
import { EmptyState } from '../../ui/empty-state';
import { LoadState } from '../../ui/load-state';
import { ProvisionChip } from '../../ui/provision-chip';
import { type RegionFigure, RegionTiles } from '../../ui/region-tiles';
import { type BreakdownRow, DueBreakdown } from './due-breakdown';
import { DueForecast } from './due-forecast';
import type { Narrowed } from './narrowed';
import { OverdueFigures } from './overdue-figures';
import { OverdueFilters } from './overdue-filters';
import { OverdueTable } from './overdue-table';

const mostOverdue = 10;

/** Where the four years stand today (11-7(1)(1)): the first page of planning. Each figure leads to the places behind it. */
@Component({
  selector: 'app-overdue-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DueBreakdown,
    DueForecast,
    EmptyState,
    LoadState,
    OverdueFigures,
    OverdueFilters,
    OverdueTable,
    ProvisionChip,
    RegionTiles,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './overdue-page.html',
  styleUrl: './overdue-page.css',
})
export class OverduePage {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly session = inject(Session);

  protected readonly query = addressQuery('region', 'type');
  protected readonly overview = httpResource<OverdueView>(() => this.asked('/api/v1/overdue'));
  protected readonly forecast = httpResource<Forecast>(() => this.asked('/api/v1/overdue/forecast'));
  protected readonly longest = httpResource<Page<OverduePlace>>(() => {
    const { url, params } = this.asked('/api/v1/overdue/places');
    return { url, params: { ...params, limit: mostOverdue } };
  });
  protected readonly narrowed = computed((): Narrowed => {
    const { region, type } = this.query.filters();
    return { region: region || null, type: type || null };
  });
  protected readonly isNarrowed = computed(() => Object.values(this.query.filters()).some((value) => value !== ''));
  protected readonly mayManage = computed(() => this.session.can('place.manage'));

  protected readonly figures = computed((): readonly RegionFigure[] =>
    this.overview.hasValue()
      ? this.overview.value().byRegion.map(({ region, overdue, never }) => ({
          iso: region,
          value: overdue + never,
          text: this.transloco.translate('overdue.tile', { overdue, never }, this.language.active()),
        }))
      : [],
  );
  protected readonly regions = computed((): readonly BreakdownRow[] =>
    this.overview.hasValue()
      ? this.overview.value().byRegion.map(({ region, ...summary }) => ({
          ...{ id: region, name: regionNames[region] ?? region, summary },
          params: { ...this.narrowed(), region },
        }))
      : [],
  );
  protected readonly types = computed((): readonly BreakdownRow[] =>
    this.overview.hasValue()
      ? this.overview.value().byType.map(({ type, ...summary }) => ({
          ...{ id: type, name: placeTypeNames[type], summary },
          params: { ...this.narrowed(), type },
        }))
      : [],
  );

  private asked(url: string) {
    const { region, type } = this.query.filters();
    return { url, params: { ...(region && { region }), ...(type && { type }) } };
  }
}
