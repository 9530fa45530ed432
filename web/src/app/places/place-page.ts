import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ClosePlace, PlaceView } from '@shared/places/place.contract';
import { placeTypeNames } from '@shared/places/place-type-names';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import { Language } from '../language/language';
import { today } from '../language/today';
import { ActionsBar } from '../ui/actions-bar';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { TengePipe } from '../ui/tenge.pipe';
import { PlaceCycle } from './place-cycle';
import { PlaceRecord } from './record/place-record';

/** One place of the register: what is known of it, why it may be visited, and when the next visit is owed. */
@Component({
  selector: 'app-place-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    ConfirmAct,
    Field,
    FieldControl,
    LoadState,
    LocalDatePipe,
    LocalNumberPipe,
    PlaceCycle,
    PlaceRecord,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './place-page.html',
  styleUrl: './place-page.css',
})
export class PlacePage {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly closing = viewChild.required(ConfirmAct);
  private readonly record = viewChild.required(PlaceRecord);

  protected readonly typeNames = placeTypeNames;
  protected readonly today = today();
  private readonly url = computed(() => `/api/v1/places/${encodeURIComponent(this.id())}`);
  /** Asked again in another language: the reasons of refused actions come in words. */
  protected readonly place = httpResource<PlaceView>(() => ({
    url: this.url(),
    headers: { 'Accept-Language': this.language.active() },
  }));
  protected readonly closure = new Attempt();

  protected perform(action: string): void {
    if (action === 'change') void this.router.navigate(['/office/places', this.id(), 'change']);
    else if (action === 'merge') {
      void this.router.navigate(['/office/places/merge'], { queryParams: { first: this.id() } });
    } else if (action === 'close') this.closing().ask();
    else this.record().perform(action);
  }

  /** Five decimals of a degree are about a metre. */
  protected coordinate(degrees: number | null): string {
    return degrees?.toFixed(5) ?? '';
  }

  /** After a refusal the dialog stays, with the reason; behind it the page already shows what somebody else changed. */
  protected async close(place: PlaceView, closedOn: string): Promise<void> {
    const act: ClosePlace = { closedOn };
    const closed = await this.closure.make(this.http.post<PlaceView>(`${this.url()}/closure`, act, ifMatch(place)));
    const problem = this.closure.problem();
    if (closed) {
      this.place.set(closed);
      this.closing().close();
    } else if (problem && 'current' in problem && problem.current) {
      this.place.set(problem.current as PlaceView);
    }
  }
}
