import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MediaType, StoredFileView } from '@shared/files/file.contract';
import {
  type IssueCertificate,
  revocationReasons,
  type RevocationReason,
  type RevokeCertificate,
} from '@shared/participants/certificate.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { Attempt } from '../http/attempt';
import { ConfirmAct } from '../ui/confirm-act';
import { FileUpload } from '../ui/file-upload';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';

/** The card that shows who is a participant: the one in use, its print, and, for the office, a new one. */
@Component({
  selector: 'app-certificate-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmAct, FileUpload, LocalDatePipe, MatButton, ProblemBanner, TranslocoPipe],
  templateUrl: './certificate-card.html',
  styleUrl: './certificate-card.css',
})
export class CertificateCard {
  readonly participant = input.required<ParticipantView>();
  /** `me` on the participant's own page. */
  readonly address = input.required<string>();
  readonly mayPrint = input(false);
  readonly changed = output<ParticipantView>();

  private readonly http = inject(HttpClient);
  private readonly revoking = viewChild(ConfirmAct);

  protected readonly issuing = new Attempt();
  protected readonly withdrawing = new Attempt();
  protected readonly photoId = signal('');
  /** The chosen picture itself, for the eye, before anything is issued. */
  protected readonly preview = signal('');
  protected readonly reason = signal<RevocationReason>('lost');
  protected readonly reasons = revocationReasons;
  protected readonly pictures: readonly MediaType[] = ['image/jpeg', 'image/png'];
  private readonly root = computed(() => `/api/v1/participants/${this.address()}/certificate`);
  /** With the card's id, so that a new picture is not taken for the old one. */
  protected readonly photoAddress = computed(() => `${this.root()}/photo?card=${this.participant().certificate?.id}`);
  protected readonly pdfAddress = computed(() => `${this.root()}/pdf`);
  protected readonly mayIssue = computed(() => this.isOffered('issue-certificate'));
  protected readonly mayRevoke = computed(() => this.isOffered('revoke-certificate'));

  protected show(event: Event): void {
    const { target } = event;
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    this.preview.set('');
    if (!file || !this.pictures.some((type) => type === file.type)) return;
    const reader = new FileReader();
    reader.onload = () => this.preview.set(String(reader.result));
    reader.readAsDataURL(file);
  }

  protected keep(file: StoredFileView | null): void {
    this.photoId.set(file?.id ?? '');
  }

  protected async issue(): Promise<void> {
    const body: IssueCertificate = { photoId: this.photoId() };
    const url = `/api/v1/participants/${this.participant().id}/certificates`;
    const issued = await this.issuing.make(this.http.post<ParticipantView>(url, body));
    if (!issued) return;
    this.photoId.set('');
    this.preview.set('');
    this.changed.emit(issued);
  }

  protected choose(value: string): void {
    this.reason.set(revocationReasons.find((reason) => reason === value) ?? 'lost');
  }

  protected ask(): void {
    this.revoking()?.ask();
  }

  protected async revoke(): Promise<void> {
    const body: RevokeCertificate = { reason: this.reason() };
    const url = `/api/v1/participants/${this.participant().id}/certificate/revocation`;
    const revoked = await this.withdrawing.make(this.http.post<ParticipantView>(url, body));
    if (!revoked) return;
    this.revoking()?.close();
    this.changed.emit(revoked);
  }

  private isOffered(action: string): boolean {
    return this.participant().actions.some(({ name, allowed }) => name === action && allowed);
  }
}
