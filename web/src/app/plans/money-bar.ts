import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProvisionChip } from '../ui/provision-chip';
import { TengePipe } from '../ui/tenge.pipe';

/** The bar is this wide in its own units, whatever its width on the screen. */
const width = 100;

/** What a year's plan costs against the money that it may cost (11-7(2)); the figures say all that the bar shows. */
@Component({
  selector: 'app-money-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProvisionChip, TengePipe, TranslocoPipe],
  templateUrl: './money-bar.html',
  styleUrl: './money-bar.css',
})
export class MoneyBar {
  readonly availableTiyn = input.required<number>();
  readonly visitsTiyn = input.required<number>();
  readonly tripsTiyn = input.required<number>();

  protected readonly remainingTiyn = computed(() => this.availableTiyn() - this.visitsTiyn() - this.tripsTiyn());
  protected readonly isOver = computed(() => this.remainingTiyn() < 0);
  protected readonly parts = computed(() => {
    const whole = Math.max(1, this.availableTiyn(), this.visitsTiyn() + this.tripsTiyn());
    const visits = (this.visitsTiyn() / whole) * width;
    const trips = (this.tripsTiyn() / whole) * width;
    return { visits, trips, available: (this.availableTiyn() / whole) * width };
  });
}
