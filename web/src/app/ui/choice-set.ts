import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ShownProblem } from '../http/problem';

export interface SetChoice {
  readonly value: string;
  readonly label: string;
}

/**
 * Any number out of a closed list. The name is the path in the request body, so that the server's refusals land here.
 * @example <app-choice-set name="regions" [legend]="…" [choices]="regions" [chosen]="draft().regions" (changed)="…" />
 */
@Component({
  selector: 'app-choice-set',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset [attr.aria-describedby]="message() ? 'problem-' + name() : null">
      <legend>{{ legend() }}</legend>
      <div class="choices">
        @for (choice of choices(); track choice.value) {
          <label>
            <input
              #box
              type="checkbox"
              [id]="$first ? 'field-' + name() : null"
              [checked]="chosen().includes(choice.value)"
              (change)="toggle(choice.value, box.checked)"
            />
            {{ choice.label }}
          </label>
        }
      </div>
      @if (message(); as message) {
        <p class="wrong" [id]="'problem-' + name()">{{ message }}</p>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      min-width: 0;
      margin: 0.75rem 0 0;
      padding: 0.25rem 0.75rem 0.75rem;
      border: 1px solid var(--line);
      border-radius: 0.5rem;
    }
    legend {
      padding-inline: 0.25rem;
      font-weight: 500;
    }
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
      gap: 0 1rem;
    }
    label {
      display: flex;
      gap: 0.5rem;
      align-items: center;
      min-height: 2rem;
      margin: 0;
      font-weight: 400;
    }
    input {
      flex: none;
      width: 1.25rem;
      height: 1.25rem;
      min-height: 0;
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
export class ChoiceSet {
  readonly name = input.required<string>();
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly SetChoice[]>();
  readonly chosen = input.required<readonly string[]>();
  readonly problem = input<ShownProblem | null>(null);
  readonly changed = output<string[]>();

  protected readonly message = computed(() => {
    const problem = this.problem();
    if (!problem || 'key' in problem) return undefined;
    return problem.fields?.find(({ field }) => field === this.name())?.message;
  });

  protected toggle(value: string, isChosen: boolean): void {
    const wanted = new Set(this.chosen());
    if (isChosen) wanted.add(value);
    else wanted.delete(value);
    // In the order of the list, so that choosing again what was chosen changes nothing.
    this.changed.emit(
      this.choices()
        .map((choice) => choice.value)
        .filter((each) => wanted.has(each)),
    );
  }
}
