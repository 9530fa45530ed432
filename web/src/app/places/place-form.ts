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
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { lawTitles, placeChoices, tripAreaChoices } from './place-choices';
import { firstFields, optionalFields, placeFields, type PlaceDraft, type PlaceField } from './place-draft';

interface FormField {
  readonly name: PlaceField;
  readonly kind: 'line' | 'law' | 'number' | 'decimal' | 'day' | 'choice';
  readonly lang?: string;
}

interface FormSection {
  readonly name: 'names' | 'what' | 'mandate' | 'people' | 'visit';
  readonly fields: readonly FormField[];
}

const sections: readonly FormSection[] = [
  {
    name: 'names',
    fields: [
      { name: 'nameKk', kind: 'line', lang: 'kk' },
      { name: 'nameRu', kind: 'line', lang: 'ru' },
      { name: 'nameEn', kind: 'line', lang: 'en' },
    ],
  },
  {
    name: 'what',
    fields: [
      { name: 'type', kind: 'choice' },
      { name: 'regionIso', kind: 'choice' },
      { name: 'authorityId', kind: 'choice' },
      { name: 'address', kind: 'line' },
      { name: 'latitude', kind: 'decimal' },
      { name: 'longitude', kind: 'decimal' },
      { name: 'bin', kind: 'number' },
    ],
  },
  {
    name: 'mandate',
    fields: [
      { name: 'legalBasis', kind: 'law' },
      { name: 'underMandateFrom', kind: 'day' },
      { name: 'lastPeriodicVisitOn', kind: 'day' },
    ],
  },
  {
    name: 'people',
    fields: [
      { name: 'capacity', kind: 'number' },
      { name: 'personsHeld', kind: 'number' },
      { name: 'personsHeldAsOf', kind: 'day' },
      { name: 'populationSource', kind: 'line' },
    ],
  },
  {
    name: 'visit',
    fields: [
      { name: 'tripAreaId', kind: 'choice' },
      { name: 'visitDays', kind: 'number' },
      { name: 'visitCostTiyn', kind: 'decimal' },
    ],
  },
];

/** The fields of a place. It keeps whatever is typed; what is refused is said on top, in reach of the keyboard, and at its field. */
@Component({
  selector: 'app-place-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, MatButton, ProblemBanner, TranslocoPipe],
  templateUrl: './place-form.html',
  styleUrl: './place-form.css',
})
export class PlaceForm {
  readonly draft = model.required<PlaceDraft>();
  readonly problem = input<ShownProblem | null>(null);
  readonly isBusy = input(false);
  /** A new place also says on which law it rests, and when it was last visited before it came into this register. */
  readonly isNew = input(false);
  readonly submitText = input.required<string>();
  readonly sent = output<void>();
  readonly cancelled = output<void>();

  private readonly summary = viewChild.required<ElementRef<HTMLElement>>('summary');
  private readonly choices = placeChoices().of;
  private readonly areas = tripAreaChoices(() => this.draft().regionIso);
  /** The acts of the register, offered while a law is typed; another one may be typed as well. */
  protected readonly laws = lawTitles(this.isNew);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  protected readonly sections = computed(() =>
    sections.map(({ name, fields }) => ({
      name,
      fields: fields.filter((field) => this.isNew() || !firstFields.includes(field.name)),
    })),
  );

  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      placeFields.map((field) => [field, this.transloco.translate('places.field.' + field, {}, locale)]),
    );
  });

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterRenderEffect(() => {
      if (this.problem() && nativeElement.isConnected) this.summary().nativeElement.focus();
    });
  }

  protected isOptional(field: PlaceField): boolean {
    return optionalFields.includes(field);
  }

  protected choicesOf(field: PlaceField): readonly { value: string; label: string }[] {
    if (field === 'tripAreaId') return this.areas();
    return field === 'type' || field === 'regionIso' || field === 'authorityId' ? this.choices()[field] : [];
  }

  protected type(field: PlaceField, text: string): void {
    this.draft.update((draft) => ({ ...draft, [field]: text }));
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (!this.isBusy()) this.sent.emit();
  }
}
