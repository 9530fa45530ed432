import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { AskWhatIf, type PlanRunSummary, type PlanRunView } from '@shared/plans/plan-run.contract';
import { formProblem } from '../../forms/form-problem';
import { Attempt } from '../../http/attempt';
import type { ShownProblem } from '../../http/problem';
import { Language } from '../../language/language';
import { Field, FieldControl } from '../../ui/field';
import { LocalNumberPipe } from '../../ui/local-number.pipe';
import { ProblemBanner } from '../../ui/problem-banner';
import { TengePipe } from '../../ui/tenge.pipe';
import { wholeOf } from '../tenge-text';
import { GapPipe } from './gap.pipe';

const fields = ['moneyPercent', 'reservePercent', 'capacityPercent'] as const;
type WhatIfField = (typeof fields)[number];

const nothing: Readonly<Record<WhatIfField, string>> = { moneyPercent: '', reservePercent: '', capacityPercent: '' };

/** What another sum, reserve or capacity would make of the same places, side by side with the run itself. */
@Component({
  selector: 'app-run-what-ifs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Field,
    FieldControl,
    GapPipe,
    LocalNumberPipe,
    MatButton,
    ProblemBanner,
    RouterLink,
    TengePipe,
    TranslocoPipe,
  ],
  templateUrl: './run-what-ifs.html',
  styleUrl: '../plan-tables.css',
})
export class RunWhatIfs {
  readonly run = input.required<PlanRunView>();
  readonly asked = output<void>();

  private readonly http = inject(HttpClient);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly fields = fields;
  protected readonly draft = signal(nothing);
  protected readonly asking = new Attempt();
  private readonly foundHere = signal<ShownProblem | null>(null);
  protected readonly problem = computed(() => this.foundHere() ?? this.asking.problem());
  protected readonly action = computed(() => this.run().actions.find(({ name }) => name === 'ask-what-if'));
  protected readonly rows = computed((): readonly PlanRunSummary[] => [this.run(), ...this.run().whatIfs]);
  protected readonly names = computed(() => {
    const locale = this.language.active();
    return Object.fromEntries(
      fields.map((name) => [name, this.transloco.translate<string>('plans.field.' + name, {}, locale)]),
    );
  });

  protected type(name: WhatIfField, text: string): void {
    this.draft.update((draft) => ({ ...draft, [name]: text }));
  }

  protected ask(event: Event): Promise<void> {
    event.preventDefault();
    const given = fields.filter((name) => this.draft()[name].trim() !== '');
    const changes = Object.fromEntries(given.map((name) => [name, wholeOf(this.draft()[name])]));
    return this.send({ kind: 'what_if', ...changes });
  }

  protected async send(body: AskWhatIf): Promise<void> {
    this.foundHere.set(formProblem(AskWhatIf, body, this.language.active()));
    if (this.foundHere()) return;
    const url = `/api/v1/plan-runs/${this.run().id}/what-ifs`;
    if (!(await this.asking.make(this.http.post<PlanRunView>(url, body)))) return;
    this.draft.set(nothing);
    this.asked.emit();
  }
}
