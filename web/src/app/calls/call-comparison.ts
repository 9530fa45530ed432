import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CallComparison, comparisonOrders } from '@shared/calls/call.contract';
import { documentKindNames } from '@shared/calls/document-kind-names';
import { competenceNames } from '@shared/capacity/competence-names';
import { categoryNames } from '@shared/participants/category-names';
import { regionNames } from '@shared/places/region-names';
import { addressQuery } from '../ui/address-query';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { CallTitlePipe } from './call-title.pipe';

/** The candidates of a call side by side, by what they can do and where they can go, and by nothing else (11-8(2)). */
@Component({
  selector: 'app-call-comparison',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CallTitlePipe, EmptyState, LoadState, ProvisionChip, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './call-comparison.html',
  styleUrl: './call-comparison.css',
})
export class CallComparisonPage {
  readonly id = input.required<string>();

  protected readonly orders = comparisonOrders;
  protected readonly query = addressQuery('order');
  protected readonly comparison = httpResource<CallComparison>(() => ({
    url: `/api/v1/calls/${this.id()}/comparison`,
    params: this.query.params(),
  }));
  protected readonly categoryNames = categoryNames;
  protected readonly competenceNames = competenceNames;
  protected readonly documentNames = documentKindNames;
  protected readonly regionNames = regionNames;
}
