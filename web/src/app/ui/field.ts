import { ChangeDetectionStrategy, Component, computed, Directive, inject, input } from '@angular/core';
import type { ShownProblem } from '../http/problem';

/**
 * One field of a form: its label, its control, and what was wrong with it. The name is the path in the request body, so that
 * the server's refusals land here and the banner's links find the control.
 * @example <app-field name="legalBasis" [label]="…" [problem]="problem()"><input appControl /></app-field>
 */
@Component({
  selector: 'app-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label [for]="'field-' + name()">{{ label() }}</label>
    <ng-content />
    @if (message(); as message) {
      <p class="wrong" [id]="'problem-' + name()">{{ message }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: 0.75rem;
    }
    label {
      display: block;
      margin-bottom: 0.25rem;
    }
    .wrong {
      margin: 0.25rem 0 0;
      padding-left: 0.5rem;
      border-left: 0.25rem solid var(--danger);
      color: var(--danger);
      font-weight: 500;
    }
  `,
})
export class Field {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly problem = input<ShownProblem | null>(null);

  readonly message = computed(() => {
    const problem = this.problem();
    if (!problem || 'key' in problem) return undefined;
    return problem.fields?.find(({ field }) => field === this.name())?.message;
  });
}

/** The input, select or textarea inside a field. */
@Directive({
  selector: 'input[appControl], select[appControl], textarea[appControl]',
  host: {
    '[id]': '"field-" + field.name()',
    '[name]': 'field.name()',
    '[attr.aria-invalid]': 'field.message() ? true : null',
    '[attr.aria-describedby]': 'field.message() ? "problem-" + field.name() : null',
  },
})
export class FieldControl {
  protected readonly field = inject(Field);
}
