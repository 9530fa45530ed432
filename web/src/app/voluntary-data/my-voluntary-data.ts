import { HttpClient, httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { consentTexts, currentConsentEdition } from '@shared/voluntary-data/consent';
import {
  GiveVoluntaryData,
  type VoluntaryDataView,
  type VoluntaryQuestion,
  voluntaryQuestions,
} from '@shared/voluntary-data/voluntary-data.contract';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { Language } from '../language/language';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { InstantPipe } from '../ui/instant.pipe';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { answersOf, type AnswersDraft, consentProblem } from './answers-draft';

const questions = Object.keys(voluntaryQuestions) as VoluntaryQuestion[];

/** What a participant may answer for the audit of draws, and take back at any time; nothing depends on it (11-8(2)). */
@Component({
  selector: 'app-my-voluntary-data',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConfirmAct,
    Field,
    FieldControl,
    InstantPipe,
    LoadState,
    MatButton,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './my-voluntary-data.html',
  styleUrl: './voluntary-data.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class MyVoluntaryData implements Unsaved {
  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly deleting = viewChild.required(ConfirmAct);
  private readonly done = viewChild.required<ElementRef<HTMLElement>>('done');

  protected readonly data = httpResource<VoluntaryDataView>(() => '/api/v1/voluntary-data/mine');
  protected readonly kept = computed(() => answersOf(this.data.hasValue() ? this.data.value().given : null));
  protected readonly draft = linkedSignal<AnswersDraft>(() => this.kept());
  protected readonly agrees = signal(false);
  protected readonly saving = new Attempt();
  protected readonly deletion = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.saving.problem());
  /** Key of what was done last. */
  protected readonly said = signal('');

  protected readonly consent = consentTexts[currentConsentEdition];
  protected readonly edition = currentConsentEdition;
  protected readonly questions = questions.map((name) => ({ name, answers: voluntaryQuestions[name] }));

  isUnsaved(): boolean {
    return questions.some((name) => this.draft()[name] !== this.kept()[name]);
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected answer(question: VoluntaryQuestion, answer: string): void {
    this.draft.update((draft) => ({ ...draft, [question]: answer }));
  }

  protected async save(): Promise<void> {
    const locale = this.language.active();
    this.foundHere.set(consentProblem(this.agrees(), this.transloco.translate('voluntaryData.mustAgree', {}, locale)));
    if (this.foundHere()) return;
    const given = questions.filter((name) => this.draft()[name] !== '').map((name) => [name, this.draft()[name]]);
    const body = { ...Object.fromEntries(given), consentEdition: this.edition } as GiveVoluntaryData;
    const saved = await this.saving.make(this.http.put<VoluntaryDataView>('/api/v1/voluntary-data/mine', body));
    if (saved) this.tell('voluntaryData.saved', saved);
  }

  protected async delete(): Promise<void> {
    const request = this.http.delete('/api/v1/voluntary-data/mine', { observe: 'response' });
    if (!(await this.deletion.make(request))) return;
    this.deleting().close();
    this.tell('voluntaryData.deleted', { given: null });
  }

  private tell(key: string, data: VoluntaryDataView): void {
    this.data.set(data);
    this.agrees.set(false);
    this.said.set(key);
    this.done().nativeElement.focus();
  }
}
