import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OverdueView } from '@shared/places/overdue.contract';
import { owedStates } from '@shared/places/overdue.types';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { PluralPipe } from '../../ui/plural.pipe';
import type { Narrowed } from './narrowed';

/** How many places are owed a visit and how long the overdue ones have waited; each figure leads to its rows. */
@Component({
  selector: 'app-overdue-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalNumberPipe, PluralPipe, RouterLink, TranslocoPipe],
  templateUrl: './overdue-figures.html',
  styleUrl: './overdue-figures.css',
})
export class OverdueFigures {
  readonly view = input.required<OverdueView>();
  readonly narrowed = input.required<Narrowed>();

  protected readonly figures = computed(() =>
    owedStates.map((state) => ({ state, count: this.view().total[state], params: { ...this.narrowed(), state } })),
  );
  protected readonly bands = computed(() =>
    this.view().bands.map(({ band, places }) => ({ band, places, params: { ...this.narrowed(), late: band } })),
  );
}
