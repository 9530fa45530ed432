import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { decisionSubjects } from '@shared/council/council.contract';
import { decisionOutcomes, type DecisionView } from '@shared/council/decision.contract';
import type { Page } from '@shared/page';
import { today } from '../language/today';
import { addressQuery } from '../ui/address-query';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { PageTable, PageTableCell } from '../ui/page-table';
import { CouncilTabs } from './council-tabs';

/** The mechanism began with the edition of April 2019. */
const FIRST_YEAR = 2019;

/** The register of the Council's decisions, the newest first. */
@Component({
  selector: 'app-decision-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CouncilTabs, LoadState, LocalDatePipe, PageTable, PageTableCell, RouterLink, TranslocoPipe],
  templateUrl: './decision-list.html',
  styleUrl: './council-list.css',
})
export class DecisionList {
  protected readonly query = addressQuery('subjectType', 'outcome', 'year');
  protected readonly rows = httpResource<Page<DecisionView>>(() => ({
    url: '/api/v1/council/decisions',
    params: this.query.params(),
  }));
  /** The rows stay on the screen while the next ones come. */
  protected readonly page = linkedSignal<Page<DecisionView> | undefined, Page<DecisionView> | undefined>({
    source: () => (this.rows.hasValue() ? this.rows.value() : undefined),
    computation: (page, before) => page ?? (this.rows.error() ? undefined : before?.value),
  });

  protected readonly filters = [
    { name: 'subjectType', texts: 'council.subject.', values: decisionSubjects },
    { name: 'outcome', texts: 'council.outcome.', values: decisionOutcomes },
  ] as const;
  protected readonly years = Array.from({ length: Number(today().slice(0, 4)) - FIRST_YEAR + 1 }, (_, n) =>
    String(FIRST_YEAR + n),
  ).reverse();
  protected readonly columns = [
    { name: 'number', heading: 'council.field.number' },
    { name: 'decidedOn', heading: 'council.field.decidedOn' },
    { name: 'title', heading: 'council.field.title' },
    { name: 'subject', heading: 'council.field.subjectType' },
    { name: 'outcome', heading: 'council.field.outcome' },
  ];

  protected narrow(name: 'subjectType' | 'outcome' | 'year', value: string): void {
    this.query.filterBy({ [name]: value });
  }
}
