import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CreateFinding } from '@shared/visit-reports/visit-report.contract';
import { type FindingSource, findingSources, type ReportLanguage } from '@shared/visit-reports/visit-report.types';
import type { ShownProblem } from '../http/problem';
import { Field, FieldControl } from '../ui/field';
import { ThemeField } from './theme-field';

/** A new finding; two sources or more make it stronger. */
@Component({
  selector: 'app-finding-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, MatButton, ThemeField, TranslocoPipe],
  template: `
    <form class="form" novalidate (submit)="$event.preventDefault(); add.emit()">
      <app-theme-field [theme]="value().theme" [problem]="problem()" (themeChange)="change({ theme: $event })" />
      <app-field name="body" [label]="'visitReports.writing.finding' | transloco" [problem]="problem()">
        <textarea
          #body
          appControl
          rows="4"
          maxlength="20000"
          [lang]="language()"
          [value]="value().body ?? ''"
          (input)="change({ body: body.value })"
        ></textarea>
      </app-field>
      <fieldset id="field-sources" tabindex="-1">
        <legend>{{ 'visitReports.field.sources' | transloco }}</legend>
        <p class="quiet">{{ 'visitReports.writing.sourcesHint' | transloco }}</p>
        @for (source of sources; track source) {
          <label>
            <input #box type="checkbox" [checked]="isChosen(source)" (change)="choose(source, box.checked)" />
            <span>{{ 'visitReports.source.' + source | transloco }}</span>
          </label>
        }
        @if (sourcesProblem(); as message) {
          <p class="wrong">{{ message }}</p>
        }
      </fieldset>
      <button type="submit" matButton="filled" [disabled]="isBusy()" disabledInteractive>
        {{ 'visitReports.writing.addFinding' | transloco }}
      </button>
    </form>
  `,
  styleUrl: './item-form.css',
})
export class FindingForm {
  readonly value = model.required<Partial<CreateFinding>>();
  readonly language = input.required<ReportLanguage>();
  readonly problem = input<ShownProblem | null>(null);
  readonly isBusy = input(false);
  readonly add = output<void>();

  protected readonly sources = findingSources;
  protected readonly sourcesProblem = computed(() => {
    const problem = this.problem();
    return problem && 'fields' in problem
      ? problem.fields?.find(({ field }) => field === 'sources')?.message
      : undefined;
  });

  protected isChosen(source: FindingSource): boolean {
    return this.value().sources?.includes(source) ?? false;
  }

  protected choose(source: FindingSource, isChosen: boolean): void {
    this.change({ sources: findingSources.filter((one) => (one === source ? isChosen : this.isChosen(one))) });
  }

  protected change(part: Partial<CreateFinding>): void {
    this.value.update((value) => ({ ...value, ...part }));
  }
}
