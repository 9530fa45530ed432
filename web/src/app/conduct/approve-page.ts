import { HttpClient } from '@angular/common/http';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ApproveCode, type CodeEditionView } from '@shared/conduct/code-of-conduct.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { today } from '../language/today';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';

const fields = ['approvedOn', 'inForceFrom', 'textKk', 'textRu', 'textEn'] as const;
type Draft = Readonly<Record<(typeof fields)[number], string>>;

/** The Ombudsman approves an edition as it is typed here; nothing of it changes afterwards. */
@Component({
  selector: 'app-approve-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, Field, FieldControl, MatButton, ProblemBanner, ProvisionChip, RouterLink, TranslocoPipe],
  templateUrl: './approve-page.html',
  styleUrl: './conduct-form.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ApprovePage implements Unsaved {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();
  private readonly summary = viewChild.required<ElementRef<HTMLElement>>('summary');
  private readonly confirmation = viewChild.required(ConfirmAct);

  protected readonly today = today();
  protected readonly texts = [
    { name: 'textKk', lang: 'kk' },
    { name: 'textRu', lang: 'ru' },
    { name: 'textEn', lang: 'en' },
  ] as const;
  protected readonly draft = signal<Draft>({
    approvedOn: this.today,
    inForceFrom: this.today,
    textKk: '',
    textRu: '',
    textEn: '',
  });
  protected readonly approving = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.approving.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      fields.map((field) => [field, this.transloco.translate('conduct.approve.' + field, {}, locale)]),
    );
  });
  private isSaved = false;

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.summary().nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    const { textKk, textRu, textEn } = this.draft();
    return !this.isSaved && [textKk, textRu, textEn].some((text) => text.trim() !== '');
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(name: (typeof fields)[number], text: string): void {
    this.draft.update((draft) => ({ ...draft, [name]: text }));
  }

  /** Asked only when nothing is missing, so that the question is about the approval and not about the form. */
  protected ask(): void {
    this.foundHere.set(formProblem(ApproveCode, this.body(), this.language.active()));
    if (!this.foundHere()) this.confirmation().ask();
  }

  protected async approve(): Promise<void> {
    const body = this.body();
    const request = this.http.post<CodeEditionView>('/api/v1/conduct/editions', body, this.key.for(body));
    const approved = await this.approving.make(request);
    this.confirmation().close();
    if (!approved) return;
    this.isSaved = true;
    await this.router.navigate(['/office/conduct']);
  }

  private body(): ApproveCode {
    const { textEn, ...rest } = this.draft();
    return { ...rest, ...(textEn.trim() && { textEn }) };
  }
}
