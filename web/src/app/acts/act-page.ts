import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { actNames } from '@shared/acts/act-names';
import { type ActCode, actCodes, actParameterNames, type EditionView } from '@shared/acts/act.contract';
import { Language } from '../language/language';
import { Session } from '../session/session';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { EditionCard } from './edition-card';
import { EditionDifferences } from './edition-differences';

/** One of the five acts with all its editions, the newest first, and what changed between two of them (11-2(2)). */
@Component({
  selector: 'app-act-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EditionCard,
    EditionDifferences,
    EmptyState,
    LoadState,
    MatButton,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './act-page.html',
  styleUrl: './act-page.css',
})
export class ActPage {
  readonly code = input.required<string>();

  private readonly language = inject(Language);
  private readonly session = inject(Session);

  protected readonly names = actNames;
  protected readonly known = computed<ActCode | undefined>(() => actCodes.find((code) => code === this.code()));
  /** Asked again in another language: the reasons of refused actions come in words. */
  protected readonly editions = httpResource<EditionView[]>(() => ({
    url: `/api/v1/acts/${encodeURIComponent(this.code())}/editions`,
    headers: { 'Accept-Language': this.language.active() },
  }));
  private readonly rows = computed(() => (this.editions.hasValue() ? this.editions.value() : []));
  protected readonly newest = computed(() => this.rows().find(({ status }) => status === 'approved'));
  protected readonly mayPrepare = computed(
    () => this.session.can('act.prepare') && this.rows().every(({ status }) => status !== 'draft'),
  );
  protected readonly isComparable = computed(() => {
    const code = this.known();
    return code !== undefined && actParameterNames[code].length > 0 && this.rows().length > 1;
  });
}
