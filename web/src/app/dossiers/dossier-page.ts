import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DossierView } from '@shared/dossiers/dossier.contract';
import type { PlaceView } from '@shared/places/place.contract';
import type { PlaceHistoryView } from '@shared/places/place-history.contract';
import { placeTypeNames } from '@shared/places/place-type-names';
import { Clock } from '../ui/clock';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { DossierBases } from './dossier-bases';
import { DossierComplaints } from './dossier-complaints';
import { DossierFindings } from './dossier-findings';
import { DossierPopulations } from './dossier-populations';
import { DossierRecommendations } from './dossier-recommendations';
import { DossierVisits } from './dossier-visits';

/** What the mechanism knows of a place, in the order in which a group reads it before it goes. */
@Component({
  selector: 'app-dossier-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Clock,
    DossierBases,
    DossierComplaints,
    DossierFindings,
    DossierPopulations,
    DossierRecommendations,
    DossierVisits,
    EmptyState,
    LoadState,
    LocalDatePipe,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './dossier-page.html',
  styleUrl: './dossier-page.css',
})
export class DossierPage {
  /** Of the place. */
  readonly id = input.required<string>();

  protected readonly typeNames = placeTypeNames;
  protected readonly sections = ['due', 'visits', 'findings', 'recommendations', 'complaints', 'place'] as const;
  private readonly placeUrl = computed(() => `/api/v1/places/${encodeURIComponent(this.id())}`);
  protected readonly dossier = httpResource<DossierView>(() => `/api/v1/dossiers/${encodeURIComponent(this.id())}`);
  protected readonly place = httpResource<PlaceView>(() => this.placeUrl());
  protected readonly history = httpResource<PlaceHistoryView>(() => `${this.placeUrl()}/history`);
}
