import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChangePlace, type PlaceView } from '@shared/places/place.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { LoadState } from '../ui/load-state';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { PlaceConflict } from './place-conflict';
import { changeOf, differing, draftOf, emptyDraft, type PlaceDraft } from './place-draft';
import { PlaceForm } from './place-form';

/** Changes a place. Where somebody else was faster, both versions are shown and nothing is lost or overwritten unseen. */
@Component({
  selector: 'app-place-change',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, PlaceConflict, PlaceForm, ReaderTextPipe, TranslocoPipe],
  host: { '(window:beforeunload)': 'warn($event)' },
  templateUrl: './place-change.html',
})
export class PlaceChange implements Unsaved {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);

  protected readonly place = httpResource<PlaceView>(() => `/api/v1/places/${encodeURIComponent(this.id())}`);
  private readonly loaded = computed(() => (this.place.hasValue() ? this.place.value() : null));
  /** The record that the draft goes out from; after a conflict, the other's. */
  protected readonly base = linkedSignal(() => this.loaded());
  private readonly baseDraft = computed(() => draftOrEmpty(this.base()));
  protected readonly draft = linkedSignal<PlaceDraft>(() => draftOrEmpty(this.loaded()));
  protected readonly theirs = signal<PlaceView | null>(null);
  protected readonly conflict = computed(() => {
    const theirs = this.theirs();
    return theirs && { base: this.baseDraft(), mine: this.draft(), theirs: draftOf(theirs) };
  });
  protected readonly refusal = computed(
    () => this.loaded()?.actions.find(({ name }) => name === 'change')?.refusal ?? null,
  );
  protected readonly saving = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.saving.problem());
  private isSaved = false;

  isUnsaved(): boolean {
    return !this.isSaved && differing(this.draft(), this.baseDraft()).length > 0;
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected async save(base: PlaceView): Promise<void> {
    const body = changeOf(this.draft(), this.baseDraft());
    this.foundHere.set(formProblem(ChangePlace, body, this.language.active()));
    if (this.foundHere()) return;
    if (Object.keys(body).length === 0) return this.leave();
    const saved = await this.saving.make(this.http.patch<PlaceView>(`/api/v1/places/${base.id}`, body, ifMatch(base)));
    const problem = this.saving.problem();
    if (saved) {
      this.isSaved = true;
      this.leave();
    } else if (problem && 'code' in problem && problem.code === 'CONFLICT.STALE' && problem.current) {
      this.theirs.set(problem.current as PlaceView);
    }
  }

  /** What was decided goes into the form and out from the other's record; nothing is saved until the reader says so. */
  protected decide(draft: PlaceDraft): void {
    this.base.set(this.theirs());
    this.draft.set(draft);
    this.theirs.set(null);
    this.saving.forget();
  }

  protected leave(): void {
    void this.router.navigate(['/office/places', this.id()]);
  }
}

const draftOrEmpty = (place: PlaceView | null): PlaceDraft => (place ? draftOf(place) : emptyDraft);
