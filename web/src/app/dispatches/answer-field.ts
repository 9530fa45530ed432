import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AddressedRecommendation } from '@shared/recommendations/recommendation.contract';
import { type StatedStatus, statedStatuses } from '@shared/recommendations/recommendation.statuses';
import type { ShownProblem } from '../http/problem';
import { Field, FieldControl } from '../ui/field';
import type { AnswerDraft } from './answer-draft';
import { writtenIn } from './written-in';

/** One recommendation with the body's answer to it: how it stands, and the measures taken. */
@Component({
  selector: 'app-answer-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, TranslocoPipe],
  template: `
    @let it = recommendation();
    <fieldset>
      <legend>{{ 'dispatches.recommendation' | transloco: { position: it.position } }}</legend>
      <p class="body" [lang]="language()">{{ it.body[language()] }}</p>
      <app-field
        [name]="'answers.' + at() + '.status'"
        [label]="'dispatches.answer.status' | transloco"
        [problem]="problem()"
      >
        <select appControl (change)="choose($event)">
          <option value="" [selected]="draft().status === ''">{{ 'dispatches.answer.choose' | transloco }}</option>
          @for (status of statuses; track status) {
            <option [value]="status" [selected]="draft().status === status">
              {{ 'recommendation.status.' + status | transloco }}
            </option>
          }
        </select>
      </app-field>
      <app-field
        [name]="'answers.' + at() + '.measures'"
        [label]="'dispatches.answer.measures' | transloco"
        [problem]="problem()"
      >
        <textarea
          #words
          appControl
          rows="5"
          [value]="draft().measures"
          (input)="written.emit({ status: draft().status, measures: words.value })"
        ></textarea>
      </app-field>
    </fieldset>
  `,
  styles: `
    fieldset {
      min-width: 0;
      margin: 1rem 0 0;
      padding: 0.25rem 1rem 1rem;
      border: 1px solid var(--line);
      border-radius: 0.5rem;
    }
    legend {
      padding: 0 0.5rem;
      font-weight: 600;
    }
    .body {
      margin: 0.25rem 0;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class AnswerField {
  readonly at = input.required<number>();
  readonly recommendation = input.required<AddressedRecommendation>();
  readonly draft = input.required<AnswerDraft>();
  readonly problem = input<ShownProblem | null>(null);
  readonly written = output<AnswerDraft>();

  protected readonly statuses = statedStatuses;
  protected readonly language = writtenIn();

  protected choose({ target }: Event): void {
    const chosen = target instanceof HTMLSelectElement ? target.value : '';
    const status: StatedStatus | '' = statedStatuses.find((known) => known === chosen) ?? '';
    this.written.emit({ status, measures: this.draft().measures });
  }
}
