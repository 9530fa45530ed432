import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlaceRef, PlaceView } from '@shared/places/place.contract';
import type { MergePlace, MergePreview } from '@shared/places/place-merge.contract';
import { Attempt } from '../../http/attempt';
import { ifMatch } from '../../http/if-match';
import { Language } from '../../language/language';
import { ConfirmAct } from '../../ui/confirm-act';
import { Field, FieldControl } from '../../ui/field';
import { LoadState } from '../../ui/load-state';
import { LocalDatePipe } from '../../ui/local-date.pipe';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { ProblemBanner } from '../../ui/problem-banner';
import { ProvisionChip } from '../../ui/provision-chip';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';
import { PlaceSearch } from '../place-search';
import { comparedFacts } from './merge-facts';

/** Two records side by side, the choice of the one that stays, and what will happen before it happens. */
@Component({
  selector: 'app-merge-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConfirmAct,
    Field,
    FieldControl,
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    MatButton,
    PlaceSearch,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './merge-page.html',
  styleUrl: './merge.css',
})
export class MergePage {
  /** Ids of the two records, from the address. */
  readonly first = input<string>();
  readonly second = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly confirmation = viewChild(ConfirmAct);

  protected readonly places = [this.placeOf(this.first), this.placeOf(this.second)] as const;
  protected readonly both = computed(() => {
    const [one, other] = this.places;
    return one.hasValue() && other.hasValue() ? ([one.value(), other.value()] as const) : null;
  });
  protected readonly facts = computed(() => {
    const pair = this.both();
    return pair ? comparedFacts(pair[0], pair[1], this.language.active()) : [];
  });
  /** Only an open record can stay; of two open ones the first is chosen beforehand. */
  protected readonly survivor = linkedSignal(() => this.both()?.find(({ closedOn }) => closedOn === null)?.id ?? '');
  /** Asked again in another language: obstacles come in words. */
  protected readonly preview = httpResource<MergePreview>(() => {
    const closing = this.both()?.find(({ id }) => id !== this.survivor());
    const headers = { 'Accept-Language': this.language.active() };
    if (!closing || !this.survivor()) return undefined;
    return { url: `/api/v1/places/${closing.id}/merge`, params: { into: this.survivor() }, headers };
  });
  protected readonly gathered = computed(() =>
    this.preview.hasValue() ? this.preview.value().under.filter(({ count }) => count > 0) : [],
  );
  protected readonly reason = signal('');
  protected readonly merging = new Attempt();

  protected compareWith(place: PlaceRef | null): void {
    if (place) void this.router.navigate([], { queryParams: { second: place.id }, queryParamsHandling: 'merge' });
  }

  protected ask(event: Event): void {
    event.preventDefault();
    if (this.reason().trim() !== '') this.confirmation()?.ask();
  }

  /** After a refusal the dialog stays with the reason, and behind it both records are read anew. */
  protected async merge({ closes, survives }: MergePreview): Promise<void> {
    const act: MergePlace = { into: survives.id, intoVersion: survives.version, reason: this.reason().trim() };
    const request = this.http.post<PlaceView>(`/api/v1/places/${closes.id}/merge`, act, ifMatch(closes));
    const merged = await this.merging.make(request);
    if (merged) await this.router.navigate(['/office/places', merged.id]);
    else this.preview.reload();
  }

  private placeOf(id: () => string | undefined): HttpResourceRef<PlaceView | undefined> {
    return httpResource<PlaceView>(() => {
      const asked = id();
      return asked ? `/api/v1/places/${encodeURIComponent(asked)}` : undefined;
    });
  }
}
