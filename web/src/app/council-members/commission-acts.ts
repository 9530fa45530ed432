import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CommissionActView } from '@shared/council/commission.contract';
import { EmptyState } from '../ui/empty-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';

/** The acts that formed a commission and those by which it elected, the newest first. */
@Component({
  selector: 'app-commission-acts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LocalDatePipe, ProvisionChip, TranslocoPipe],
  templateUrl: './commission-acts.html',
  styles: `
    ul {
      padding-left: 1.25rem;
    }
    li {
      margin-top: 0.75rem;
      overflow-wrap: anywhere;
    }
    a {
      display: inline-block;
      min-height: 1.75rem;
    }
    h2 app-provision-chip {
      font-size: 1rem;
    }
  `,
})
export class CommissionActs {
  readonly acts = input.required<readonly CommissionActView[]>();
}
