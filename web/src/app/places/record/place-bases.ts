import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BasisAlarm, PlaceBasisView } from '@shared/places/legal-basis.contract';
import { LocalDatePipe } from '../../ui/local-date.pipe';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';

/** The acts that a place rests on and rested on (11-1(2)); an act that is repealed is said above all. */
@Component({
  selector: 'app-place-bases',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, ReaderTextPipe, RouterLink, TranslocoPipe],
  templateUrl: './place-bases.html',
  styleUrl: './record.css',
})
export class PlaceBases {
  readonly bases = input.required<readonly PlaceBasisView[]>();
  readonly alarm = input.required<BasisAlarm | null>();
  /** Whether the reader may say that the place no longer rests on an act. */
  readonly mayEnd = input(false);
  readonly ending = output<string>();
}
