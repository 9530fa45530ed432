import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EditionView } from '@shared/acts/act.contract';
import { today } from '../language/today';
import { ActionsBar } from '../ui/actions-bar';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { LocalNumberPipe } from '../ui/local-number.pipe';
import { ReaderTextPipe } from '../ui/reader-text.pipe';
import { ActParametersList } from './act-parameters';
import { ApproveDialog } from './approve-dialog';
import { editionStateOn, titleOf } from './edition-state';
import { RepealDialog } from './repeal-dialog';

/** One edition of an act: when it is in force, what it settles, its text, and what may be done with it. */
@Component({
  selector: 'app-edition-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActionsBar,
    ActParametersList,
    ApproveDialog,
    LocalDatePipe,
    LocalNumberPipe,
    ReaderTextPipe,
    RepealDialog,
    TranslocoPipe,
  ],
  templateUrl: './edition-card.html',
  styleUrl: './edition-card.css',
})
export class EditionCard {
  readonly edition = input.required<EditionView>();
  /** The edition that an approval would end. */
  readonly newest = input<EditionView>();
  readonly changed = output<void>();

  private readonly router = inject(Router);
  private readonly approval = viewChild.required(ApproveDialog);
  private readonly repeal = viewChild.required(RepealDialog);

  protected readonly state = computed(() => editionStateOn(today(), this.edition()));
  protected readonly title = computed(() => titleOf(this.edition()));
  /** Of what is settled for good nothing is said that can no longer be asked. */
  protected readonly actions = computed(() =>
    this.edition().actions.filter(({ allowed }) => allowed || this.edition().status === 'draft'),
  );

  protected kilobytes(size: number): number {
    return Math.max(1, Math.round(size / 1024));
  }

  protected perform(action: string): void {
    if (action === 'change') void this.router.navigate(['/office/acts', this.edition().code, 'prepare']);
    if (action === 'approve') this.approval().ask();
    if (action === 'repeal') this.repeal().ask();
  }
}
