import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DispatchView, RecordReceipt } from '@shared/recommendations/recommendation.contract';
import { Attempt } from '../http/attempt';
import { Language } from '../language/language';
import { today } from '../language/today';
import { ActionsBar } from '../ui/actions-bar';
import { Clock } from '../ui/clock';
import { ConfirmAct } from '../ui/confirm-act';
import { EmptyState } from '../ui/empty-state';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { AddressedRecommendationCard } from './addressed-recommendation';

/** A report in the hands of one body: received, answered, and what the mechanism found since. */
@Component({
  selector: 'app-dispatch-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    AddressedRecommendationCard,
    Clock,
    ConfirmAct,
    EmptyState,
    Field,
    FieldControl,
    LoadState,
    LocalDatePipe,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './dispatch-page.html',
  styleUrl: './dispatch-page.css',
})
export class DispatchPage {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly receiving = viewChild.required(ConfirmAct);

  protected readonly today = today();
  private readonly url = computed(() => `/api/v1/dispatches/${encodeURIComponent(this.id())}`);
  /** Asked again in another language: the reasons of refused actions come in words. */
  protected readonly dispatch = httpResource<DispatchView>(() => ({
    url: this.url(),
    headers: { 'Accept-Language': this.language.active() },
  }));
  protected readonly receipt = new Attempt();

  protected perform(action: string): void {
    if (action === 'recordReceipt') this.receiving().ask();
    if (action === 'answer') void this.router.navigate(['/office/dispatches', this.id(), 'answer']);
  }

  protected async recordReceipt(receivedOn: string): Promise<void> {
    const act: RecordReceipt = { receivedOn };
    const received = await this.receipt.make(this.http.post<DispatchView>(`${this.url()}/receipt`, act));
    if (!received) return;
    this.dispatch.set(received);
    this.receiving().close();
  }
}
