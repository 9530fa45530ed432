import { HttpClient } from '@angular/common/http';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { type CapacityFile, RecordCompetence } from '@shared/capacity/competence.contract';
import { competenceNames } from '@shared/capacity/competence-names';
import { competences } from '@shared/capacity/competences';
import { formProblem } from '../forms/form-problem';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { today } from '../language/today';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

const fields = ['competence', 'reference', 'validFrom', 'validTo'] as const;
type Draft = Readonly<Record<(typeof fields)[number], string>>;
const empty: Draft = { competence: '', reference: '', validFrom: '', validTo: '' };

/** A competence shown by a document: which, by its number and day. */
@Component({
  selector: 'app-record-competence-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, MatButton, ProblemBanner, ReaderTextPipe, TranslocoPipe],
  templateUrl: './record-competence-form.html',
  styleUrl: './capacity-form.css',
})
export class RecordCompetenceForm {
  readonly participantId = input.required<string>();
  readonly recorded = output<CapacityFile>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');

  protected readonly competences = competences;
  protected readonly competenceNames = competenceNames;
  protected readonly today = today();
  protected readonly draft = signal<Draft>(empty);
  protected readonly sending = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.sending.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      fields.map((field) => [field, this.transloco.translate('capacity.record.' + field, {}, locale)]),
    );
  });

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.summary()?.nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    return fields.some((field) => this.draft()[field] !== '');
  }

  protected type(change: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async send(): Promise<void> {
    const { competence, reference, validFrom, validTo } = this.draft();
    const chosen = competences.find((name) => name === competence);
    const body: Partial<RecordCompetence> = { competence: chosen, reference, validFrom, ...(validTo && { validTo }) };
    this.foundHere.set(formProblem(RecordCompetence, body, this.language.active()));
    if (this.foundHere()) return;
    const url = `/api/v1/capacity/participants/${this.participantId()}/competences`;
    const file = await this.sending.make(this.http.post<CapacityFile>(url, body, this.key.for(body)));
    if (!file) return;
    this.draft.set(empty);
    this.recorded.emit(file);
  }
}
