import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlaceImportRow } from '@shared/places/place-import.contract';

/** What is wrong with a row, how it was understood, and what it changes: old value and new. */
@Component({
  selector: 'app-import-row-details',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `
    @let it = row();
    @if (it.problems.length + it.notes.length + it.changes.length > 0) {
      <ul>
        @for (problem of it.problems; track $index) {
          <li>
            <code>{{ problem.column }}</code>&ngsp;– {{ problem.message }}
          </li>
        }
        @for (note of it.notes; track $index) {
          <li class="quiet">
            <code>{{ note.column }}</code>&ngsp;– {{ note.message }}
          </li>
        }
        @for (change of it.changes; track change.column) {
          <li>
            <code>{{ change.column }}</code>&ngsp;–
            <span class="quiet">{{ 'places.import.before' | transloco }}</span>&ngsp;<del>{{
              change.before || ('places.import.nothing' | transloco)
            }}</del
            >; <span class="quiet">{{ 'places.import.after' | transloco }}</span>&ngsp;<ins>{{
              change.after || ('places.import.nothing' | transloco)
            }}</ins>
          </li>
        }
      </ul>
    } @else {
      –
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding-left: 1.25rem;
    }
    li {
      overflow-wrap: anywhere;
    }
    ins {
      font-weight: 600;
      text-decoration: none;
    }
  `,
})
export class ImportRowDetails {
  readonly row = input.required<PlaceImportRow>();
}
