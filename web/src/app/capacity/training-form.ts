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
import { competenceNames } from '@shared/capacity/competence-names';
import { competences } from '@shared/capacity/competences';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { ChoiceSet } from '../ui/choice-set';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { type TrainingDraft, trainingFields, type TrainingLine } from './training-draft';

interface Line {
  readonly name: TrainingLine;
  readonly kind: 'line' | 'day' | 'number';
  readonly lang?: string;
}

const lines: readonly Line[] = [
  { name: 'titleKk', kind: 'line', lang: 'kk' },
  { name: 'titleRu', kind: 'line', lang: 'ru' },
  { name: 'titleEn', kind: 'line', lang: 'en' },
  { name: 'heldOn', kind: 'day' },
  { name: 'endedOn', kind: 'day' },
  { name: 'organiser', kind: 'line' },
  { name: 'places', kind: 'number' },
  { name: 'goodForMonths', kind: 'number' },
];

/** The fields of a training. It keeps whatever is typed; what is refused is said on top and at its field. */
@Component({
  selector: 'app-training-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChoiceSet, Field, FieldControl, MatButton, ProblemBanner, TranslocoPipe],
  templateUrl: './training-form.html',
  styleUrl: './capacity-form.css',
})
export class TrainingForm {
  readonly draft = model.required<TrainingDraft>();
  readonly problem = input<ShownProblem | null>(null);
  readonly isBusy = input(false);
  readonly sent = output<void>();
  readonly cancelled = output<void>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);
  private readonly summary = viewChild.required<ElementRef<HTMLElement>>('summary');

  protected readonly lines = lines;
  protected readonly choices = computed(() => {
    const locale = this.language.active();
    return competences.map((value) => ({ value, label: competenceNames[value][locale] }));
  });
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      trainingFields.map((field) => [field, this.transloco.translate('capacity.training.' + field, {}, locale)]),
    );
  });

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.summary().nativeElement.focus();
    });
  }

  protected type(line: TrainingLine, text: string): void {
    this.draft.update((draft) => ({ ...draft, [line]: text }));
  }

  protected choose(chosen: readonly string[]): void {
    this.draft.update((draft) => ({ ...draft, competences: chosen }));
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (!this.isBusy()) this.sent.emit();
  }
}
