import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { actParameterNames, type ActCode, type EditionView } from '@shared/acts/act.contract';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ParameterValuePipe } from './parameter-value.pipe';

/** Two editions of an act side by side: what each settles, and where they differ, said in a word. */
@Component({
  selector: 'app-edition-differences',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalDatePipe, ParameterValuePipe, TranslocoPipe],
  templateUrl: './edition-differences.html',
  styleUrl: './edition-differences.css',
})
export class EditionDifferences {
  readonly code = input.required<ActCode>();
  /** The newest first; at least two. */
  readonly editions = input.required<readonly EditionView[]>();

  protected readonly earlierId = linkedSignal(() => this.editions()[1]?.id ?? '');
  protected readonly laterId = linkedSignal(() => this.editions()[0]?.id ?? '');
  protected readonly sides = computed(() => [
    { name: 'earlier', chosen: this.earlierId },
    { name: 'later', chosen: this.laterId },
  ]);
  protected readonly rows = computed(() => {
    const [earlier, later] = [this.find(this.earlierId()), this.find(this.laterId())];
    return actParameterNames[this.code()].map((name) => {
      const [before, after] = [earlier?.parameters[name], later?.parameters[name]];
      return { name, values: [before, after], isChanged: before !== after };
    });
  });

  private find(id: string): EditionView | undefined {
    return this.editions().find((edition) => edition.id === id);
  }
}
