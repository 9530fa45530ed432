import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { INTERIM_PURPOSES, visitKindById } from '@shared/law/visit-kinds';
import type { PlaceRef, PlaceView } from '@shared/places/place.contract';
import {
  proposalKinds,
  ProposeVisit,
  type VisitCandidates,
  type VisitProposalView,
} from '@shared/visit-proposals/visit-proposal.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { PlaceSearch } from '../places/place-search';
import { ChoiceSet } from '../ui/choice-set';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { BasisVisit } from './basis-visit';
import { emptyProposal, kindOf, type ProposalDraft, purposesOf, requestOf } from './proposal-draft';
import { ProposalMessages } from './proposal-messages';

const fields = ['kind', 'placeId', 'basisVisitId', 'interimPurposes', 'complaintIds', 'costTiyn', 'grounds'] as const;

/** As many as a proposal may rest on. */
const mostMessages = 50;

/** A visit between the periodic ones, proposed to the Council. Which messages it rests on is never in the address. */
@Component({
  selector: 'app-proposal-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BasisVisit,
    ChoiceSet,
    Field,
    FieldControl,
    MatButton,
    PlaceSearch,
    ProblemBanner,
    ProposalMessages,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './proposal-new.html',
  styleUrl: './proposal-new.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ProposalNew implements Unsaved {
  /** From the address: what the registers say should be proposed. */
  readonly ofKind = input<string>();
  readonly ofPlace = input<string>();
  readonly basis = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();

  protected readonly kinds = proposalKinds.map(visitKindById);
  private readonly givenPlace = httpResource<PlaceView>(() => {
    const id = this.ofPlace();
    return id && `/api/v1/places/${encodeURIComponent(id)}`;
  });
  private readonly start = computed<ProposalDraft>(() => ({
    ...emptyProposal,
    kind: kindOf(this.ofKind()),
    basisVisitId: this.basis() ?? '',
    place: this.givenPlace.hasValue() ? refOf(this.givenPlace.value()) : null,
  }));
  /** The place comes later than the page: what was typed meanwhile stays. */
  protected readonly draft = linkedSignal<ProposalDraft, ProposalDraft>({
    source: this.start,
    computation: (start, before) => (before ? { ...before.value, place: before.value.place ?? start.place } : start),
  });
  /** By itself, or each letter that is typed would ask anew. */
  private readonly isSpecial = computed(() => this.draft().kind === 'special');
  private readonly candidates = httpResource<VisitCandidates>(() =>
    this.isSpecial() ? '/api/v1/visit-proposals/candidates' : undefined,
  );
  /** Messages of torture about the place that no visit and no proposal rests on yet. */
  private readonly suggested = computed<readonly string[]>(() => {
    const special = this.candidates.hasValue() ? this.candidates.value().special : [];
    const here = special.find(({ place }) => place.id === this.draft().place?.id);
    return here?.complaintIds?.slice(0, mostMessages) ?? [];
  });
  protected readonly chosenMessages = computed(() => this.draft().complaintIds ?? this.suggested());
  protected readonly purposes = computed(() =>
    INTERIM_PURPOSES.map(({ id, name }) => ({ value: id, label: name[this.language.active()] })),
  );
  protected readonly proposing = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.proposing.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    const named = (name: string) => this.transloco.translate<string>('visitProposals.field.' + name, {}, locale);
    return Object.fromEntries(fields.map((name) => [name, named(name)]));
  });
  private isProposed = false;

  isUnsaved(): boolean {
    return !this.isProposed && JSON.stringify(this.draft()) !== JSON.stringify(this.start());
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(change: Partial<ProposalDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected chooseKind(value: string): void {
    this.type({ kind: kindOf(value) });
  }

  protected choosePlace(place: PlaceRef | null): void {
    this.type({ place: place && refOf(place), basisVisitId: '', complaintIds: null });
  }

  protected choosePurposes(values: readonly string[]): void {
    this.type({ interimPurposes: purposesOf(values) });
  }

  protected async propose(event: Event): Promise<void> {
    event.preventDefault();
    const body = requestOf(this.draft(), this.suggested());
    this.foundHere.set(formProblem(ProposeVisit, body, this.language.active()));
    if (this.foundHere()) return;
    const request = this.http.post<VisitProposalView>('/api/v1/visit-proposals', body, this.key.for(body));
    const proposal = await this.proposing.make(request);
    if (!proposal) return;
    this.isProposed = true;
    await this.router.navigate(['/office/visit-proposals', proposal.id]);
  }
}

const refOf = ({ id, name }: PlaceRef): PlaceRef => ({ id, name });
