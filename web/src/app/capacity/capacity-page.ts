import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { CapacityOverview } from '@shared/capacity/capacity.contract';
import { competenceNames } from '@shared/capacity/competence-names';
import { competences } from '@shared/capacity/competences';
import { Language } from '../language/language';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { type RegionFigure, RegionTiles } from '../ui/region-tiles';
import { CapacityMatrix } from './capacity-matrix';
import { CapacityTabs } from './capacity-tabs';
import { ExpiringTable } from './expiring-table';
import { TrainingsOfYear } from './trainings-of-year';

/** What the mechanism can do where (11-1(4)). Each figure leads to the people behind it. */
@Component({
  selector: 'app-capacity-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CapacityMatrix,
    CapacityTabs,
    ExpiringTable,
    LoadState,
    ProvisionChip,
    ReaderTextPipe,
    RegionTiles,
    RouterLink,
    TrainingsOfYear,
    TranslocoPipe,
  ],
  templateUrl: './capacity-page.html',
  styleUrl: './capacity-page.css',
})
export class CapacityPage {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  protected readonly names = competenceNames;
  protected readonly competences = competences;
  protected readonly query = addressQuery('competence');
  protected readonly overview = httpResource<CapacityOverview>(() => '/api/v1/capacity');
  /** Which competence the picture shows; null shows all participants. */
  protected readonly shown = computed(
    () => competences.find((name) => name === this.query.filters().competence) ?? null,
  );
  protected readonly figures = computed((): readonly RegionFigure[] => {
    if (!this.overview.hasValue()) return [];
    const competence = this.shown();
    return this.overview.value().regions.map(({ iso, participants, competences: held }) => {
      const value = competence ? held[competence] : participants;
      return { iso, value, text: this.wordFor(value) };
    });
  });

  private wordFor(value: number): string {
    const key = value === 0 ? 'capacity.gap.none' : value === 1 ? 'capacity.gap.one' : null;
    return key ? this.transloco.translate(key, {}, this.language.active()) : String(value);
  }
}
