import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionDetails } from '@shared/council/decision.contract';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { RuleWords } from './rule-words';
import { SubjectLink } from './subject-link';

/** One decision: what it is about, how it was voted and counted, and which decisions stand before and after it. */
@Component({
  selector: 'app-decision-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadState, LocalDatePipe, RouterLink, RuleWords, SubjectLink, TranslocoPipe],
  templateUrl: './decision-page.html',
  styleUrl: './decision-page.css',
})
export class DecisionPage {
  readonly id = input.required<string>();

  protected readonly decision = httpResource<DecisionDetails>(
    () => `/api/v1/council/decisions/${encodeURIComponent(this.id())}`,
  );
}
