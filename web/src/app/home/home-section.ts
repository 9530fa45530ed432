import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HomeSection } from '@shared/home/home.contract';
import { Clock } from '../ui/clock';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { factsOf } from './home-facts';
import { HomeFactPipe } from './home-fact.pipe';

/** One kind of thing that waits, with the rows behind its figure. */
@Component({
  selector: 'app-home-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Clock, HomeFactPipe, LocalDatePipe, ProvisionChip, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './home-section.html',
  styleUrl: './home-section.css',
})
export class HomeSectionCard {
  readonly section = input.required<HomeSection>();

  protected readonly rows = computed(() => this.section().items.map((item) => ({ item, facts: factsOf(item.params) })));
  protected readonly isCut = computed(() => this.section().total > this.section().items.length);
}
