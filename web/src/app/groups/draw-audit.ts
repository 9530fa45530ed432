import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DrawAuditView } from '@shared/groups/draw.contract';
import { isLocalDate } from '@shared/law/local-date';
import { today } from '../language/today';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ChancePipe } from './chance.pipe';
import { DrawAuditChart } from './draw-audit-chart';

/** Odds against outcomes over a period. It looks back only: nothing on this page goes into a draw (11-8(2)). */
@Component({
  selector: 'app-draw-audit',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChancePipe, DrawAuditChart, LoadState, LocalNumberPipe, ProvisionChip, RouterLink, TranslocoPipe],
  templateUrl: './draw-audit.html',
  styleUrl: './draw-audit.css',
})
export class DrawAudit {
  protected readonly query = addressQuery('from', 'to');
  protected readonly from = computed(() => this.query.filters().from || `${today().slice(0, 4)}-01-01`);
  protected readonly to = computed(() => this.query.filters().to || today());
  protected readonly audit = httpResource<DrawAuditView>(() => ({
    url: '/api/v1/groups/audit',
    params: { from: this.from(), to: this.to() },
  }));

  protected narrow(end: 'from' | 'to', day: string): void {
    if (isLocalDate(day)) this.query.filterBy({ [end]: day });
  }
}
