import { HttpClient, httpResource } from '@angular/common/http';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  ChangeLegalBasis,
  CreateLegalBasis,
  legalBasisKinds,
  type LegalBasisView,
} from '@shared/places/legal-basis.contract';
import { formProblem } from '../../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../../forms/unsaved';
import { Attempt } from '../../http/attempt';
import { ifMatch } from '../../http/if-match';
import type { ShownProblem } from '../../http/problem';
import { RepeatKey } from '../../http/repeat-key';
import { Language } from '../../language/language';
import { Field, FieldControl } from '../../ui/field';
import { LoadState } from '../../ui/load-state';
import { ProblemBanner } from '../../ui/problem-banner';
import {
  basisBody,
  type BasisDraft,
  basisDraft,
  type BasisField,
  basisFields,
  isOptionalField,
} from './legal-basis-draft';

const days: readonly BasisField[] = ['inForceFrom', 'repealedOn'];

/** An act enters the register, is corrected, or is said to be repealed. */
@Component({
  selector: 'app-legal-basis-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, LoadState, MatButton, ProblemBanner, RouterLink, TranslocoPipe],
  host: { '(window:beforeunload)': 'warn($event)' },
  templateUrl: './legal-basis-page.html',
  styleUrl: './legal-bases.css',
})
export class LegalBasisPage implements Unsaved {
  /** Absent where the act is a new one. */
  readonly id = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');

  protected readonly loaded = httpResource<LegalBasisView>(() => {
    const id = this.id();
    return id === undefined ? undefined : `/api/v1/legal-bases/${encodeURIComponent(id)}`;
  });
  /** The record that the draft goes out from; after a conflict, the other's. */
  private readonly base = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly draft = linkedSignal<BasisDraft>(() =>
    basisDraft(this.loaded.hasValue() ? this.loaded.value() : null),
  );
  protected readonly isReady = computed(() => this.id() === undefined || this.base() !== null);
  protected readonly fields = basisFields;
  protected readonly kinds = legalBasisKinds;
  protected readonly isOptional = isOptionalField;
  protected readonly saving = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.saving.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      basisFields.map((field) => [field, this.transloco.translate('legalBases.field.' + field, {}, locale)]),
    );
  });
  private isSaved = false;

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.summary()?.nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    const base = basisDraft(this.base());
    return !this.isSaved && basisFields.some((field) => this.draft()[field].trim() !== base[field]);
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected kindOf(field: BasisField): 'kind' | 'day' | 'text' {
    if (field === 'kind') return 'kind';
    return days.includes(field) ? 'day' : 'text';
  }

  protected type(field: BasisField, text: string): void {
    this.draft.update((draft) => ({ ...draft, [field]: text }));
  }

  protected async save(): Promise<void> {
    const base = this.base();
    const body = basisBody(this.draft(), base && basisDraft(base));
    const contract: new () => object = base ? ChangeLegalBasis : CreateLegalBasis;
    this.foundHere.set(formProblem(contract, body, this.language.active()));
    if (this.foundHere()) return;
    const url = '/api/v1/legal-bases';
    const saved = await this.saving.make(
      base
        ? this.http.patch<LegalBasisView>(`${url}/${base.id}`, body, ifMatch(base))
        : this.http.post<LegalBasisView>(url, body, this.key.for(body)),
    );
    const problem = this.saving.problem();
    if (saved) {
      this.isSaved = true;
      await this.router.navigate([url.replace('/api/v1', '/office')]);
    } else if (problem && 'current' in problem && problem.current) {
      // What was typed stays; saving again goes out from what somebody else wrote meanwhile.
      this.base.set(problem.current as LegalBasisView);
    }
  }
}
