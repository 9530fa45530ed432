import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { minutesLanguages, type SessionView } from '@shared/council/session.contract';
import { Attempt } from '../http/attempt';
import { Language } from '../language/language';
import { ActionsBar } from '../ui/actions-bar';
import { ConfirmAct } from '../ui/confirm-act';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { AgendaItemCard } from './agenda-item-card';
import { AttendanceForm } from './attendance-form';

/** Shown in a place of their own: the form of attendance and the links to the minutes. */
const elsewhere = ['record-attendance', 'print-minutes'];

/** One session: its agenda with the votes and decisions, who is present, and its minutes (11-2(1)). */
@Component({
  selector: 'app-session-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    AgendaItemCard,
    AttendanceForm,
    ConfirmAct,
    EmptyState,
    LoadState,
    LocalDatePipe,
    ProblemBanner,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './session-page.html',
  styleUrl: './session-page.css',
})
export class SessionPage {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly closing = viewChild(ConfirmAct);

  private readonly url = computed(() => `/api/v1/council/sessions/${encodeURIComponent(this.id())}`);
  /** Asked again in another language: the reasons of refused actions come in words. */
  protected readonly session = httpResource<SessionView>(() => ({
    url: this.url(),
    headers: { 'Accept-Language': this.language.active() },
  }));
  protected readonly attempt = new Attempt();
  protected readonly minutes = computed(() =>
    minutesLanguages.map((language) => ({ language, link: `${this.url()}/minutes.pdf?language=${language}` })),
  );
  protected readonly actions = computed(() =>
    this.session.hasValue()
      ? this.session.value().actions.filter(({ name, allowed }) => !(allowed && elsewhere.includes(name)))
      : [],
  );
  protected readonly hasMinutes = computed(
    () =>
      this.session.hasValue() &&
      this.session.value().actions.some(({ name, allowed }) => name === 'print-minutes' && allowed),
  );
  protected readonly undecided = computed(() =>
    this.session.hasValue() ? this.session.value().agenda.filter(({ status }) => status === 'open') : [],
  );

  protected perform(action: string): void {
    if (action === 'add-agenda-item')
      void this.router.navigate(['/office/council/sessions', this.id(), 'agenda', 'new']);
    if (action === 'close') this.closing()?.ask();
  }

  protected async close(): Promise<void> {
    const closed = await this.attempt.make(this.http.post<SessionView>(`${this.url()}/close`, {}));
    this.closing()?.close();
    if (closed) this.session.set(closed);
  }
}
