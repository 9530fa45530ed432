import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CapacityRow } from '@shared/capacity/capacity.contract';
import { competenceNames } from '@shared/capacity/competence-names';
import { competences } from '@shared/capacity/competences';
import type { Page } from '@shared/page';
import { categoryNames } from '@shared/participants/category-names';
import { regionNames } from '@shared/places/region-names';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { PageTable, PageTableCell } from '../ui/page-table';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** The people behind a figure of capacity: all with powers today. */
@Component({
  selector: 'app-capable-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, PageTable, PageTableCell, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './capable-list.html',
  styleUrl: './capable-list.css',
})
export class CapableList {
  protected readonly query = addressQuery('region', 'competence', 'training');
  protected readonly rows = httpResource<Page<CapacityRow>>(() => ({
    url: '/api/v1/capacity/participants',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<CapacityRow> | undefined, Page<CapacityRow> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });

  protected readonly categories = categoryNames;
  protected readonly names = competenceNames;
  protected readonly competences = competences;
  protected readonly regions = Object.entries(regionNames).map(([iso, name]) => ({ iso, name }));
  protected readonly isNarrowed = computed(() => Object.values(this.query.filters()).some((value) => value !== ''));
  protected readonly columns = [
    { name: 'fullName', heading: 'capacity.field.participant' },
    { name: 'category', heading: 'capacity.field.category' },
    { name: 'competences', heading: 'capacity.field.competences' },
  ];
}
