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
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  breachableDuties,
  RecordViolation,
  type ViolationRef,
  type ViolationView,
} from '@shared/conduct/violation.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import { everyPage } from '../http/every-page';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { today } from '../language/today';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';

const fields = ['participantId', 'duty', 'happenedOn', 'foundOn', 'evidence'] as const;
type Draft = Readonly<Record<(typeof fields)[number], string>>;
const empty: Draft = { participantId: '', duty: '', happenedOn: '', foundOn: '', evidence: '' };

/** A new entry, or one that takes the place of another: then it starts out from what that one says. */
@Component({
  selector: 'app-violation-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, LoadState, MatButton, ProblemBanner, ProvisionChip, RouterLink, TranslocoPipe],
  templateUrl: './violation-new.html',
  styleUrl: './conduct-form.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ViolationNew implements Unsaved {
  /** From the address: the entry to be corrected. */
  readonly corrects = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');

  protected readonly duties = breachableDuties;
  protected readonly today = today();
  protected readonly everybody = rxResource({
    stream: () => everyPage<ParticipantView>(this.http, '/api/v1/participants'),
  });
  protected readonly corrected = httpResource<ViolationView>(() => {
    const id = this.corrects();
    return id ? `/api/v1/conduct/violations/${encodeURIComponent(id)}` : undefined;
  });
  private readonly base = computed((): Draft => {
    if (!this.corrected.hasValue()) return empty;
    const { participant, duty, happenedOn, foundOn, evidence } = this.corrected.value();
    return { participantId: participant.id, duty, happenedOn, foundOn, evidence };
  });
  protected readonly draft = linkedSignal<Draft>(() => this.base());
  protected readonly sending = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.sending.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      fields.map((field) => [field, this.transloco.translate('conduct.violation.' + field, {}, locale)]),
    );
  });
  private isSaved = false;

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.summary()?.nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    return !this.isSaved && fields.some((field) => this.draft()[field] !== this.base()[field]);
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(change: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async send(): Promise<void> {
    const { participantId, duty, ...rest } = this.draft();
    const body: Partial<RecordViolation> = {
      ...rest,
      participantId: participantId || undefined,
      duty: breachableDuties.find((each) => each === duty),
      ...(this.corrects() && { correctsId: this.corrects() }),
    };
    this.foundHere.set(formProblem(RecordViolation, body, this.language.active()));
    if (this.foundHere()) return;
    const request = this.http.post<ViolationRef>('/api/v1/conduct/violations', body, this.key.for(body));
    const recorded = await this.sending.make(request);
    if (!recorded) return;
    this.isSaved = true;
    await this.router.navigate(['/office/conduct/violations', recorded.id]);
  }
}
