import { formatPercent } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanView } from '@shared/plans/plan.contract';
import type { PlanSurprise } from '@shared/plans/surprise.contract';
import { Language } from '../language/language';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { MonthPipe } from './month.pipe';

/** Visits are unannounced (11-7(2)): which planned months could be told from the visits that were. */
@Component({
  selector: 'app-plan-surprise',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    LoadState,
    LocalNumberPipe,
    MonthPipe,
    ProvisionChip,
    ReaderTextPipe,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './plan-surprise.html',
  styleUrl: './plan-tables.css',
})
export class PlanSurpriseView {
  readonly plan = input.required<PlanView>();

  private readonly language = inject(Language);

  protected readonly surprise = httpResource<PlanSurprise>(() => `/api/v1/plans/${this.plan().id}/surprise`);

  protected percent(share: number): string {
    return formatPercent(share, this.language.active(), '1.0-0');
  }
}
