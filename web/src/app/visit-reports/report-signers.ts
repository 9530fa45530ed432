import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VisitReportView } from '@shared/visit-reports/visit-report.contract';
import { Session } from '../session/session';
import { InstantPipe } from '../ui/instant.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { Checksum } from './checksum';
import { Paragraphs } from './paragraphs';

/** Who must sign, who has, what they signed, and the dissenting opinions attached to it (11-8(4)). */
@Component({
  selector: 'app-report-signers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Checksum, InstantPipe, Paragraphs, ProvisionChip, TranslocoPipe],
  templateUrl: './report-signers.html',
  styleUrl: './report-signers.css',
})
export class ReportSigners {
  readonly report = input.required<VisitReportView>();

  private readonly session = inject(Session);
  private readonly evidence = viewChild<ElementRef<HTMLElement>>('evidence');

  protected readonly dissenters = computed(() => this.report().signers.filter(({ dissent }) => dissent !== null));
  protected readonly mine = computed(() => {
    const me = this.session.actor()?.participantId;
    return this.report().signers.find(({ participantId, signedAt }) => participantId === me && signedAt !== null);
  });

  showEvidence(): void {
    this.evidence()?.nativeElement.focus();
  }
}
