import { HttpClient, httpResource } from '@angular/common/http';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { AuthorityView } from '@shared/authorities/authority.contract';
import { type KnownConflictRef, tieKinds } from '@shared/conflicts/known-conflict.contract';
import type { Page } from '@shared/page';
import { PlaceSearch } from '../places/place-search';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { type ConflictDraft, conflictOf, conflictProblem, emptyConflict, isTyped } from './conflict-draft';

const fields = ['kind', 'placeId', 'authorityId', 'since', 'until'] as const;

/** One tie to one place, or to an authority with all its places; no words about it are asked for. */
@Component({
  selector: 'app-declare-conflict-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, LoadState, MatButton, PlaceSearch, ProblemBanner, ReaderTextPipe, TranslocoPipe],
  templateUrl: './declare-conflict-form.html',
  styleUrl: './conflicts.css',
})
export class DeclareConflictForm {
  readonly declared = output<void>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly repeatKey = new RepeatKey();
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');

  protected readonly kinds = tieKinds;
  protected readonly draft = signal<ConflictDraft>(emptyConflict);
  protected readonly sending = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.sending.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      fields.map((field) => [field, this.transloco.translate('conflicts.field.' + field, {}, locale)]),
    );
  });
  protected readonly authorities = httpResource<Page<AuthorityView>>(() =>
    this.draft().subject === 'authority' ? '/api/v1/authorities?limit=200' : undefined,
  );

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.summary()?.nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    return isTyped(this.draft());
  }

  protected type(change: Partial<ConflictDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected choose(subject: string): void {
    this.type({ subject: subject === 'authority' ? 'authority' : 'place', place: null, authorityId: '' });
  }

  protected async declare(): Promise<void> {
    this.foundHere.set(conflictProblem(this.draft(), this.language.active()));
    if (this.foundHere()) return;
    const body = conflictOf(this.draft());
    const request = this.http.post<KnownConflictRef>('/api/v1/conflicts', body, this.repeatKey.for(body));
    if (!(await this.sending.make(request))) return;
    this.draft.set(emptyConflict);
    this.declared.emit();
  }
}
