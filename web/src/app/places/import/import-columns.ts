import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { allPlaceColumns, optionalPlaceColumns, type PlaceColumn } from '@shared/places/place-import.contract';
import { columnTexts } from '@shared/places/place-import.texts';
import { placeTypes } from '@shared/places/place.types';
import { placeTypeNames } from '@shared/places/place-type-names';
import { ReaderTextPipe } from '../../ui/reader-text.pipe';

/** How the file must look: its header, and the codes that it uses. */
@Component({
  selector: 'app-import-columns',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReaderTextPipe, TranslocoPipe],
  template: `
    <details>
      <summary>{{ 'places.import.columns' | transloco }}</summary>
      <p>{{ 'places.import.columnsHint' | transloco }}</p>
      <dl>
        @for (column of columns; track column) {
          <div>
            <dt>
              <code>{{ column }}</code>
            </dt>
            <dd>
              {{ columnTexts[column] | readerText }}
              @if (optional.includes(column)) {
                {{ 'places.import.mayBeAbsent' | transloco }}
              }
            </dd>
          </div>
        }
      </dl>
      <p>{{ 'places.import.types' | transloco }}</p>
      <dl>
        @for (type of types; track type) {
          <div>
            <dt>
              <code>{{ type }}</code>
            </dt>
            <dd>{{ typeNames[type] | readerText }}</dd>
          </div>
        }
      </dl>
    </details>
  `,
  styles: `
    summary {
      min-height: 1.75rem;
      cursor: pointer;
    }
    dl > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      padding: 0.25rem 0;
      border-bottom: 1px solid var(--line);
    }
    dt {
      flex: 0 1 22rem;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    dd {
      flex: 1 1 14rem;
      margin: 0;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ImportColumns {
  protected readonly columns = allPlaceColumns;
  protected readonly optional: readonly PlaceColumn[] = optionalPlaceColumns;
  protected readonly columnTexts = columnTexts;
  protected readonly types = placeTypes;
  protected readonly typeNames = placeTypeNames;
}
