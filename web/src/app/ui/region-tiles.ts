import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { regionNames, shortRegionNames } from '@shared/places/region-names';
import { regionTiles } from '@shared/places/region-tiles';
import { ReaderTextPipe } from './reader-text.pipe';

/** What one square shows: the text is read, the value only shades. */
export interface RegionFigure {
  /** ISO 3166-2 */
  readonly iso: string;
  readonly value: number;
  readonly text: string;
}

const shades = 4;

/**
 * The country as one square a region, approximately where it lies; on a narrow screen a plain list. The shade is never the
 * only sign: each square says its text. A table with the same figures belongs beside it.
 * @example <app-region-tiles [label]="'…' | transloco" [figures]="[{ iso: 'KZ-71', value: 3, text: '3' }]" />
 */
@Component({
  selector: 'app-region-tiles',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReaderTextPipe],
  template: `
    <ul [attr.aria-label]="label()">
      @for (tile of tiles(); track tile.iso) {
        <li [class]="tile.look">
          <abbr class="name" [title]="tile.full | readerText">{{ tile.name | readerText }}</abbr>&ngsp;<span
            class="text"
            >{{ tile.text }}</span
          >
        </li>
      }
    </ul>
  `,
  styleUrl: './region-tiles.css',
})
export class RegionTiles {
  readonly label = input.required<string>();
  readonly figures = input.required<readonly RegionFigure[]>();

  protected readonly tiles = computed(() => {
    const figures = new Map(this.figures().map((figure) => [figure.iso, figure]));
    const most = Math.max(1, ...this.figures().map(({ value }) => value));
    return regionTiles.map(({ iso, column, row }) => {
      const { value = 0, text = '–' } = figures.get(iso) ?? {};
      const none = { kk: iso, ru: iso, en: iso };
      return {
        iso,
        text,
        name: shortRegionNames[iso] ?? none,
        full: regionNames[iso] ?? none,
        look: `column-${column} row-${row} shade-${Math.ceil((value / most) * shades)}`,
      };
    });
  });
}
