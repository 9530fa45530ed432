import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type TerminationId, terminationById, TERMINATIONS } from '@shared/law/terminations';
import type { OpenDuty } from '@shared/participants/mandate.contract';
import { type ParticipantView, TerminatePowers } from '@shared/participants/participant.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { today } from '../language/today';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { FileUpload } from '../ui/file-upload';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PluralPipe } from '../ui/plural.pipe';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** The end of powers on one of seven grounds (11-6): what the ground needs, then what will happen and to whom. */
@Component({
  selector: 'app-termination-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConfirmAct,
    Field,
    FieldControl,
    FileUpload,
    LoadState,
    LocalDatePipe,
    MatButton,
    PluralPipe,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './termination-page.html',
  styleUrl: './termination-page.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class TerminationPage implements Unsaved {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly confirmation = viewChild.required(ConfirmAct);
  private readonly root = computed(() => `/api/v1/participants/${encodeURIComponent(this.id())}`);

  protected readonly participant = httpResource<ParticipantView>(() => this.root());
  protected readonly duties = httpResource<readonly OpenDuty[]>(() => `${this.root()}/open-duties`);
  protected readonly grounds = TERMINATIONS;
  protected readonly draft = signal<TerminatePowers>({ ground: '11-6(1)', effectiveOn: today(), evidence: '' });
  private readonly isSent = signal(false);
  protected readonly ending = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.ending.problem());

  protected readonly chosen = computed(() => terminationById(this.draft().ground));
  private readonly needs = computed<readonly string[]>(() => this.chosen().needs);
  protected readonly needsCitation = computed(() => this.needs().includes('citation'));
  protected readonly needsDocument = computed(() => this.needs().includes('document'));
  protected readonly needsText = computed(() => this.needs().includes('text'));
  protected readonly isLater = computed(() => this.draft().effectiveOn > today());
  protected readonly dutyCount = computed(() => (this.duties.hasValue() ? this.duties.value().length : 0));

  isUnsaved(): boolean {
    const { evidence, citation, fileId } = this.draft();
    return !this.isSent() && [evidence, citation, fileId].some((text) => text?.trim());
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(change: Partial<TerminatePowers>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected choose(id: string): void {
    const ground: TerminationId | undefined = TERMINATIONS.find((row) => row.id === id)?.id;
    if (ground) this.type({ ground });
  }

  protected ask(): void {
    this.foundHere.set(formProblem(TerminatePowers, this.body(), this.language.active()));
    if (!this.foundHere()) this.confirmation().ask();
  }

  protected async end(): Promise<void> {
    const ended = await this.ending.make(this.http.post<ParticipantView>(`${this.root()}/termination`, this.body()));
    this.confirmation().close();
    if (!ended) return;
    this.isSent.set(true);
    await this.router.navigate(['/office/participants', ended.id]);
  }

  /** A citation belongs to 11-6(7) alone; what was typed under another ground is not sent. */
  private body(): TerminatePowers {
    const { citation, fileId, ...always } = this.draft();
    return { ...always, ...(this.needsCitation() && { citation: citation ?? '' }), ...(fileId && { fileId }) };
  }
}
