import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { documentKindNames } from '@shared/calls/document-kind-names';
import { competenceNames } from '@shared/capacity/competence-names';
import { competences } from '@shared/capacity/competences';
import { categoryNames } from '@shared/participants/category-names';
import { regionNames } from '@shared/places/region-names';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { ChoiceSet } from '../ui/choice-set';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import type { CallDraft, CallTextField, CategoryDraft, DocumentDraft } from './call-draft';

const texts = [
  { name: 'titleKk', kind: 'text', lang: 'kk' },
  { name: 'titleRu', kind: 'text', lang: 'ru' },
  { name: 'basis', kind: 'text', lang: null },
  { name: 'opensOn', kind: 'date', lang: null },
  { name: 'closesOn', kind: 'date', lang: null },
  { name: 'termMonths', kind: 'number', lang: null },
] as const;

/** The fields of a call: who is wanted, where they must be able to travel, which papers (11-1(3)). */
@Component({
  selector: 'app-call-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChoiceSet, Field, FieldControl, MatButton, ProblemBanner, ReaderTextPipe, TranslocoPipe],
  templateUrl: './call-form.html',
  styleUrl: './call-form.css',
})
export class CallForm {
  readonly draft = model.required<CallDraft>();
  readonly problem = input<ShownProblem | null>(null);
  readonly isBusy = input(false);
  readonly submitText = input.required<string>();
  readonly sent = output<void>();

  private readonly summary = viewChild.required<ElementRef<HTMLElement>>('summary');
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly texts = texts;
  protected readonly categoryNames = categoryNames;
  protected readonly documentNames = documentKindNames;
  protected readonly competences = computed(() =>
    competences.map((value) => ({ value, label: competenceNames[value][this.language.active()] })),
  );
  protected readonly regions = computed(() =>
    Object.entries(regionNames).map(([value, name]) => ({ value, label: name[this.language.active()] })),
  );
  protected readonly names = computed(() => {
    const locale = this.language.active();
    const fields = [...texts.map(({ name }) => name), 'categories', 'competences', 'regions', 'documents'];
    return Object.fromEntries(
      fields.map((name) => [name, this.transloco.translate('calls.field.' + name, {}, locale)]),
    );
  });

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterRenderEffect(() => {
      if (this.problem() && nativeElement.isConnected) this.summary().nativeElement.focus();
    });
  }

  protected type(name: CallTextField, text: string): void {
    this.change({ texts: { ...this.draft().texts, [name]: text } });
  }

  protected change(change: Partial<CallDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected changeCategory(at: number, change: Partial<CategoryDraft>): void {
    this.change({ categories: this.draft().categories.map((row, i) => (i === at ? { ...row, ...change } : row)) });
  }

  protected changeDocument(at: number, change: Partial<DocumentDraft>): void {
    this.change({ documents: this.draft().documents.map((row, i) => (i === at ? { ...row, ...change } : row)) });
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (!this.isBusy()) this.sent.emit();
  }
}
