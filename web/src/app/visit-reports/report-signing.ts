import {
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
import { TranslocoPipe } from '@jsverse/transloco';
import type { SignVisitReport, VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { Attempt } from '../http/attempt';
import { ConfirmAct } from '../ui/confirm-act';
import { Field, FieldControl } from '../ui/field';
import { ProblemBanner } from '../ui/problem-banner';
import { ProvisionChip } from '../ui/provision-chip';
import { Checksum } from './checksum';
import type { ReportDraft } from './report-drafts';
import { VisitReportsApi } from './visit-reports-api';

/**
 * A member signs the bytes that were read (11-8(4)): the checksum shown is the one sent, and having read one version says
 * nothing of another. A dissenting opinion goes along with the signature and never instead of it.
 */
@Component({
  selector: 'app-report-signing',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Checksum, ConfirmAct, Field, FieldControl, MatButton, ProblemBanner, ProvisionChip, TranslocoPipe],
  templateUrl: './report-signing.html',
  styleUrl: './report-signing.css',
})
export class ReportSigning {
  readonly report = input.required<VisitReportView>();
  readonly draft = input.required<ReportDraft>();
  readonly attempt = input.required<Attempt>();
  readonly signed = output<VisitReportView>();
  /** Refused: what stands here may not be what is to be signed any more. */
  readonly refused = output<void>();

  private readonly api = inject(VisitReportsApi);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly confirmation = viewChild.required(ConfirmAct);
  private readonly readVersion = signal<string | null>(null);

  protected readonly sha256 = computed(() => this.report().frozen?.sha256 ?? '');
  protected readonly isRead = computed(() => this.readVersion() === this.sha256());
  protected readonly isAskedTooEarly = signal(false);
  protected readonly isLast = computed(() => this.report().signed === this.report().signers.length - 1);

  focus(): void {
    this.heading().nativeElement.focus();
  }

  protected markRead(isRead: boolean): void {
    this.readVersion.set(isRead ? this.sha256() : null);
    this.isAskedTooEarly.set(false);
  }

  protected ask(): void {
    if (this.isRead()) this.confirmation().ask();
    else this.isAskedTooEarly.set(true);
  }

  protected async sign(): Promise<void> {
    const dissent = this.draft().dissent().trim();
    const body: SignVisitReport = { sha256: this.sha256(), ...(dissent && { dissent }) };
    const report = await this.attempt().make(this.api.sign(this.report().id, body));
    this.confirmation().close();
    if (!report) return this.refused.emit();
    this.draft().dissent.set('');
    this.signed.emit(report);
  }
}
