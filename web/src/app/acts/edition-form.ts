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
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { actNames } from '@shared/acts/act-names';
import {
  type ActCode,
  actCodes,
  type ActParameterName,
  actParameterNames,
  type EditionView,
  majorities,
  quorums,
} from '@shared/acts/act.contract';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import { ifMatch } from '../http/if-match';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { Field, FieldControl } from '../ui/field';
import { FileUpload } from '../ui/file-upload';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { ParameterValuePipe } from './parameter-value.pipe';
import { draftFields, draftOf, type EditionDraft, editionOf, editionProblem } from './edition-draft';

/** The office prepares an edition; the Ombudsman approves it (11-2(2)). The draft that is there is changed, not doubled. */
@Component({
  selector: 'app-edition-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    FileUpload,
    LoadState,
    MatButton,
    ParameterValuePipe,
    ProblemBanner,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './edition-form.html',
  styleUrl: './edition-form.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class EditionForm implements Unsaved {
  readonly code = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  private readonly key = new RepeatKey();

  protected readonly names = actNames;
  protected readonly pdf = ['application/pdf'] as const;
  protected readonly choices: Partial<Record<ActParameterName, readonly string[]>> = {
    quorum: quorums,
    majority: majorities,
  };
  protected readonly act = computed<ActCode | undefined>(() => actCodes.find((code) => code === this.code()));
  protected readonly editions = httpResource<EditionView[]>(
    () => `/api/v1/acts/${encodeURIComponent(this.code())}/editions`,
  );
  private readonly rows = computed(() => (this.editions.hasValue() ? this.editions.value() : []));
  protected readonly earlier = computed(() => this.rows().find(({ status }) => status === 'draft'));
  private readonly base = computed(() => draftOf(this.act() ?? 'council_regulation', this.rows()));
  protected readonly draft = linkedSignal<EditionDraft>(() => this.base());
  protected readonly parameterNames = computed(() => {
    const act = this.act();
    return act ? actParameterNames[act] : [];
  });

  protected readonly saving = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.saving.problem());
  protected readonly labels = computed(() => {
    const word = (key: string) => this.transloco.translate<string>(key, {}, this.language.active());
    return Object.fromEntries([
      ...[...draftFields, 'fileId'].map((field) => [field, word('acts.field.' + field)] as const),
      ...this.parameterNames().map((name) => [`parameters.${name}`, word('acts.parameter.' + name)] as const),
    ]);
  });
  private isSaved = false;

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.summary()?.nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    return !this.isSaved && JSON.stringify(this.draft()) !== JSON.stringify(this.base());
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(change: Partial<EditionDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected settle(name: ActParameterName, text: string): void {
    this.type({ parameters: { ...this.draft().parameters, [name]: text } });
  }

  protected async save(act: ActCode): Promise<void> {
    const body = editionOf(this.draft());
    this.foundHere.set(editionProblem(act, body, this.language.active()));
    if (this.foundHere()) return;
    const earlier = this.earlier();
    const saved = await this.saving.make(
      earlier
        ? this.http.put<EditionView>(`/api/v1/acts/editions/${earlier.id}`, body, ifMatch(earlier))
        : this.http.post<EditionView>(`/api/v1/acts/${act}/editions`, body, this.key.for(body)),
    );
    if (!saved) return;
    this.isSaved = true;
    await this.router.navigate(['/office/acts', act]);
  }
}
