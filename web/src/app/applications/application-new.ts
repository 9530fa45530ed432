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
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { CallSummary } from '@shared/calls/call.contract';
import { competenceNames } from '@shared/capacity/competence-names';
import { competences } from '@shared/capacity/competences';
import { locales } from '@shared/locale';
import type { Page } from '@shared/page';
import {
  type ApplicationView,
  participantCategories,
  SubmitApplication,
} from '@shared/participants/application.contract';
import { categoryNames } from '@shared/participants/category-names';
import { regionNames } from '@shared/places/region-names';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { today } from '../language/today';
import { ChoiceSet } from '../ui/choice-set';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import {
  type ApplicationDraft,
  applicationFields,
  type ApplicationField,
  applicationOf,
  draftFor,
} from './application-draft';

/** Enters an application that came to the office (11-1(3)); its papers are added on its own page. */
@Component({
  selector: 'app-application-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChoiceSet, Field, FieldControl, MatButton, ProblemBanner, ReaderTextPipe, TranslocoPipe],
  templateUrl: './application-new.html',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ApplicationNew implements Unsaved {
  /** From the address: the call that is answered, and the participant whose mandate is to be renewed. */
  readonly callId = input<string>();
  readonly renewsParticipantId = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();
  private readonly summary = viewChild.required<ElementRef<HTMLElement>>('summary');

  protected readonly today = today();
  protected readonly locales = locales;
  protected readonly categories = participantCategories;
  protected readonly categoryNames = categoryNames;
  private readonly callRows = httpResource<Page<CallSummary>>(() => '/api/v1/calls?status=announced&limit=200');
  protected readonly calls = computed(() => (this.callRows.hasValue() ? this.callRows.value().items : []));
  private readonly base = computed(() => draftFor(this.today, this.callId() ?? ''));
  protected readonly draft = linkedSignal<ApplicationDraft>(() => this.base());
  protected readonly sending = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.sending.problem());
  protected readonly competences = computed(() =>
    competences.map((value) => ({ value, label: competenceNames[value][this.language.active()] })),
  );
  protected readonly regions = computed(() =>
    Object.entries(regionNames).map(([value, name]) => ({ value, label: name[this.language.active()] })),
  );
  protected readonly names = computed(() => {
    const locale = this.language.active();
    const fields = [...applicationFields, 'competences', 'travelRegions'];
    return Object.fromEntries(
      fields.map((name) => [name, this.transloco.translate('applications.field.' + name, {}, locale)]),
    );
  });
  private isSent = false;

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterRenderEffect(() => {
      if (this.problem() && nativeElement.isConnected) this.summary().nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    return !this.isSent && JSON.stringify(this.draft()) !== JSON.stringify(this.base());
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(name: ApplicationField, text: string): void {
    this.change({ texts: { ...this.draft().texts, [name]: text } });
  }

  protected change(change: Partial<ApplicationDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const body = applicationOf(this.draft(), this.renewsParticipantId());
    this.foundHere.set(formProblem(SubmitApplication, body, this.language.active()));
    if (this.foundHere()) return;
    const request = this.http.post<ApplicationView>('/api/v1/applications', body, this.key.for(body));
    const application = await this.sending.make(request);
    if (!application) return;
    this.isSent = true;
    await this.router.navigate(['/office/applications', application.id]);
  }
}
