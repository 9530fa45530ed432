import { ChangeDetectionStrategy, Component, computed, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicationView, GroundView } from '@shared/participants/application.contract';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProvisionChip } from '../ui/provision-chip';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { GroundCheckForm } from './ground-check-form';

/** What was found out on each ground in force on the day, worded as on that day (11-3); state in words and by a sign. */
@Component({
  selector: 'app-ground-ledger',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GroundCheckForm, LocalDatePipe, ProvisionChip, ReaderTextPipe, TranslocoPipe],
  templateUrl: './ground-ledger.html',
  styleUrl: './ground-ledger.css',
})
export class GroundLedger {
  readonly application = input.required<ApplicationView>();
  readonly mayCheck = input(false);
  readonly changed = output<ApplicationView>();

  private readonly form = viewChild(GroundCheckForm);

  /** The ground that is being checked. */
  protected readonly checking = signal<string | null>(null);
  protected readonly signs = { open: '○', clear: '✓', met: '✕' } as const;
  protected readonly left = computed(() => this.application().grounds.filter(({ state }) => state === 'open').length);

  isUnsaved(): boolean {
    return this.form()?.isUnsaved() ?? false;
  }

  /** Open although it was checked: the evidence has run out. */
  protected hasRunOut({ state, check }: GroundView): boolean {
    return state === 'open' && check !== null;
  }

  protected recorded(application: ApplicationView): void {
    this.checking.set(null);
    this.changed.emit(application);
  }
}
