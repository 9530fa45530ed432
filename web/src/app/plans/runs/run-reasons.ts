import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { VisitReason } from '@shared/plans/run-visit.contract';
import { Language } from '../../language/language';
import { calendarMonth } from './calendar-month.pipe';

/** Why a visit stands where it stands, a sentence a reason. */
@Component({
  selector: 'app-run-reasons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (sentence of sentences(); track $index) {
        <li>{{ sentence }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding-left: 1.1rem;
    }
  `,
})
export class RunReasons {
  readonly reasons = input.required<readonly VisitReason[]>();

  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(Language);

  protected readonly sentences = computed(() => {
    const locale = this.language.active();
    return this.reasons().map((reason) => {
      const params =
        reason.code === 'due_before_first_month' ? { month: calendarMonth(reason.firstMonth, locale) } : reason;
      return this.transloco.translate<string>(`plans.why.${reason.code}`, params, locale);
    });
  });
}
