import { HttpClient, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ballots, decisionSubjects, type DecisionSubject } from '@shared/council/council.contract';
import type { DecisionView } from '@shared/council/decision.contract';
import { AddAgendaItem, AgendaPaper, type AgendaItemView } from '@shared/council/session.contract';
import type { Page } from '@shared/page';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { Field, FieldControl } from '../ui/field';
import { FileUpload } from '../ui/file-upload';
import { ProblemBanner } from '../ui/problem-banner';
import { SubjectChoice } from './subject-choice';

const fields = ['title', 'subjectType', 'subjectId', 'ballot', 'paper.fileId', 'paper.title', 'supersedesDecisionId'];

interface Draft {
  readonly title: string;
  readonly subjectType: DecisionSubject;
  readonly subjectId: string;
  readonly ballot: string;
  readonly fileId: string;
  readonly paperTitle: string;
  readonly supersedesDecisionId: string;
}

/** Puts a matter on the agenda of a session (11-2(1)); other pages lead here with the record already named in the address. */
@Component({
  selector: 'app-agenda-item-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, FileUpload, MatButton, ProblemBanner, RouterLink, SubjectChoice, TranslocoPipe],
  templateUrl: './agenda-item-new.html',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class AgendaItemNew implements Unsaved {
  /** The session's. */
  readonly id = input.required<string>();
  readonly subjectType = input<string>();
  readonly subjectId = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();

  protected readonly subjects = decisionSubjects;
  protected readonly ballots = ballots;
  private readonly empty = computed<Draft>(() => ({
    title: '',
    subjectType: decisionSubjects.find((type) => type === this.subjectType()) ?? 'other',
    subjectId: this.subjectId() ?? '',
    ballot: 'open',
    fileId: '',
    paperTitle: '',
    supersedesDecisionId: '',
  }));
  protected readonly draft = linkedSignal<Draft>(() => this.empty());
  private readonly matter = computed(() => this.draft().subjectType);
  /** Adopted decisions on the same matter whose place is not taken yet. */
  private readonly adopted = httpResource<Page<DecisionView>>(() => ({
    url: '/api/v1/council/decisions',
    params: { subjectType: this.matter(), outcome: 'adopted', limit: 200 },
  }));
  protected readonly earlier = computed(() =>
    this.adopted.hasValue() ? this.adopted.value().items.filter(({ supersededBy }) => supersededBy === null) : [],
  );
  protected readonly adding = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.adding.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      fields.map((name) => [name, this.transloco.translate('council.field.' + name, {}, locale)]),
    );
  });
  private isAdded = false;

  isUnsaved(): boolean {
    return !this.isAdded && JSON.stringify(this.draft()) !== JSON.stringify(this.empty());
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(change: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected chooseMatter(value: string): void {
    const subjectType = decisionSubjects.find((type) => type === value) ?? 'other';
    this.type({ subjectType, subjectId: '', supersedesDecisionId: '' });
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const body = bodyOf(this.draft());
    this.foundHere.set(formProblem(AddAgendaItem, body, this.language.active()));
    if (this.foundHere()) return;
    const url = `/api/v1/council/sessions/${encodeURIComponent(this.id())}/agenda-items`;
    if (!(await this.adding.make(this.http.post<AgendaItemView>(url, body, this.key.for(body))))) return;
    this.isAdded = true;
    await this.router.navigate(['/office/council/sessions', this.id()]);
  }
}

function bodyOf(draft: Draft): Partial<AddAgendaItem> {
  const { title, subjectType, subjectId, fileId, paperTitle, supersedesDecisionId } = draft;
  const hasPaper = fileId !== '' || paperTitle.trim() !== '';
  return {
    title,
    subjectType,
    ballot: ballots.find((ballot) => ballot === draft.ballot),
    subjectId: subjectId || undefined,
    paper: hasPaper ? Object.assign(new AgendaPaper(), { fileId, title: paperTitle }) : undefined,
    supersedesDecisionId: supersedesDecisionId || undefined,
  };
}
