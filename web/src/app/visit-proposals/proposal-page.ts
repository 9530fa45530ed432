import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { INTERIM_PURPOSES, visitKindById } from '@shared/law/visit-kinds';
import type { VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import { Language } from '../language/language';
import { Session } from '../session/session';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { PluralPipe } from '../ui/plural.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { ProposalActs } from './proposal-acts';
import { ProposalGrounds } from './proposal-grounds';
import { ReserveAccount } from './reserve-account';

/** One proposal on its way to the Council and back (11-7(2)). */
@Component({
  selector: 'app-proposal-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    MatButton,
    PluralPipe,
    ProposalActs,
    ProposalGrounds,
    ProvisionChip,
    ReaderTextPipe,
    ReserveAccount,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './proposal-page.html',
  styleUrl: './proposal-page.css',
})
export class ProposalPage {
  readonly id = input.required<string>();

  private readonly language = inject(Language);
  private readonly session = inject(Session);

  /** Asked again in another language: the reasons of refused actions come in words. */
  protected readonly proposal = httpResource<VisitProposalView>(() => ({
    url: `/api/v1/visit-proposals/${encodeURIComponent(this.id())}`,
    headers: { 'Accept-Language': this.language.active() },
  }));
  private readonly shown = computed(() => (this.proposal.hasValue() ? this.proposal.value() : null));
  protected readonly kind = computed(() => visitKindById(this.shown()?.kind ?? 'special'));
  protected readonly purposes = computed(() =>
    INTERIM_PURPOSES.filter(({ id }) => this.shown()?.interimPurposes.includes(id)),
  );
  protected readonly mayDraw = computed(() => this.shown()?.status === 'adopted' && this.session.can('group.manage'));
  /** What was done last, in words for all. */
  protected readonly said = signal('');

  protected changed(proposal: VisitProposalView): void {
    this.proposal.set(proposal);
    this.said.set('visitProposals.said.' + proposal.status);
  }
}
