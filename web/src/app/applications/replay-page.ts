import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Replay } from '@shared/participants/replay.contract';
import { Attempt } from '../http/attempt';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** Old decisions judged anew with the days of one ground changed: in a copy of the law, so nothing is stored (11-3). */
@Component({
  selector: 'app-replay-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    LoadState,
    LocalDatePipe,
    MatButton,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './replay-page.html',
  styleUrl: './replay-page.css',
})
export class ReplayPage {
  private readonly http = inject(HttpClient);

  protected readonly law = httpResource<Replay>(() => '/api/v1/applications/replay');
  protected readonly code = signal('');
  protected readonly ground = computed(() =>
    (this.law.hasValue() ? this.law.value().grounds : []).find(({ code }) => code === this.code()),
  );
  protected readonly validFrom = linkedSignal(() => this.ground()?.validFrom ?? '');
  protected readonly validTo = linkedSignal(() => this.ground()?.validTo ?? '');
  protected readonly replaying = new Attempt();
  private readonly inACopy = signal<Replay | null>(null);
  protected readonly shown = computed(() => this.inACopy() ?? (this.law.hasValue() ? this.law.value() : null));
  protected readonly isCopy = computed(() => this.inACopy() !== null);

  protected choose(code: string): void {
    this.code.set(code);
    this.inACopy.set(null);
    this.replaying.forget();
  }

  protected async replay(event: Event): Promise<void> {
    event.preventDefault();
    const validTo = this.validTo();
    const ground = { code: this.code(), validFrom: this.validFrom(), ...(validTo && { validTo }) };
    const found = await this.replaying.make(
      this.http.post<Replay>('/api/v1/applications/replay', { grounds: [ground] }),
    );
    if (found) this.inACopy.set(found);
  }
}
