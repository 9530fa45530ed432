import { HttpClient, httpResource } from '@angular/common/http';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  RegisterSptContact,
  sptContactKinds,
  type SptContactView,
  sptDirections,
  sptReaders,
  type SptRegistered,
} from '@shared/spt/spt.contract';
import { formProblem } from '../forms/form-problem';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { today } from '../language/today';
import { Session } from '../session/session';
import { Field, FieldControl } from '../ui/field';
import { FileUpload } from '../ui/file-upload';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { type ContactDraft, contactFields, contactOf, emptyContact } from './contact-draft';

const mostFiles = 20;

/** Registers a contact with the Subcommittee, or a correction of an earlier entry (11-2(3)). Nothing of it changes later. */
@Component({
  selector: 'app-contact-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    FileUpload,
    LoadState,
    MatButton,
    ProblemBanner,
    ProvisionChip,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './contact-form.html',
  styleUrl: './contact-form.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ContactForm implements Unsaved {
  /** From the address: the entry that this one corrects. */
  readonly corrects = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly transloco = inject(TranslocoService);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  private readonly key = new RepeatKey();

  protected readonly today = today();
  protected readonly kinds = sptContactKinds;
  protected readonly directions = sptDirections;
  protected readonly readers = sptReaders;
  protected readonly earlier = httpResource<SptContactView>(() => {
    const id = this.corrects();
    return id ? `/api/v1/spt/${encodeURIComponent(id)}` : undefined;
  });
  protected readonly draft = signal<ContactDraft>(emptyContact);
  /** One more place for a file than there are files, each with the file that was sent there. */
  private readonly sent = signal<readonly (string | null)[]>([null]);
  protected readonly places = computed(() => this.sent().map((_, at) => at));
  protected readonly closesToWriter = computed(
    () => this.draft().openTo === 'ombudsman' && !this.session.actor()?.roles.includes('ombudsman'),
  );
  /** The entry is registered and its writer may not read it. */
  protected readonly isGone = signal(false);

  protected readonly registration = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.registration.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      contactFields.map((field) => [field, this.transloco.translate('spt.field.' + field, {}, locale)]),
    );
  });

  constructor() {
    afterRenderEffect(() => {
      if (this.problem() || this.isGone()) this.summary()?.nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    return JSON.stringify(this.draft()) !== JSON.stringify(emptyContact);
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(change: Partial<ContactDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected attach(at: number, fileId: string | null): void {
    const sent = this.sent().map((each, place) => (place === at ? fileId : each));
    const isFull = sent.every((each) => each !== null) && sent.length < mostFiles;
    this.sent.set(isFull ? [...sent, null] : sent);
    this.type({ fileIds: sent.flatMap((each) => each ?? []) });
  }

  protected async register(): Promise<void> {
    const body = contactOf(this.draft(), this.corrects());
    this.foundHere.set(formProblem(RegisterSptContact, body, this.language.active()));
    if (this.foundHere()) return;
    const done = await this.registration.make(this.http.post<SptRegistered>('/api/v1/spt', body, this.key.for(body)));
    if (!done) return;
    this.draft.set(emptyContact);
    this.sent.set([null]);
    if (done.contact) await this.router.navigate(['/office/spt', done.contact.id]);
    else this.isGone.set(true);
  }
}
