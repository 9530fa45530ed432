import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LegalBasisView } from '@shared/places/legal-basis.contract';
import { Language } from '../../language/language';
import { Session } from '../../session/session';
import { LoadState } from '../../ui/load-state';
import { LocalDatePipe } from '../../ui/local-date.pipe';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { PageTable, PageTableCell } from '../../ui/page-table';
import { ProvisionChip } from '../../ui/provision-chip';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';
import { PlacesTabs } from '../places-tabs';

/** The acts on which the mandate rests, and how many places hang on each: a repealed one is said first. */
@Component({
  selector: 'app-legal-bases-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    MatButton,
    PageTable,
    PageTableCell,
    PlacesTabs,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './legal-bases-page.html',
  styleUrl: './legal-bases.css',
})
export class LegalBasesPage {
  private readonly language = inject(Language);
  private readonly session = inject(Session);

  /** Asked again in another language: the order is by the title that the reader sees. */
  protected readonly bases = httpResource<readonly LegalBasisView[]>(() => ({
    url: '/api/v1/legal-bases',
    headers: { 'Accept-Language': this.language.active() },
  }));
  protected readonly page = computed(() =>
    this.bases.hasValue() ? { items: this.bases.value(), nextCursor: null } : null,
  );
  protected readonly alarming = computed(() =>
    (this.page()?.items ?? []).filter(({ state, placeCount }) => state === 'repealed' && placeCount > 0),
  );
  protected readonly mayManage = computed(() => this.session.can('place.manage'));
  protected readonly columns = ['title', 'kind', 'state', 'places'].map((name) => ({
    ...{ name, heading: 'legalBases.column.' + name },
  }));
}
