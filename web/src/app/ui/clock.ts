import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeadlineView } from '@shared/deadlines/deadline.contract';
import { CLOCKS } from '@shared/law/clocks';
import { LocalDatePipe } from './local-date.pipe';
import { PluralPipe } from './plural.pipe';
import { ProvisionChip } from './provision-chip';
import { ReaderTextPipe } from './reader-text.pipe';

/**
 * A statutory clock: days left, end day, what stops it and how it was counted. Each state has its own word, shape and
 * border, so that none depends on colour.
 */
@Component({
  selector: 'app-clock',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, PluralPipe, ProvisionChip, ReaderTextPipe, TranslocoPipe],
  templateUrl: './clock.html',
  styleUrl: './clock.css',
})
export class Clock {
  readonly deadline = input.required<Omit<DeadlineView, 'id'>>();

  protected readonly law = computed(() => CLOCKS[this.deadline().clock]);
  protected readonly isMet = computed(() => this.deadline().state === 'met' || this.deadline().state === 'met_late');
  protected readonly wasMoved = computed(() => this.deadline().effectiveEnd !== this.deadline().statutoryEnd);
  /** The key of the sentence on how many days are left or have passed. */
  protected readonly sentence = computed(() => {
    const { daysLeft } = this.deadline();
    if (daysLeft === 0) return 'clock.lastDay';
    return daysLeft > 0 ? 'clock.left' : 'clock.overdueBy';
  });
  protected readonly days = computed(() => Math.abs(this.deadline().daysLeft));
}
