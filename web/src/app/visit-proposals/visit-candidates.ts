import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VisitCandidates } from '@shared/visit-proposals/visit-proposal.contract';
import { Session } from '../session/session';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { PluralPipe } from '../ui/plural.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** So many of each kind until the reader asks for all. */
const shownAtFirst = 5;

/** What the registers say should be proposed and is not yet; special visits first, as somebody may be suffering now. */
@Component({
  selector: 'app-visit-candidates',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    MatButton,
    PluralPipe,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './visit-candidates.html',
  styleUrl: './visit-candidates.css',
})
export class VisitCandidateLists {
  private readonly session = inject(Session);

  protected readonly candidates = httpResource<VisitCandidates>(() => '/api/v1/visit-proposals/candidates');
  protected readonly isWhole = signal(false);
  private readonly all = computed<VisitCandidates>(() =>
    this.candidates.hasValue() ? this.candidates.value() : { interim: [], special: [] },
  );
  protected readonly special = computed(() => this.cut(this.all().special));
  protected readonly interim = computed(() => this.cut(this.all().interim));
  protected readonly total = computed(() => this.all().special.length + this.all().interim.length);
  protected readonly isCut = computed(() => this.special().length + this.interim().length < this.total());
  protected readonly mayPropose = computed(() => this.session.can('visit-proposal.manage'));

  private cut<Row>(rows: readonly Row[]): readonly Row[] {
    return this.isWhole() ? rows : rows.slice(0, shownAtFirst);
  }
}
