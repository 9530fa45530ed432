import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CreatePlace, type PlaceView } from '@shared/places/place.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { differing, emptyDraft, newPlaceOf, type PlaceDraft } from './place-draft';
import { PlaceForm } from './place-form';

/** A place enters the register. */
@Component({
  selector: 'app-place-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PlaceForm, TranslocoPipe],
  host: { '(window:beforeunload)': 'warn($event)' },
  template: `
    <h1>{{ 'places.form.newTitle' | transloco }}</h1>
    <app-place-form
      [isNew]="true"
      [(draft)]="draft"
      [problem]="problem()"
      [isBusy]="creation.isBusy()"
      [submitText]="'places.form.create' | transloco"
      (sent)="create()"
      (cancelled)="leave()"
    />
  `,
})
export class PlaceNew implements Unsaved {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly key = new RepeatKey();

  protected readonly draft = signal<PlaceDraft>(emptyDraft);
  protected readonly creation = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.creation.problem());
  private isCreated = false;

  isUnsaved(): boolean {
    return !this.isCreated && differing(this.draft(), emptyDraft).length > 0;
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected async create(): Promise<void> {
    const body = newPlaceOf(this.draft());
    this.foundHere.set(formProblem(CreatePlace, body, this.language.active()));
    if (this.foundHere()) return;
    const place = await this.creation.make(this.http.post<PlaceView>('/api/v1/places', body, this.key.for(body)));
    if (!place) return;
    this.isCreated = true;
    await this.router.navigate(['/office/places', place.id]);
  }

  protected leave(): void {
    void this.router.navigate(['/office/places']);
  }
}
