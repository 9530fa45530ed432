import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type FindingTheme, findingThemes } from '@shared/visit-reports/visit-report.types';
import type { ShownProblem } from '../http/problem';
import { Field, FieldControl } from '../ui/field';

@Component({
  selector: 'app-theme-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, TranslocoPipe],
  template: `
    <app-field name="theme" [label]="'visitReports.field.theme' | transloco" [problem]="problem()">
      <select #select appControl (change)="theme.set(named(select.value))">
        <option value="">{{ 'visitReports.writing.chooseTheme' | transloco }}</option>
        @for (one of themes; track one) {
          <option [value]="one" [selected]="one === theme()">{{ 'visitReports.theme.' + one | transloco }}</option>
        }
      </select>
    </app-field>
  `,
})
export class ThemeField {
  readonly theme = model<FindingTheme>();
  readonly problem = input<ShownProblem | null>(null);

  protected readonly themes = findingThemes;

  protected named(value: string): FindingTheme | undefined {
    return findingThemes.find((theme) => theme === value);
  }
}
