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
import { ChangeTripArea, CreateTripArea, type TripAreaView } from '@shared/places/trip-area.contract';
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
import { regionChoices } from '../place-choices';
import { areaBody, type AreaDraft, areaDraft, type AreaField, areaFields } from './trip-area-draft';

/** A trip area is made, or its names and the cost of a trip are changed; its region never changes. */
@Component({
  selector: 'app-trip-area-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, LoadState, MatButton, ProblemBanner, RouterLink, TranslocoPipe],
  host: { '(window:beforeunload)': 'warn($event)' },
  templateUrl: './trip-area-form.html',
  styleUrl: './trip-areas.css',
})
export class TripAreaForm implements Unsaved {
  /** Absent where the area is a new one. */
  readonly id = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');

  protected readonly loaded = httpResource<TripAreaView>(() => {
    const id = this.id();
    return id === undefined ? undefined : `/api/v1/trip-areas/${encodeURIComponent(id)}`;
  });
  /** The record that the draft goes out from; after a conflict, the other's. */
  private readonly base = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly draft = linkedSignal<AreaDraft>(() =>
    areaDraft(this.loaded.hasValue() ? this.loaded.value() : null),
  );
  protected readonly isReady = computed(() => this.id() === undefined || this.base() !== null);
  protected readonly regions = regionChoices();
  protected readonly fields = computed(() => areaFields.filter((field) => field !== 'regionIso' || !this.base()));
  protected readonly saving = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.saving.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      areaFields.map((field) => [field, this.transloco.translate('tripAreas.field.' + field, {}, locale)]),
    );
  });
  private isSaved = false;

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.summary()?.nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    const base = areaDraft(this.base());
    return !this.isSaved && areaFields.some((field) => this.draft()[field].trim() !== base[field]);
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(field: AreaField, text: string): void {
    this.draft.update((draft) => ({ ...draft, [field]: text }));
  }

  protected async save(): Promise<void> {
    const base = this.base();
    const body = areaBody(this.draft(), base && areaDraft(base));
    const contract: new () => object = base ? ChangeTripArea : CreateTripArea;
    this.foundHere.set(formProblem(contract, body, this.language.active()));
    if (this.foundHere()) return;
    const url = '/api/v1/trip-areas';
    const saved = await this.saving.make(
      base
        ? this.http.patch<TripAreaView>(`${url}/${base.id}`, body, ifMatch(base))
        : this.http.post<TripAreaView>(url, body, this.key.for(body)),
    );
    const problem = this.saving.problem();
    if (saved) {
      this.isSaved = true;
      await this.router.navigate(['/office/trip-areas', saved.id]);
    } else if (problem && 'current' in problem && problem.current) {
      // What was typed stays; saving again goes out from what somebody else wrote meanwhile.
      this.base.set(problem.current as TripAreaView);
    }
  }
}
