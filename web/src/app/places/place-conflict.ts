import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { isLocalDate } from '@shared/law/local-date';
import { Language } from '../language/language';
import { localDate } from '../ui/local-date.pipe';
import { placeChoices } from './place-choices';
import { differing, type PlaceDraft, type PlaceField } from './place-draft';

type Side = 'mine' | 'theirs';

/**
 * Two people changed one place: the fields in which they differ, mine beside theirs. Where I changed nothing, theirs is
 * chosen beforehand; the person decides.
 */
@Component({
  selector: 'app-place-conflict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoPipe],
  templateUrl: './place-conflict.html',
  styleUrl: './place-conflict.css',
})
export class PlaceConflict {
  readonly base = input.required<PlaceDraft>();
  readonly mine = input.required<PlaceDraft>();
  readonly theirs = input.required<PlaceDraft>();
  readonly decided = output<PlaceDraft>();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly choices = placeChoices().of;

  protected readonly sides: readonly Side[] = ['mine', 'theirs'];
  protected readonly fields = computed(() => differing(this.mine(), this.theirs()));
  protected readonly sideOf = linkedSignal<ReadonlyMap<PlaceField, Side>>(
    () =>
      new Map(
        this.fields().map((field) => [field, this.mine()[field] === this.base()[field] ? 'theirs' : 'mine'] as const),
      ),
  );

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected choose(field: PlaceField, side: Side): void {
    this.sideOf.update((sides) => new Map(sides).set(field, side));
  }

  /** A value as the reader knows it: names for ids, days as days. */
  protected shown(side: Side, field: PlaceField): string {
    const text = this[side]()[field].trim();
    if (text === '') return this.transloco.translate('places.unknown');
    if (field === 'type' || field === 'regionIso' || field === 'authorityId') {
      return this.choices()[field].find(({ value }) => value === text)?.label ?? text;
    }
    return isLocalDate(text) ? localDate(text, this.language.active()) : text;
  }

  protected decide(): void {
    const chosen = this.fields().map((field) => [field, this[this.sideOf().get(field) ?? 'mine']()[field]] as const);
    this.decided.emit({ ...this.theirs(), ...Object.fromEntries(chosen) });
  }
}
