import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { type Unsaved, warnBeforeUnload } from '../forms/unsaved';
import { Language } from '../language/language';
import { Session } from '../session/session';
import { ActionsBar } from '../ui/actions-bar';
import { LoadState } from '../ui/load-state';
import { CertificateCard } from './certificate-card';
import { LiftDialog } from './lift-dialog';
import { OpenDuties } from './open-duties';
import { participantLinks } from './participant-links';
import { PowersRecord } from './powers-record';
import { SuspendDialog } from './suspend-dialog';

/** Acts on powers; those on the certificate stand where the certificate is shown. */
const actsOnPowers = ['suspend', 'lift', 'establish', 'terminate'];

/** One participant: the powers and what they rest on, the certificate, what is left open, and the way to all else. */
@Component({
  selector: 'app-participant-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    CertificateCard,
    LiftDialog,
    LoadState,
    OpenDuties,
    PowersRecord,
    RouterLink,
    SuspendDialog,
    TranslocoPipe,
  ],
  templateUrl: './participant-page.html',
  styleUrl: './participant-page.css',
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ParticipantPage implements Unsaved {
  readonly id = input.required<string>();

  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly suspending = viewChild(SuspendDialog);
  private readonly lifting = viewChild(LiftDialog);

  /** Asked again in another language: the reasons of refused actions come in words. */
  protected readonly participant = httpResource<ParticipantView>(() => ({
    url: `/api/v1/participants/${encodeURIComponent(this.id())}`,
    headers: { 'Accept-Language': this.language.active() },
  }));
  /** A lifting is not spoken of where nothing is suspended. */
  protected readonly actions = computed(() => {
    const actions = this.participant.hasValue() ? this.participant.value().actions : [];
    return actions.filter(
      ({ name, allowed }) => actsOnPowers.includes(name) && (allowed || name === 'suspend' || name === 'terminate'),
    );
  });
  protected readonly links = computed(() => participantLinks.filter(({ permission }) => this.session.can(permission)));
  protected readonly mayPrint = computed(() => this.session.can('certificate.issue'));

  isUnsaved(): boolean {
    return (this.suspending()?.isUnsaved() ?? false) || (this.lifting()?.isUnsaved() ?? false);
  }

  protected warn(event: Event): void {
    warnBeforeUnload(this, event);
  }

  protected perform(action: string): void {
    if (action === 'suspend') this.suspending()?.ask();
    if (action === 'lift') this.lifting()?.ask('cleared');
    if (action === 'establish') this.lifting()?.ask('established');
    if (action === 'terminate') void this.router.navigate(['/office/participants', this.id(), 'termination']);
  }
}
