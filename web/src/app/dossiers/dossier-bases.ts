import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlaceBasisView } from '@shared/places/legal-basis.contract';
import { EmptyState } from '../ui/empty-state';
import { LocalDatePipe } from '../ui/local-date.pipe';
import { ReaderTextPipe } from '../ui/reader-text.pipe';

/** The acts on which the mandate over the place rests, and whether they are in force. */
@Component({
  selector: 'app-dossier-bases',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, LocalDatePipe, ReaderTextPipe, TranslocoPipe],
  template: `
    @if (bases().length > 0) {
      <ul>
        @for (basis of bases(); track basis.id) {
          @let act = basis.legalBasis;
          <li>
            {{ act.title | readerText }}{{ act.citation ? ', ' + act.citation : '' }}
            <span class="quiet">
              @if (basis.until) {
                {{
                  'dossiers.bases.span'
                    | transloco: { from: (basis.since | localDate), until: (basis.until | localDate) }
                }}
              } @else {
                {{ 'dossiers.bases.since' | transloco: { from: (basis.since | localDate) } }}
              }
            </span>
            @if (act.state !== 'in-force') {
              <strong>{{ 'dossiers.bases.' + act.state | transloco }}</strong>
            }
          </li>
        }
      </ul>
    } @else {
      <app-empty-state [text]="'dossiers.bases.none' | transloco" />
    }
  `,
})
export class DossierBases {
  readonly bases = input.required<readonly PlaceBasisView[]>();
}
