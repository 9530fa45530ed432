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
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { complaintChannels, complaintKinds, type ComplaintView } from '@shared/complaints/complaint.contract';
import type { OfficeKeyView } from '@shared/complaints/office-key.contract';
import { defer, switchMap } from 'rxjs';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { Session } from '../session/session';
import { Field, FieldControl } from '../ui/field';
import { LoadState } from '../ui/load-state';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { almatyTime } from './almaty-time';
import { fieldProblem } from './field-problem';
import { isKeyMissing } from './office-key';
import { doesBrowserSeal } from './opening';
import { PlaceSearch } from '../places/place-search';
import {
  emptyRegistration,
  isTyped,
  type RegistrationDraft,
  registrationOf,
  registrationProblems,
} from './registration-draft';
import { SealedOnce } from './sealed-once';
import { VisitChoice } from './visit-choice';

const fields = ['kind', 'channel', 'receivedAt', 'placeId', 'visitId', 'concernsTorture', 'sealedText'] as const;

/** Registers a message or complaint (11-5(4)). What was said is sealed here; readable, it leaves the browser in no form. */
@Component({
  selector: 'app-complaint-new',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    LoadState,
    MatButton,
    PlaceSearch,
    ProblemBanner,
    ProvisionChip,
    RouterLink,
    TranslocoPipe,
    VisitChoice,
  ],
  templateUrl: './complaint-new.html',
  styleUrl: './complaint-new.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ComplaintNew implements Unsaved {
  /** From the address, where the way here led from a visit. */
  readonly visitId = input<string>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly session = inject(Session);
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  private readonly repeatKey = new RepeatKey();
  private readonly sealed = new SealedOnce();

  protected readonly doesBrowserSeal = doesBrowserSeal();
  protected readonly kinds = complaintKinds;
  protected readonly channels = complaintChannels;
  protected readonly officeKey = httpResource<OfficeKeyView>(() => '/api/v1/office-keys/current');
  protected readonly isKeyMissing = computed(() => isKeyMissing(this.officeKey.error()));
  protected readonly mayMakeKey = computed(() => this.session.can('office-key.manage'));

  private readonly empty = linkedSignal(() => emptyRegistration(almatyTime(new Date()), this.visitId() ?? ''));
  protected readonly draft = linkedSignal<RegistrationDraft>(() => this.empty());
  protected readonly registered = signal<ComplaintView | null>(null);
  protected readonly registration = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.registration.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      fields.map((field) => [field, this.transloco.translate('complaints.field.' + field, {}, locale)]),
    );
  });

  constructor() {
    afterRenderEffect(() => {
      if (this.problem() || this.registered()) this.summary()?.nativeElement.focus();
    });
  }

  isUnsaved(): boolean {
    return isTyped(this.draft(), this.empty());
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected type(change: Partial<RegistrationDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected answer(concernsTorture: string): void {
    this.type({ concernsTorture: concernsTorture === 'yes' || concernsTorture === 'no' ? concernsTorture : '' });
  }

  protected async register(key: OfficeKeyView): Promise<void> {
    const draft = this.draft();
    const locale = this.language.active();
    this.foundHere.set(fieldProblem(registrationProblems(draft, key.id, locale), locale));
    if (this.foundHere()) return;
    const registered = await this.registration.make(
      defer(() => this.sealed.for(draft.text, key)).pipe(
        switchMap((sealedText) => {
          const body = registrationOf(draft, key.id, sealedText);
          return this.http.post<ComplaintView>('/api/v1/complaints', body, this.repeatKey.for(body));
        }),
      ),
    );
    if (registered) this.finish(registered);
    else this.askForKeyAgain();
  }

  protected startAnother(): void {
    this.registered.set(null);
  }

  /** Nothing of what was said stays in memory. */
  private finish(registered: ComplaintView): void {
    this.sealed.forget();
    this.empty.set(emptyRegistration(almatyTime(new Date()), this.visitId() ?? ''));
    this.draft.set(this.empty());
    this.registered.set(registered);
  }

  private askForKeyAgain(): void {
    const problem = this.registration.problem();
    if (problem && 'code' in problem && problem.code === 'COMPLAINT.KEY_NOT_IN_FORCE') this.officeKey.reload();
  }
}
