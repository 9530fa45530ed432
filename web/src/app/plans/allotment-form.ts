import { HttpClient, HttpErrorResponse, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { allotmentSources, type AllotmentView, SetAllotment } from '@shared/plans/allotment.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { TengePipe } from '../ui/tenge.pipe';
import {
  type AllotmentDraft,
  amountOf,
  draftOf,
  emptyPart,
  isSame,
  type PartDraft,
  requestOf,
  sourceOf,
} from './allotment-draft';

const partFields = ['source', 'sourceText', 'amountTiyn', 'basis'] as const;

/** The money of one year, recorded or changed. Where somebody else was faster, both are shown and nothing is overwritten unseen. */
@Component({
  selector: 'app-allotment-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    LoadState,
    MatButton,
    ProblemBanner,
    ProvisionChip,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './allotment-form.html',
  styleUrl: './allotment-form.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class AllotmentForm implements Unsaved {
  readonly year = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly sources = allotmentSources;
  private readonly url = computed(() => `/api/v1/allotments/${encodeURIComponent(this.year())}`);
  protected readonly allotment = httpResource<AllotmentView>(() => this.url());
  /** No money recorded for the year yet: the form begins empty. */
  protected readonly isNew = computed(() => {
    const error = this.allotment.error();
    return error instanceof HttpErrorResponse && error.status === 404;
  });
  protected readonly isReady = computed(() => this.isNew() || this.allotment.hasValue());
  private readonly loaded = computed(() => (this.allotment.hasValue() ? this.allotment.value() : null));
  /** The record that the draft goes out from; after a conflict, the other's. */
  private readonly base = linkedSignal(() => this.loaded());
  protected readonly draft = linkedSignal<AllotmentDraft>(() => draftOf(this.loaded()));
  protected readonly amount = computed(() => amountOf(this.draft()));
  protected readonly hasAmount = computed(() => !Number.isNaN(this.amount()));
  protected readonly theirs = signal<AllotmentView | null>(null);
  protected readonly saving = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.saving.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    const named = (name: string) => this.transloco.translate<string>('plans.field.' + name, {}, locale);
    const ofParts = this.draft().parts.flatMap((_, index) =>
      partFields.map((name) => [`parts.${index}.${name}`, `${index + 1}. ${named(name)}`] as const),
    );
    return Object.fromEntries([...ofParts, ['reserveTiyn', named('reserveTiyn')], ['amountTiyn', named('amountTiyn')]]);
  });
  private isSaved = false;

  isUnsaved(): boolean {
    return !this.isSaved && !isSame(this.draft(), draftOf(this.base()));
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected typeReserve(reserve: string): void {
    this.draft.update((draft) => ({ ...draft, reserve }));
  }

  protected type(index: number, change: Partial<PartDraft>): void {
    this.draft.update((draft) => ({
      ...draft,
      parts: draft.parts.map((part, at) => (at === index ? { ...part, ...change } : part)),
    }));
  }

  protected chooseSource(index: number, value: string): void {
    this.type(index, { source: sourceOf(value) });
  }

  protected addPart(): void {
    this.draft.update((draft) => ({ ...draft, parts: [...draft.parts, emptyPart] }));
  }

  protected removePart(index: number): void {
    this.draft.update((draft) => ({ ...draft, parts: draft.parts.filter((_, at) => at !== index) }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.theirs()) return;
    const body = requestOf(this.draft());
    this.foundHere.set(formProblem(SetAllotment, body, this.language.active()));
    if (this.foundHere()) return;
    const base = this.base();
    const saved = await this.saving.make(this.http.put<AllotmentView>(this.url(), body, base ? ifMatch(base) : {}));
    const problem = this.saving.problem();
    if (saved) {
      this.isSaved = true;
      await this.router.navigate(['/office/allotments']);
    } else if (problem && 'code' in problem && problem.code === 'CONFLICT.STALE' && problem.current) {
      this.theirs.set(problem.current as AllotmentView);
    }
  }

  /** Goes on from the other's record; nothing is saved until the reader says so. */
  protected decide(side: 'mine' | 'theirs'): void {
    const theirs = this.theirs();
    this.base.set(theirs);
    if (side === 'theirs') this.draft.set(draftOf(theirs));
    this.theirs.set(null);
    this.saving.forget();
  }
}
