import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ViolationView } from '@shared/conduct/violation.contract';
import { ActionsBar } from '../ui/actions-bar';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { DecideDialog } from './decide-dialog';

/** One entry of the register: decided once, corrected by another entry. */
@Component({
  selector: 'app-violation-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActionsBar, DecideDialog, LoadState, LocalDatePipe, ProvisionChip, RouterLink, TranslocoPipe],
  templateUrl: './violation-page.html',
  styleUrl: './violation-page.css',
})
export class ViolationPage {
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly deciding = viewChild(DecideDialog);

  protected readonly violation = httpResource<ViolationView>(
    () => `/api/v1/conduct/violations/${encodeURIComponent(this.id())}`,
  );

  protected perform(action: string): void {
    if (action === 'decide') this.deciding()?.ask();
    else void this.router.navigate(['/office/conduct/violations/new'], { queryParams: { corrects: this.id() } });
  }
}
