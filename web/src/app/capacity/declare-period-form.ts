import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  type AvailabilityView,
  DeclarePeriod,
  type UnavailablePeriodView,
} from '@shared/capacity/availability.contract';
import { formProblem } from '../forms/form-problem';
import { Attempt } from '../http/attempt';
import type { ShownProblem } from '../http/problem';
import { RepeatKey } from '../http/repeat-key';
import { Language } from '../language/language';
import { today } from '../language/today';
import { Field, FieldControl } from '../ui/field';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ProblemBanner } from '../ui/problem-banner';

const fields = ['startsOn', 'endsOn'] as const;
const empty: DeclarePeriod = { startsOn: '', endsOn: '' };

/** The days on which I am not available, and no more about them. */
@Component({
  selector: 'app-declare-period-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, LocalDatePipe, MatButton, ProblemBanner, TranslocoPipe],
  templateUrl: './declare-period-form.html',
  styleUrl: './capacity-form.css',
})
export class DeclarePeriodForm {
  readonly availability = input.required<AvailabilityView>();
  readonly declared = output<AvailabilityView>();
  readonly withdrawn = output<AvailabilityView>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);
  private readonly key = new RepeatKey();
  private readonly url = '/api/v1/availability/mine/periods';

  protected readonly today = today();
  protected readonly draft = signal<DeclarePeriod>(empty);
  protected readonly sending = new Attempt();
  protected readonly withdrawing = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.sending.problem());
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      fields.map((field) => [field, this.transloco.translate('capacity.availability.' + field, {}, locale)]),
    );
  });

  isUnsaved(): boolean {
    return fields.some((field) => this.draft()[field] !== '');
  }

  protected type(change: Partial<DeclarePeriod>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected async declare(): Promise<void> {
    const body = this.draft();
    this.foundHere.set(formProblem(DeclarePeriod, body, this.language.active()));
    if (this.foundHere()) return;
    const answer = await this.sending.make(this.http.post<AvailabilityView>(this.url, body, this.key.for(body)));
    if (!answer) return;
    this.draft.set(empty);
    this.declared.emit(answer);
  }

  protected async withdraw({ id }: UnavailablePeriodView): Promise<void> {
    const request = this.http.post<AvailabilityView>(`${this.url}/${id}/withdrawal`, {});
    const answer = await this.withdrawing.make(request);
    if (answer) this.withdrawn.emit(answer);
  }
}
