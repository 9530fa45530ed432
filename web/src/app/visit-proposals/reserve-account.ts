import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import { ProvisionChip } from '../ui/provision-chip';
import { TengePipe } from '../ui/tenge.pipe';

/** What the visit costs against what the year's reserve still carries (11-7(2)). */
@Component({
  selector: 'app-reserve-account',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProvisionChip, RouterLink, TengePipe, TranslocoPipe],
  templateUrl: './reserve-account.html',
  styleUrl: './reserve-account.css',
})
export class ReserveAccount {
  readonly proposal = input.required<Pick<VisitProposalView, 'costTiyn' | 'reserve' | 'status'>>();

  /** A proposal that was rejected or withdrawn takes nothing. */
  protected readonly counts = computed(() => ['proposed', 'adopted'].includes(this.proposal().status));
  /** Tiyn that would be left after this visit; below nothing where the reserve does not carry it. */
  protected readonly leftTiyn = computed(() => {
    const { reserve, costTiyn } = this.proposal();
    return (reserve ? reserve.tiyn - reserve.takenTiyn : 0) - costTiyn;
  });
}
