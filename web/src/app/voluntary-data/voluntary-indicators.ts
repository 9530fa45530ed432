import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  type IndicatorCell,
  type VoluntaryIndicators,
  type VoluntaryQuestion,
  voluntaryQuestions,
} from '@shared/voluntary-data/voluntary-data.contract';
import { Language } from '../language/language';
import { today } from '../language/today';
import { addressQuery } from '../ui/address-query';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ProvisionChip } from '../ui/provision-chip';

const questions = Object.keys(voluntaryQuestions) as VoluntaryQuestion[];
const yearsOffered = 5;

/** How a year's draws fell among those who answered, in aggregate and after the fact (11-8(2)); nothing can be chosen by it. */
@Component({
  selector: 'app-voluntary-indicators',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LoadState, LocalDatePipe, LocalNumberPipe, ProvisionChip, TranslocoPipe],
  templateUrl: './voluntary-indicators.html',
  styleUrl: './voluntary-indicators.css',
})
export class VoluntaryIndicatorsPage {
  private readonly language = inject(Language);

  protected readonly query = addressQuery('year');
  private readonly lastYear = Number(today().slice(0, 4)) - 1;
  /** Years that are over, the last one first. */
  protected readonly years = Array.from({ length: yearsOffered }, (_, n) => String(this.lastYear - n));
  protected readonly year = computed(() => this.query.filters().year || String(this.lastYear));
  protected readonly indicators = httpResource<VoluntaryIndicators>(() => ({
    url: '/api/v1/voluntary-data/indicators',
    params: { year: this.year() },
    headers: { 'Accept-Language': this.language.active() },
  }));
  protected readonly questions = questions;

  protected cellsOf({ cells }: VoluntaryIndicators, question: VoluntaryQuestion): readonly IndicatorCell[] {
    return cells.filter((cell) => cell.question === question);
  }
}
